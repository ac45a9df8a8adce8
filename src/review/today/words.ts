import { sayFrom, type Say } from '../../locales/locale';
import { today as english } from '../../locales/en-US/today';
import { today as chinese } from '../../locales/zh-CN/today';

export const sayToday = sayFrom<keyof typeof chinese>({ 'zh-CN': chinese, 'en-US': english });
export type TodaySay = Say<keyof typeof chinese>;
