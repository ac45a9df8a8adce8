import { pane as enPane } from './en-US/pane';
import { review as enReview } from './en-US/review';
import { tables as enTables } from './en-US/tables';
import { sayFrom, type Catalogue } from './locale';
import { pane as zhPane } from './zh-CN/pane';
import { review as zhReview } from './zh-CN/review';
import { tables as zhTables } from './zh-CN/tables';

/**
 * The messages that every page of the pane needs. A page's own section is imported by that page (`pageTexts`), and sections
 * that only one room reads (faults, sheets) are imported there, so that functions.js and the pane's first script stay small.
 */
const zh = { ...zhPane, ...zhReview, ...zhTables };
const en: Record<MessageKey, string> = { ...enPane, ...enReview, ...enTables };
export const paneMessages: Catalogue<MessageKey> = { 'zh-CN': zh, 'en-US': en };

export type MessageKey = keyof typeof zh;

export const sayInPane = sayFrom(paneMessages);

/** For keys that arrive as plain text, such as the step of a progress report. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zh, key);
}
