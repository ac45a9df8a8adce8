/** One test of a newcomer; `result` null until somebody has written one. */
export interface GateRow {
  person: string;
  week: number;
  item: string;
  /** Serial day by which it is to be passed; null where none is set. */
  due: number | null;
  result: 'passed' | 'again' | null;
}

export interface GateWeek {
  person: string;
  week: number;
  passed: number;
  /** To be taken again. */
  again: number;
  /** Without a result. */
  missing: number;
  /** Not passed although the day is over. */
  overdue: number;
}

/**
 * Each newcomer's gates week by week (DOMAIN C5). A test that stands twice is one test: passed when it was passed once,
 * due by its last date.
 */
export function gatesByWeek(rows: readonly GateRow[], asOf: number): GateWeek[] {
  const tests = new Map<string, GateRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.person, row.week, row.item]);
    const known = tests.get(key);
    tests.set(key, known ? together(known, row) : row);
  }
  const weeks = new Map<string, GateWeek>();
  for (const { person, week, due, result } of tests.values()) {
    const key = JSON.stringify([person, week]);
    const own = weeks.get(key) ?? { person, week, passed: 0, again: 0, missing: 0, overdue: 0 };
    weeks.set(key, own);
    own[result ?? 'missing']++;
    if (result !== 'passed' && due !== null && due < Math.floor(asOf)) own.overdue++;
  }
  const order = [...new Set(rows.map(({ person }) => person))];
  return [...weeks.values()].sort((a, b) => order.indexOf(a.person) - order.indexOf(b.person) || a.week - b.week);
}

function together(a: GateRow, b: GateRow): GateRow {
  const results = [a.result, b.result];
  const result = results.includes('passed') ? 'passed' : results.includes('again') ? 'again' : null;
  const due = a.due === null || b.due === null ? (a.due ?? b.due) : Math.max(a.due, b.due);
  return { ...a, due, result };
}
