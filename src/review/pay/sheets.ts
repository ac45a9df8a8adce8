import type { Adjustment, Round, WhatIfResult } from '../../domain/incentive/whatIf';
import type { Locale } from '../../locales/locale';
import { SheetComposer } from '../../workbook/write/composer';
import type { Content, Look, SheetPlan } from '../../workbook/write/sheetPlan';
import { looks } from '../page/looks';
import type { Baseline, WhatIfBasis } from './model';
import { orderOf } from './order';
import { oddsOf } from './whatIf';
import { sayPay } from './words';

const adjustments = ['target', 'rate', 'gate', 'cap', 'pool'] as const satisfies readonly (keyof Adjustment)[];

/** The comparison as a sheet: what was changed, the round before and after, and everybody with their difference. */
export function composeComparison(
  name: string,
  basis: WhatIfBasis,
  adjustment: Adjustment,
  { result, against }: { result: WhatIfResult; against: Baseline },
  locale: Locale,
): SheetPlan {
  const say = sayPay(locale);
  // In the column's head: whoever is handed the sheet has not seen what was chosen in the pane.
  const before = say(`pay.sheet.before.${against}`);
  const sheet = new SheetComposer(name, { landscape: false, tabColor: '#2F5597' });
  sheet.title(say('pay.sheet.title', { month: basis.month }), looks.title);
  sheet.put(1, 0, [[say('pay.sheet.note')]], looks.note);

  let row = 3;
  sheet.put(row++, 0, [[say('pay.sheet.adjustment'), say('pay.sheet.value')]], looks.header);
  for (const key of adjustments.filter((each) => basis.has[each])) {
    sheet.put(row, 0, [[say(key === 'gate' ? 'pay.sheet.gate' : `pay.slider.${key}`)]], looks.body);
    const value = key === 'gate' ? adjustment.gate : adjustment[key] / 100;
    sheet.put(row++, 1, [[value]], {
      ...looks.body,
      ...(key === 'gate' ? { numberFormat: '+0;-0;0' } : looks.percent),
    });
  }

  row++;
  sheet.put(
    row++,
    0,
    [[say('pay.fact.figure'), before, say('pay.column.after'), say('pay.column.difference')]],
    looks.header,
  );
  for (const { key, look, of } of figures) {
    const [was, is] = [of(result.before), of(result.after)];
    if (was === null || is === null) continue;
    sheet.put(row, 0, [[say(`pay.fact.${key}`)]], looks.body);
    const difference = { formula: `=C${row + 1}-B${row + 1}` };
    sheet.put(row++, 1, [[was, is, difference]], { ...looks.body, ...look });
  }

  row++;
  const odds = oddsOf(basis, adjustment);
  const headers: Content[] = [
    say('pay.column.agent'),
    say('pay.column.group'),
    before,
    say('pay.column.after'),
    say('pay.column.difference'),
    ...odds.map(({ title }) => say('pay.column.odds', { plan: title })),
  ];
  sheet.plan.heights.set(row, 36);
  sheet.put(row++, 0, [headers], looks.header);
  const first = row;
  const rows = orderOf(result).map((i): Content[] => [
    basis.people[i]?.agent ?? '',
    basis.people[i]?.group ?? '',
    result.before.pay[i] ?? 0,
    result.after.pay[i] ?? 0,
    result.differences[i] ?? 0,
    ...odds.map(({ people }): Content => {
      const months = people[i];
      return months ? say('pay.whatIf.months', { ...months }) : '';
    }),
  ]);
  sheet.put(row, 0, rows, looks.body);
  sheet.look({ row: first, column: 2, rows: rows.length, columns: 3 }, looks.money);
  if (odds.length > 0)
    sheet.look({ row: first, column: 5, rows: rows.length, columns: odds.length }, { align: 'Right' });
  const last = first + rows.length;
  const total = (column: string) => ({ formula: `=ROUND(SUM(${column}${first + 1}:${column}${last}),2)` });
  sheet.put(last, 0, [[say('pay.sheet.total'), '', total('C'), total('D'), total('E')]], {
    ...looks.total,
    ...looks.money,
  });
  [22, 14, 14, 14, 14, ...odds.map(() => 16)].forEach((width, i) => (sheet.plan.widths[i] = width));
  return sheet.plan;
}

interface Figure {
  key: 'spend' | 'participation' | 'winners' | 'gini' | 'pool' | 'poolUse';
  look: Look;
  of: (round: Round) => number | null;
}

const figures: readonly Figure[] = [
  { key: 'spend', look: looks.money, of: ({ check }) => check.spend },
  { key: 'participation', look: looks.percent, of: ({ check }) => check.participation },
  { key: 'winners', look: looks.percent, of: ({ winnerRatio }) => winnerRatio },
  { key: 'gini', look: { numberFormat: '0.000' }, of: ({ check }) => check.gini },
  { key: 'pool', look: looks.money, of: ({ check }) => check.pool },
  { key: 'poolUse', look: looks.percent, of: ({ check }) => check.poolUse },
];
