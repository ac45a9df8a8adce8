import type { Content } from './sheetPlan';

/**
 * Texts that Excel would not leave as they are: formulas (= + - @, also behind a tab), numbers, dates and percentages.
 * Such a cell gets the text format before it is filled, so that 01001 keeps its zero and a name like =HYPERLINK(…) runs nowhere.
 */
export function needsTextFormat(content: Content): boolean {
  return (
    typeof content === 'string' &&
    /^[\s']*[=+\-@\t\r\d.(¥$%]|^['\t\r]|^(?:true|false)$/i.test(content) &&
    content !== '-'
  );
}
