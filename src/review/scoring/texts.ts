import { sayFrom } from '../../locales/locale';
import { scoring as english } from '../../locales/en-US/scoring';
import { scoring as chinese } from '../../locales/zh-CN/scoring';

export const sayScoring = sayFrom({ 'zh-CN': chinese, 'en-US': english });
