import { payDesign as english } from '../../../locales/en-US/payDesign';
import { payDesign as chinese } from '../../../locales/zh-CN/payDesign';
import { pageTexts } from '../../shell/text';

export const useDesignText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
export type DesignText = ReturnType<typeof useDesignText>;
