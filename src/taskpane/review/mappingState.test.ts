import type { ColumnMapping } from '../../review/monthly/model';
import { mappingState, splitColumns } from './mappingState';

const column = (part: Partial<ColumnMapping>): ColumnMapping => ({
  role: 'agent',
  required: false,
  column: 0,
  match: 'exact',
  confidence: 1,
  ...part,
});

describe('mappingState', () => {
  it('asks for nothing when an optional column is absent', () => {
    expect(mappingState({ columns: [column({}), column({ column: null, match: 'none' })] })).toBe('good');
  });

  it('asks for a look at a similar name', () => {
    expect(mappingState({ columns: [column({}), column({ match: 'fuzzy' })] })).toBe('check');
  });

  it('puts a missing required column before a doubtful one', () => {
    const missing = column({ required: true, column: null, match: 'none' });
    expect(mappingState({ columns: [column({ match: 'fuzzy' }), missing] })).toBe('incomplete');
  });
});

it('keeps roles without a column out of the way unless they are needed', () => {
  const columns = [
    column({ role: 'agent' }),
    column({ role: 'date', required: true, column: null, match: 'none' }),
    column({ role: 'sales', column: null, match: 'none' }),
  ];
  const { shown, spare } = splitColumns({ columns, period: null, told: false });
  expect([shown.map(({ role }) => role), spare.map(({ role }) => role)]).toEqual([['agent', 'date'], ['sales']]);
});

it('shows the date an export tells in its name where the column would be', () => {
  const columns = [column({ role: 'date', column: null, match: 'none' })];
  expect(splitColumns({ columns, period: '2026-10-11', told: false }).shown).toEqual(columns);
});

it('asks for the marks of a table the user has named', () => {
  const columns = [column({ role: 'mark:服务用语', column: null, match: 'none' })];
  expect(splitColumns({ columns, period: null, told: true }).shown).toEqual(columns);
  expect(splitColumns({ columns, period: null, told: false }).shown).toEqual([]);
});
