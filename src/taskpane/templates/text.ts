import { templates as english } from '../../locales/en-US/templates';
import { templates as chinese } from '../../locales/zh-CN/templates';
import { pageTexts } from '../shell/text';

export const useTemplateText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
