import { settings as english } from '../../locales/en-US/settings';
import { settings as chinese } from '../../locales/zh-CN/settings';
import { pageTexts } from '../shell/text';

export const useSettingsText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
