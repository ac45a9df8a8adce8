import type { FaultKey } from '../../domain/fault';

export const faults: Record<FaultKey, string> = {
  unequalLengths: '{first} 有 {firstRows} 行,{second} 有 {secondRows} 行,行数必须相同',
  notANumber: '{argument} 第 {row} 行应为数字,实际是“{value}”',
  unknownOption: '{argument} 不认识“{value}”,可用:{options}',
};
