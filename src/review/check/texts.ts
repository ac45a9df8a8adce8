import { sayFrom, type Say as SayOf } from '../../locales/locale';
import { check as checkEnglish } from '../../locales/en-US/check';
import { review as reviewEnglish } from '../../locales/en-US/review';
import { tables as tablesEnglish } from '../../locales/en-US/tables';
import { check as checkChinese } from '../../locales/zh-CN/check';
import { review as reviewChinese } from '../../locales/zh-CN/review';
import { tables as tablesChinese } from '../../locales/zh-CN/tables';

const chinese = { ...checkChinese, ...reviewChinese, ...tablesChinese };
const english: Record<MessageKey, string> = { ...checkEnglish, ...reviewEnglish, ...tablesEnglish };

export type MessageKey = keyof typeof chinese;

/** A message of the data check in one language. */
export type Say = SayOf<MessageKey>;

export const sayIn = sayFrom<MessageKey>({ 'zh-CN': chinese, 'en-US': english });
