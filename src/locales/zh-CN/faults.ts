import type { FaultKey } from '../../domain/fault';

export const faults: Record<FaultKey, string> = {
  unequalLengths: '{first} 有 {firstRows} 行,{second} 有 {secondRows} 行,行数必须相同',
  notANumber: '{argument} 第 {row} 行应为数字,实际是“{value}”',
  unknownOption: '{argument} 不认识“{value}”,可用:{options}',
  rowOutOfRange: '{argument} 第 {row} 行的 {value} 超出 {minimum} 到 {maximum} 的范围',
  negative: '{argument} 第 {row} 行的 {value} 不能为负数',
  notWhole: '{argument} 第 {row} 行的 {value} 必须是整数',
  notADate: '{argument} 第 {row} 行的“{value}”不是日期',
  errorCell: '{argument} 第 {row} 行的单元格是错误值',
  cellNotANumber: '{argument} 第 {row} 行第 {column} 列应为数字,实际是“{value}”',
  argumentNotANumber: '{argument} 应为数字,实际是“{value}”',
  argumentOutOfRange: '{argument} 的 {value} 超出 {minimum} 到 {maximum} 的范围',
  argumentMissing: '缺少参数 {argument}',
  oneColumn: '{argument} 有 {columns} 列,必须只有一列',
  tooFewColumns: '{argument} 只有 {found} 列,需要 {columns} 列',
  notFinite: '结果超出可表示的范围,请检查输入',
  noRows: '{argument} 没有内容',
  duplicateThreshold: '{argument} 中分界值 {value} 重复',
};
