import { payRun as english } from '../../../locales/en-US/payRun';
import { payRun as chinese } from '../../../locales/zh-CN/payRun';
import { pageTexts } from '../../shell/text';

export const usePayRunText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
