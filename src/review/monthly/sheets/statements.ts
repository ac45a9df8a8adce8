import { SheetComposer } from '../../../workbook/write/composer';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import type { SettledLine } from '../facts';
import type { Calculation } from './calculation';
import { formula, type SheetContext } from './context';
import { looks } from '../../page/looks';
import { statementFormula } from './payout';
import { peopleCell } from './peopleLayout';

/** Columns of a statement: step, how, amount. */
const width = 3;

/** Composes the pay statements: one block a person, every step live, with a line to sign. */
export function composeStatements({ review, names, say }: SheetContext, calculation: Calculation): SheetPlan {
  const { facts } = review;
  const sheet = new SheetComposer(names.statements, { tabColor: '#548235' });
  sheet.plan.widths = [18, 62, 16];
  sheet.title(say('sheets.statement.title', { month: review.month }), looks.title);
  let row = 2;
  facts.people.forEach((person, i) => {
    const { agent, group, employeeId } = person.person;
    sheet.put(row, 0, [[agent, [group, employeeId].filter((text) => text !== '').join(' · '), '']], looks.total);
    row++;
    facts.lines.forEach((line, k) => {
      const area = calculation.lines[k];
      const plan = calculation.policies.plan[k];
      if (!area || !plan) return;
      if (facts.lines.length > 1) sheet.put(row++, 0, [[line.line.phase || line.line.name]], looks.section);
      const cell = (column: typeof area.actual) => calculation.ref({ ...column, row: column.row + i, rows: 1 });
      const text = statementFormula({
        actuals: cell(area.actual),
        targets: plan.target,
        qa: peopleCell(names.people, 'qaMean', i),
        proration: cell(area.proration),
        plan,
        factors: calculation.policies.factors,
      });
      const rows = longest(line);
      const spilled = sheet.spill(row, 0, `=${text}`, rows, width);
      sheet.look({ ...spilled, rows: 1 }, { bold: true });
      row += rows;
    });
    facts.policies.prizes.forEach(({ award }, k) => {
      const prizes = calculation.prizes[k];
      if (!prizes) return;
      const prize = formula(calculation.ref({ ...prizes, row: prizes.row + i, rows: 1 }));
      sheet.put(row, 0, [[say('sheets.statement.prize', { award }), '', prize]]);
      row++;
    });
    putTotal(sheet, row, { people: names.people, index: i }, say);
    row += 4;
  });
  // Looks of whole columns: one for all people, where one for each would cost a call each.
  sheet.look({ row: 2, column: 1, rows: row, columns: 1 }, { wrap: true });
  sheet.look({ row: 2, column: 2, rows: row, columns: 1 }, looks.money);
  return sheet.plan;
}

/** The most lines a statement can have, its header included: a later change of the data must find room to spill into. */
function longest({ line }: SettledLine): number {
  const { mode, basis, tiers, cap, floor } = line.pay;
  const tierLines = mode === 'marginal' && tiers.length > 1 ? tiers.length + 1 : 1;
  const bounds = [cap, floor].filter((bound) => bound !== null).length;
  const others = 4; // header, factor or gate, proration, payout
  return others + (basis === 'attainment' ? 1 : 0) + tierLines + bounds;
}

function putTotal(
  sheet: SheetComposer,
  row: number,
  { people, index }: { people: string; index: number },
  say: SheetContext['say'],
): void {
  const amount = (column: 'commission' | 'prize' | 'pay') =>
    `TEXT(SUM(${peopleCell(people, column, index)}),"#,##0.00")`;
  // The sentence is a formula, so that it says what the cells say.
  const words = say('sheets.statement.sumWords')
    .split(/\{(\w+)\}/)
    .map((part, i) =>
      i % 2 === 0 ? `"${part.replaceAll('"', '""')}"` : amount(part as 'commission' | 'prize' | 'pay'),
    )
    .join('&');
  const pay = formula(peopleCell(people, 'pay', index));
  sheet.put(row, 0, [[say('sheets.statement.total'), formula(words), pay]], { bold: true, underline: true });
  sheet.put(row + 1, 0, [[say('sheets.statement.sign')]]);
}
