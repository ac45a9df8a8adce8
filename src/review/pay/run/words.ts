import { payRun as english } from '../../../locales/en-US/payRun';
import { statement as statementEnglish } from '../../../locales/en-US/statement';
import { sayFrom } from '../../../locales/locale';
import { payRun as chinese } from '../../../locales/zh-CN/payRun';
import { statement as statementChinese } from '../../../locales/zh-CN/statement';

export const sayRun = sayFrom({ 'zh-CN': chinese, 'en-US': english });
export type SayRun = ReturnType<typeof sayRun>;

export const sayStatement = sayFrom({ 'zh-CN': statementChinese, 'en-US': statementEnglish });
