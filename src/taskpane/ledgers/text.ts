import { ledgers as english } from '../../locales/en-US/ledgers';
import { ledgers as chinese } from '../../locales/zh-CN/ledgers';
import { pageTexts } from '../shell/text';

export const useLedgerText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
