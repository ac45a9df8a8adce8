import type { FaultKey } from '../../domain/fault';

export const faults: Record<FaultKey, string> = {
  unequalLengths: '{first} has {firstRows} rows, {second} has {secondRows}; they must be equal',
  notANumber: '{argument}, row {row}: expected a number, found "{value}"',
  unknownOption: '{argument}: "{value}" is not known; use one of {options}',
};
