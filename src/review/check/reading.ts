import type { ReadTables } from '../tables';
import { checkWorkbook } from './checkWorkbook';
import { publishCheck } from './latest';

/** For wizards: has checked what they have read anyway. What was read by its head alone is said not to be checked yet. */
export const checkReading = ({
  sheets,
  tables,
  whole,
  corrections,
}: Pick<ReadTables, 'sheets' | 'tables' | 'whole' | 'corrections'>): void =>
  publishCheck(checkWorkbook({ sheets, tables, whole, corrections }));
