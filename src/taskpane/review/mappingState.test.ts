import type { ColumnMapping } from '../../review/monthly/model';
import { mappingState } from './mappingState';

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
