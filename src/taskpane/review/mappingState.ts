import type { ColumnMapping, RecognisedTable, ReviewTable } from '../../review/monthly/model';

export type MappingState = 'good' | 'check' | 'incomplete';

/** What a table's mapping asks of the person: nothing, a look at a doubtful column, or a column that is missing. */
export function mappingState({ columns }: Pick<RecognisedTable, 'columns'>): MappingState {
  if (columns.some(({ required, column }) => required && column === null)) return 'incomplete';
  return columns.some(({ match }) => match === 'fuzzy') ? 'check' : 'good';
}

/**
 * The roles to look at, and those that have no column and need none: a performance export may play fifty.
 * Where the user said what the table is, its marks are to be said as well.
 */
export function splitColumns({ columns, period, told }: Pick<ReviewTable, 'columns' | 'period' | 'told'>): {
  shown: ColumnMapping[];
  spare: ColumnMapping[];
} {
  const isShown = ({ role, column, required }: ColumnMapping) =>
    column !== null || required || (role === 'date' && period !== null) || (told && role.startsWith('mark:'));
  return { shown: columns.filter(isShown), spare: columns.filter((column) => !isShown(column)) };
}
