import { coaching as english } from '../../locales/en-US/coaching';
import { coaching as chinese } from '../../locales/zh-CN/coaching';
import { sayFrom, type Say } from '../../locales/locale';

export const sayCoaching = sayFrom({ 'zh-CN': chinese, 'en-US': english });

export type SayCoaching = Say<keyof typeof chinese>;
