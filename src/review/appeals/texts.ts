import { sayFrom } from '../../locales/locale';
import { appeals as english } from '../../locales/en-US/appeals';
import { appeals as chinese } from '../../locales/zh-CN/appeals';

export const sayAppeals = sayFrom({ 'zh-CN': chinese, 'en-US': english });
