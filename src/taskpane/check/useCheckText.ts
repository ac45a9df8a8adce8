import { check as english } from '../../locales/en-US/check';
import { check as chinese } from '../../locales/zh-CN/check';
import { pageTexts } from '../shell/text';

/** The pane's messages and those of the data check. */
export const useCheckText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
