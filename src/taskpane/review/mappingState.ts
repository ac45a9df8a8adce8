import type { RecognisedTable } from '../../review/monthly/model';

export type MappingState = 'good' | 'check' | 'incomplete';

/** What a table's mapping asks of the person: nothing, a look at a doubtful column, or a column that is missing. */
export function mappingState({ columns }: Pick<RecognisedTable, 'columns'>): MappingState {
  if (columns.some(({ required, column }) => required && column === null)) return 'incomplete';
  return columns.some(({ match }) => match === 'fuzzy') ? 'check' : 'good';
}
