import { ledgers as english } from '../../locales/en-US/ledgers';
import { ledgers as chinese } from '../../locales/zh-CN/ledgers';
import { ledgerFigures as englishFigures } from '../../locales/en-US/ledgerFigures';
import { ledgerFigures as chineseFigures } from '../../locales/zh-CN/ledgerFigures';
import { pageTexts } from '../shell/text';

export const useLedgerText = pageTexts({ 'zh-CN': chinese, 'en-US': english });

export const useFigureText = pageTexts({ 'zh-CN': chineseFigures, 'en-US': englishFigures });
