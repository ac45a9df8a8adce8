import { grouped } from '../../domain/numbers/grouped';
import { periodEnd } from '../../domain/ledger/calendar';
import type { RollUp } from '../../ledgers/ledger';
import { fill, type Locale } from '../../locales/locale';
import type { Row } from '../../workbook/cells/rows';
import { holds } from './conditions';
import type { LedgerEntry, Period, RollUpResult } from './model';
import type { JudgedLedger } from './read';

/** One row of a period, or a report that is missing. */
interface Counted {
  counts: boolean;
  part: string;
  day: number;
}

interface Telling {
  locale: Locale;
  /** Also what goes by notes on persons. */
  personal: boolean;
  /** What the days of the period are called in a sentence: 本月. */
  current: string;
}

/** The figures that a ledger gives to the review of a period. */
export function rollUpsOf(judged: JudgedLedger, period: Period, telling: Telling): RollUpResult[] {
  const { ledger } = judged;
  const { personal } = telling;
  if (ledger.personal && !personal) return [];
  const own = new Set(ledger.columns.flatMap((column) => (column.personal ? [column.role] : [])));
  const goesBy = ({ by = '', where }: RollUp) =>
    own.has(by) ||
    (where !== undefined && (('is' in where && own.has(where.is)) || ('filled' in where && own.has(where.filled))));
  return ledger.rollUps
    .filter((rollUp) => personal || !goesBy(rollUp))
    .map((rollUp) => resultOf(judged, rollUp, period, telling));
}

function resultOf(judged: JudgedLedger, rollUp: RollUp, period: Period, { locale, current }: Telling): RollUpResult {
  const rows = perPeriod(countedRows(judged, rollUp, period), rollUp.per);
  const { count, total, share } = figures(rows);
  const parts = grouped(
    rows.filter(({ part }) => part !== ''),
    ({ part }) => part,
  );
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const shown = share === null ? '–' : percent.format(share);
  return {
    ledger: judged.ledger.id,
    title: rollUp.title[locale],
    text: fill(rollUp.text[locale], { count, total, share: shown, current }),
    count,
    total,
    share: rollUp.as === 'share' ? share : null,
    parts: [...parts]
      .map(([name, own]) => ({ name, ...figures(own) }))
      .filter((part) => part.count > 0 || rollUp.as === 'share')
      .sort((a, b) => b.count - a.count || b.total - a.total),
  };
}

/** One entry for each day, week or month of each part. */
function perPeriod(rows: readonly Counted[], per: RollUp['per']): readonly Counted[] {
  if (per === undefined) return rows;
  const periods = new Map<string, Counted>();
  for (const row of rows) {
    const end = periodEnd(row.day, per);
    const key = `${end} ${row.part}`;
    periods.set(key, { ...row, day: end, counts: row.counts || periods.get(key)?.counts === true });
  }
  return [...periods.values()];
}

function figures(rows: readonly Counted[]): { count: number; total: number; share: number | null } {
  const count = rows.filter(({ counts }) => counts).length;
  return { count, total: rows.length, share: rows.length === 0 ? null : count / rows.length };
}

function countedRows(
  { rows, entries, missing, people }: JudgedLedger,
  { where, by }: RollUp,
  period: Period,
): Counted[] {
  const within = (day: number | null) => day !== null && day >= period.first && day <= period.last;
  const partOf = (row: Row, entry: LedgerEntry): string => {
    if (by === undefined) return '';
    if (by === 'group') return people.groupOf(row);
    if (by === 'leader') return people.leaderOf(row);
    return by === 'agent' ? people.nameOf(row) || entry.person : row.text(by);
  };
  const ofRows = rows.flatMap((row, i): Counted[] => {
    const entry = entries[i];
    if (!entry || entry.day === null || !within(entry.day)) return [];
    return [{ counts: countsRow(where, row, entry), part: partOf(row, entry), day: entry.day }];
  });
  // A report that is missing was owed all the same; it cannot have been answered.
  const owed = where && 'flag' in where ? missing.filter(({ day }) => within(day)) : [];
  const flag = where && 'flag' in where ? where.flag : null;
  return [
    ...ofRows,
    ...owed.map(({ person, group, day }) => ({
      day,
      counts: flag === 'missing',
      part: by === 'agent' ? person : by === 'group' ? group : '',
    })),
  ];
}

function countsRow(where: RollUp['where'], row: Row, entry: LedgerEntry): boolean {
  if (where === undefined) return true;
  if ('status' in where) return where.status.includes(entry.status);
  if ('flag' in where) return entry.flags.includes(where.flag);
  return holds(where, row);
}
