import { fold } from '../../domain/numbers/text';
import { bad, isErrorText, isPercentText, readMark, readNumber } from '../../workbook/cells/readCells';
import { RowTally, Tally, type Findings } from './findings';
import { isInOwnUnit } from '../../workbook/cells/rows';
import { repairOf } from './repairs';
import type { RoleType } from './roleTypes';
import type { TableView } from './tableView';

/** What a pass over a column of numbers has counted. */
class NumberTallies {
  readonly texts = new RowTally();
  readonly unreadable = new Tally();
  readonly errors = new Tally();
  readonly below = new Tally();
  readonly above = new Tally();
  readonly late = new Tally();

  /** @param read what a text or a flag says; each text is read once */
  constructor(private readonly read: (cell: string | boolean) => number | null | typeof bad) {}

  /** Reads a cell that is not a number; null where it holds none. */
  readText(i: number, cell: string | boolean): number | null {
    const known = this.known.get(cell);
    const reading = known === undefined ? this.readAnew(cell) : known;
    if (typeof reading === 'number') return reading;
    if (reading !== null) reading.add(i);
    return null;
  }

  /** Its number, null where it holds nothing, or the tally it belongs to. */
  private readonly known = new Map<string | boolean, number | null | Tally>();

  private readAnew(cell: string | boolean): number | null | Tally {
    const text = typeof cell === 'string' ? fold(cell) : 'TRUE';
    const reading = isErrorText(text) ? this.errors : text === lateText ? this.late : this.read(cell);
    const known = reading === bad ? this.unreadable : reading;
    this.known.set(cell, known);
    return known;
  }
}

/** Figures that an export does not know yet. */
const lateText = '延迟统计';

/** Counts, money, seconds: numbers as text, what is no number, and what is out of bounds. Answers with the late figures. */
export function checkNumbers(
  view: TableView,
  role: string,
  { minimum = -Infinity, maximum = Infinity }: Extract<RoleType, { type: 'number' }>,
  findings: Findings,
): Tally {
  const found = new NumberTallies(readNumber);
  eachCell(view, role, (i, cell) => {
    const value = typeof cell === 'number' ? cell : found.readText(i, cell);
    if (value === null) return;
    if (typeof cell !== 'number') found.texts.add(i);
    if (value < minimum) found.below.add(i);
    else if (value > maximum) found.above.add(i);
  });
  // As a number such a text would say something else, or make its whole column do so.
  reportNumbers(view, role, found, isInOwnUnit(view.table, role) ? new RowTally() : found.texts, findings);
  const { below, above } = found;
  findings.ofColumn(view, role, below, 'check.finding.negative', 'error', { minimum });
  findings.ofColumn(view, role, above, 'check.finding.tooLarge', 'error', { maximum });
  return found.late;
}

/** Rates: a column is in fractions, or in percent points throughout. Percent texts are fractions and may stand in either. */
export function checkRates(view: TableView, role: string, findings: Findings): Tally {
  const found = new NumberTallies(readNumber);
  const plain = new RowTally();
  const points = new Tally();
  const fractions = new Tally();
  const above = { fraction: new Tally(), points: new Tally(), text: new Tally() };
  eachCell(view, role, (i, cell) => {
    const value = typeof cell === 'number' ? cell : found.readText(i, cell);
    if (value === null) return;
    if (value < 0) found.below.add(i);
    if (typeof cell === 'string') {
      found.texts.add(i);
      if (isPercentText(cell)) {
        if (value > 1) above.text.add(i);
        return;
      }
      plain.add(i);
    }
    // The table reader's rule (RULINGS 7): above 1.5 anywhere means percent points.
    if (value > 1.5) points.add(i);
    else if (value > 0) fractions.add(i);
    if (value > 100) above.points.add(i);
    if (value > 1 && value <= 1.5) above.fraction.add(i);
  });
  // Among percent points the fraction of a percent text would be a hundredth of what it says.
  reportNumbers(view, role, found, points.count > 0 ? plain : found.texts, findings);
  findings.ofColumn(view, role, found.below, 'check.finding.negative', 'error', { minimum: 0 });
  const mixed = points.count > 0 && fractions.count > 0;
  if (mixed) {
    const rarer = points.count < fractions.count ? points : fractions;
    const counts = { points: points.count, fractions: fractions.count };
    findings.ofColumn(view, role, rarer, 'check.finding.mixedRates', 'error', counts);
  }
  for (const tally of [points.count > 0 ? above.points : above.fraction, above.text]) {
    findings.ofColumn(view, role, tally, 'check.finding.rateAboveOne', 'warning');
  }
  return found.late;
}

/** Marks as KEFU.QASCORE reads them. @param full null where the rubric does not say */
export function checkMarks(view: TableView, role: string, full: number | null, findings: Findings): void {
  const found = new NumberTallies((cell) => readMark(cell, full ?? 1));
  const invalid = new Tally();
  eachCell(view, role, (i, cell) => {
    const value = typeof cell === 'number' ? cell : found.readText(i, cell);
    if (value === null) return;
    if (full !== null && !(value >= 0 && value <= full)) invalid.add(i);
    // A percent text is a share of the full mark, which no number says.
    else if (typeof cell === 'string' && !isPercentText(cell)) found.texts.add(i);
  });
  const item = role.slice(role.indexOf(':') + 1);
  findings.ofColumn(view, role, found.errors, 'check.finding.errorCell', 'error');
  findings.ofColumn(view, role, found.unreadable, 'check.finding.markUnreadable', 'error', { item });
  findings.ofColumn(view, role, invalid, 'check.finding.markOutOfRange', 'error', { item, full: full ?? '' });
  findings.ofColumn(
    view,
    role,
    found.texts,
    'check.finding.textNumber',
    'warning',
    {},
    repairOf('number', view, role, found.texts),
  );
}

/** @param repairable the texts that say the same as numbers */
function reportNumbers(
  view: TableView,
  role: string,
  found: NumberTallies,
  repairable: RowTally,
  findings: Findings,
): void {
  findings.ofColumn(view, role, found.errors, 'check.finding.errorCell', 'error');
  findings.ofColumn(view, role, found.unreadable, 'check.finding.notANumber', 'error');
  findings.ofColumn(
    view,
    role,
    found.texts,
    'check.finding.textNumber',
    'warning',
    {},
    repairOf('number', view, role, repairable),
  );
}

/** The cells of the data rows of a column that are not blank. */
export function eachCell(
  view: TableView,
  role: string,
  look: (i: number, cell: string | number | boolean) => void,
): void {
  const cells = view.cells(role);
  if (!cells) return;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell !== undefined && cell !== '' && view.isData(i)) look(i, cell);
  }
}
