import type { Locale } from '../../src/locales/locale';
import type { ReviewFaultCode } from './fault';

interface Texts {
  faults: Record<ReviewFaultCode, string>;
  columns: readonly string[];
  totals: string;
  /** `totals` of days that are no month. */
  people: string;
  written: string;
}

/** What the command line says; the pane's own words come from the pane. */
export const texts: Record<Locale, Texts> = {
  'zh-CN': {
    faults: {
      unexpected: '没有完成:{detail}',
      usage:
        '用法:npm run review -- 输入.xlsx 输出.xlsx --month 2026-10 [--locale zh-CN|en-US] [--json]\n' +
        '周或大促:用 --week 2026-W43、--from 2026-10-12 --to 2026-10-20 或 --campaign 名称 代替 --month  {detail}',
      missing: '找不到文件或无法读取:{file}',
      empty: '文件是空的:{file}',
      notXlsx: '不是 .xlsx 工作簿:{file}。请在 Excel 中另存为 .xlsx。',
      encrypted: '工作簿有打开密码:{file}。请先在 Excel 中取消密码。',
      corrupt: '工作簿已损坏,无法读取:{file}',
      tooLarge: '工作簿解压后过大,不像正常的工作簿,没有打开:{file}',
      unknownMonth: '工作簿中没有 {period} 的数据。有数据的月份:{known}',
      unknownPeriod: '工作簿中没有“{period}”。可以选:{known}',
      noTables: '找不到月度复盘需要的表:{tables}',
      review: '月度复盘没有完成:{detail}',
      output: '无法写入:{file}',
      browser: '{detail}',
    },
    columns: ['客服', '组别', '质检条数', '质检均分', '等级', '绩效', '匹配度', '象限', '应发'],
    totals: '{month} 共 {people} 人,应发合计 {pay} 元',
    people: '{month} 共 {people} 人',
    written: '已写入 {file}',
  },
  'en-US': {
    faults: {
      unexpected: 'Not done: {detail}',
      usage:
        'Usage: npm run review -- IN.xlsx OUT.xlsx --month 2026-10 [--locale zh-CN|en-US] [--json]\n' +
        'A week or a campaign: --week 2026-W43, --from 2026-10-12 --to 2026-10-20 or --campaign NAME in place of --month  {detail}',
      missing: 'No such file, or it cannot be read: {file}',
      empty: 'The file is empty: {file}',
      notXlsx: 'Not an .xlsx workbook: {file}. Save it as .xlsx in Excel first.',
      encrypted: 'The workbook has a password: {file}. Remove it in Excel first.',
      corrupt: 'The workbook is damaged and cannot be read: {file}',
      tooLarge: 'The workbook would unpack to more than any real one holds, so it was not opened: {file}',
      unknownMonth: 'The workbook has no data of {period}. Months with data: {known}',
      unknownPeriod: 'The workbook has no “{period}”. There is: {known}',
      noTables: 'The tables that the review needs are missing: {tables}',
      review: 'The review was not made: {detail}',
      output: 'Cannot write: {file}',
      browser: '{detail}',
    },
    columns: ['Agent', 'Group', 'QA n', 'QA mean', 'Grade', 'Performance', 'Fit', 'Quadrant', 'Pay'],
    totals: '{month}: {people} people, pay {pay} yuan in all',
    people: '{month}: {people} people',
    written: 'Written: {file}',
  },
};
