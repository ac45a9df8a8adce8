import { payDesign as english } from '../../../locales/en-US/payDesign';
import { sayFrom } from '../../../locales/locale';
import { payDesign as chinese } from '../../../locales/zh-CN/payDesign';

export const sayDesign = sayFrom({ 'zh-CN': chinese, 'en-US': english });
