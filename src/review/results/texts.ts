import { results as english } from '../../locales/en-US/results';
import { results as chinese } from '../../locales/zh-CN/results';
import { sayFrom, type Say } from '../../locales/locale';

export const sayResults = sayFrom({ 'zh-CN': chinese, 'en-US': english });

export type SayResults = Say<keyof typeof chinese>;
