import type { sheets as chinese } from '../zh-CN/sheets';

export const sheets: Record<keyof typeof chinese, string> = {
  'sheets.name.report': 'Review {month}',
  'sheets.name.people': 'People {month}',
  'sheets.name.statements': 'Statements {month}',
  'sheets.name.calculation': 'Calculation {month}',
};
