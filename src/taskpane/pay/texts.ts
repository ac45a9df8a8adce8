import { pay as english } from '../../locales/en-US/pay';
import { pay as chinese } from '../../locales/zh-CN/pay';
import { pageTexts } from '../shell/text';

export const usePayText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
export type PayText = ReturnType<typeof usePayText>;
