/** The report in four parts. Sentences say what the numbers show, and no more. */
export const report = {
  'report.title': '{month} 客服复盘',
};
