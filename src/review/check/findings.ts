import type { MessageParameters } from '../../locales/locale';
import type { CellLink } from '../../workbook/tables';
import type { Finding, FindingMessage, Repair, Severity } from './model';
import type { TableView } from './tableView';

type Particulars = Partial<Omit<Finding, 'message' | 'severity' | 'parameters'>>;

/** Counts the rows of one fault in one column and remembers the first. */
export class Tally {
  count = 0;
  /** Index into the view; −1 while there is none. */
  first = -1;

  add(i: number): void {
    if (this.count === 0) this.first = i;
    this.count++;
  }
}

/** A tally that knows all its rows, for a repair. */
export class RowTally extends Tally {
  readonly rows: number[] = [];

  override add(i: number): void {
    super.add(i);
    this.rows.push(i);
  }
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Collects what is found. */
export class Findings {
  private readonly found: Finding[] = [];

  add(
    message: FindingMessage,
    severity: Severity,
    parameters: MessageParameters = {},
    particulars: Particulars = {},
  ): void {
    this.found.push({
      message,
      severity,
      parameters,
      words: {},
      fault: null,
      link: null,
      tableId: null,
      kind: null,
      count: 1,
      repair: null,
      ...particulars,
    });
  }

  /** What concerns one table and one place in it. */
  inTable(
    { table }: TableView,
    message: FindingMessage,
    severity: Severity,
    link: CellLink,
    parameters: MessageParameters = {},
    particulars: Particulars = {},
  ): void {
    this.add(
      message,
      severity,
      { ...link, ...parameters },
      { link, tableId: table.id, kind: table.kind, ...particulars },
    );
  }

  /** Equal faults of a column as one finding, if there is any. The message may say sheet, cell, header, count and the first cell's value. */
  ofColumn(
    view: TableView,
    role: string,
    tally: Tally,
    message: FindingMessage,
    severity: Severity,
    parameters: MessageParameters = {},
    repair: Repair | null = null,
  ): void {
    if (tally.count === 0) return;
    const value = String(view.cells(role)?.[tally.first] ?? '').slice(0, longestValue);
    const said = { header: view.header(role), count: tally.count, value, ...parameters };
    const particulars = { count: tally.count, repair };
    this.inTable(view, message, severity, view.link(tally.first, role), said, particulars);
  }

  /** Errors first, each severity in the order it was found. */
  list(): Finding[] {
    return [...this.found].sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
  }
}

/** Of a cell's text, as much as a message can bear. */
const longestValue = 40;
