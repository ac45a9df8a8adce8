import { today as english } from '../../locales/en-US/today';
import { today as chinese } from '../../locales/zh-CN/today';
import { pageTexts } from '../shell/text';

export const useTodayText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
