import { fold } from '../../domain/numbers/text';
import { isErrorText } from '../../workbook/cells/readCells';
import { RowTally, Tally, type Findings } from './findings';
import { eachCell } from './numbers';
import { repairOf } from './repairs';
import type { TableView } from './tableView';

/** Spaces around a name and full-width letters or digits: what look-up formulas stumble over. Full-width brackets and colons are good Chinese. */
const untidyText = /^\s|\s$|[０-９Ａ-Ｚａ-ｚ\u3000\u00a0]/;

/** `fold` tells at once that most texts are as they should be. */
function isUntidy(text: string): boolean {
  const folded = fold(text);
  return folded !== text && folded !== '' && untidyText.test(text);
}

/** Names and ids that do not equal what they look like. */
export function checkKeys(view: TableView, role: string, findings: Findings): void {
  const untidy = new RowTally();
  const errors = new Tally();
  eachCell(view, role, (i, cell) => {
    if (typeof cell !== 'string') return;
    if (isErrorText(cell)) errors.add(i);
    else if (isUntidy(cell)) untidy.add(i);
  });
  findings.ofColumn(view, role, errors, 'check.finding.errorCell', 'error');
  findings.ofColumn(view, role, untidy, 'check.finding.untidyKey', 'warning', {}, repairOf('tidy', view, role, untidy));
}
