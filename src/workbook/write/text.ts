import type { Content } from './sheetPlan';

/** Formulas, numbers, dates, amounts and percentages. Excel folds full-width characters before it looks, as an input method types them. */
const readAsOther =
  /^[\s']*[=+\-@\d.(¥￥$€£%＝＋－＠０-９．（＄％]|^['\t\r]|^\s*(?:true|false)\s*$|^\s*[上下]午\s*[\d０-９]/i;
/** `Oct 2026`, `Sep-26`, `May5`: a month's English name before a number is a date in Excel of any language. */
const monthAndNumber =
  /^\s*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[\s\-/.,]*\d/i;

/** Whether a content comes to stand as a text. */
export const isText = (content: Content): boolean =>
  typeof content === 'string' || (typeof content === 'object' && content !== null && 'text' in content);

/**
 * Texts that Excel would not leave as they are: formulas (= + - @, also behind a tab), numbers, dates and percentages.
 * Such a cell gets the text format before it is filled, so that 01001 keeps its zero and a name like =HYPERLINK(…) runs nowhere.
 */
export function needsTextFormat(content: Content): boolean {
  return typeof content === 'string' && content !== '-' && (readAsOther.test(content) || monthAndNumber.test(content));
}

/** What `Range.formulas` takes for a content in a cell that has the text format where its text needs it. */
export function asInput(content: Content): string | number | boolean | null {
  if (content === null || typeof content !== 'object') return kept(content);
  return 'formula' in content ? content.formula : `'${content.text}`;
}

/** The same for a cell that keeps another format: the mark of text goes before whatever Excel would read as something else. */
export function asMarkedInput(content: Content): string | number | boolean | null {
  return typeof content === 'string' && needsTextFormat(content) ? `'${content}` : asInput(content);
}

/** Excel takes a leading apostrophe for a mark of text and drops it. */
const kept = <T>(content: T): T | string =>
  typeof content === 'string' && content.startsWith("'") ? `'${content}` : content;
