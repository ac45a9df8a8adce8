/** The words of the ledger functions. The functions always answer with these, whatever the display language. */
export const ledger = {
  'ledger.stage.done': '完成',
  'ledger.stage.open': '待办',
  'ledger.stage.overdue': '逾期',
  'ledger.stage.due': '临期',
  'ledger.stage.waiting': '等待',
  'ledger.report.missing': '缺交',
  'ledger.report.late': '迟交',
  'ledger.report.short': '过短',
  'ledger.report.noFigures': '无数据',
  'ledger.report.repeated': '雷同',
};
