import { ledgers as english } from '../../locales/en-US/ledgers';
import { sayFrom, type Say } from '../../locales/locale';
import { ledgers as chinese } from '../../locales/zh-CN/ledgers';

export type SayOfLedgers = Say<keyof typeof chinese>;

export const sayOfLedgers = sayFrom<keyof typeof chinese>({ 'zh-CN': chinese, 'en-US': english });
