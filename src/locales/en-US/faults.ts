import type { FaultKey } from '../../domain/fault';

export const faults: Record<FaultKey, string> = {
  unequalLengths: '{first} has {firstRows} rows, {second} has {secondRows}; they must be equal',
  notANumber: '{argument}, row {row}: expected a number, found "{value}"',
  unknownOption: '{argument}: "{value}" is not known; use one of {options}',
  rowOutOfRange: '{argument}, row {row}: {value} is outside {minimum} to {maximum}',
  negative: '{argument}, row {row}: {value} must not be negative',
  notWhole: '{argument}, row {row}: {value} must be a whole number',
  notADate: '{argument}, row {row}: "{value}" is not a date',
  errorCell: '{argument}, row {row}: the cell holds an error',
  cellNotANumber: '{argument}, row {row}, column {column}: expected a number, found "{value}"',
  argumentNotANumber: '{argument}: expected a number, found "{value}"',
  argumentOutOfRange: '{argument}: {value} is outside {minimum} to {maximum}',
  argumentMissing: '{argument} is needed',
  oneColumn: '{argument} has {columns} columns; it must be one column',
  tooFewColumns: '{argument} has {found} columns; it needs {columns}',
  notFinite: 'The result is too large; check the inputs',
  noRows: '{argument} has no row',
  duplicateThreshold: '{argument}: the threshold {value} occurs twice',
};
