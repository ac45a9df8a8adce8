/** The words on the sheets beside the report: people, statements, calculation. */
export const sheets = {
  'sheets.name.report': '复盘 {month}',
  'sheets.name.people': '人员 {month}',
  'sheets.name.statements': '工资单 {month}',
  'sheets.name.calculation': '计算 {month}',
};
