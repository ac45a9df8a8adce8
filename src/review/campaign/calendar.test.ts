import { parseDate } from '../../domain/numbers/dates';
import type { Cell } from '../../workbook/matrix';
import { sheet, tablesOf } from '../ledger/testing';
import { calendarTask, composeCalendar, planCalendar } from './calendar';
import type { CalendarChoices } from './model';

const day = (text: string): number => parseDate(text) ?? Number.NaN;
const choices: CalendarChoices = {
  campaign: '2026 双11',
  presale: day('2026-10-20'),
  firstPeak: day('2026-11-01'),
  mainPeak: day('2026-11-11'),
  asOf: day('2026-06-01'),
};

const rules = sheet('规则', [
  ['任务', '类型', '阶段', '开始基准', '开始天数', '截止基准', '截止天数', '所需工作日', '前置任务', '负责岗位'],
  ['临促进场', '任务', '培训期', '主高峰', -22, '主高峰', -17, 2, '', '招聘'],
  ['培训', '任务', '培训期', '主高峰', -22, '第一波', -4, 4, '临促进场', '培训'],
  ['宣导', '任务', '预售期', '双12', -3, '主高峰', 0, '', '', ''],
]);

it('follows the rules of the workbook and its holidays, and says which row is wrong', () => {
  const { schedule, remarks } = planCalendar(tablesOf(rules), choices, 'zh-CN');
  expect(
    schedule.tasks.map(({ start, end, workdays }) => [start - choices.mainPeak, end - choices.mainPeak, workdays]),
  ).toEqual([
    [-22, -17, 4],
    [-22, -14, 7],
  ]);
  // Three work days from 26 to 28 October after the arrivals, where four are needed.
  expect(remarks.map(({ message, link }) => [message, link?.cell])).toEqual([
    ['“宣导”的基准或天数看不懂：基准写 预售开始、第一波、主高峰 之一，天数写整数', 'D4'],
    ['“培训”要 4 个工作日，“临促进场”完成后到 2026-10-28 只有 3 个', 'A3'],
  ]);
  const worked = sheet('工作日历', [
    ['日期', '上班或休息'],
    [day('2026-10-25'), '上班'],
    [day('2026-10-27'), '休息'],
  ]);
  const { remarks: fewer } = planCalendar(tablesOf(rules, worked), choices, 'zh-CN');
  expect(fewer[1]?.message).toContain('只有 2 个');
});

it('refuses days that contradict each other', () => {
  expect(() => planCalendar([], { ...choices, firstPeak: choices.mainPeak + 1 }, 'en-US')).toThrow('first wave must');
  expect(() => planCalendar([], { ...choices, presale: choices.mainPeak }, 'zh-CN')).toThrow('预售');
});

it('writes a sheet that is read as the ledger, with a status in each row', () => {
  const [plan] = composeCalendar('大促日历', planCalendar([], choices, 'zh-CN'));
  const cells = plan?.blocks.at(0)?.cells ?? [];
  const values = cells.map((row) => row.map((cell): Cell => (typeof cell === 'object' ? '' : cell)));
  const [table] = tablesOf(sheet('大促日历', values));
  expect(table?.kind).toBe('campaignCalendar');
  expect(table?.columns.filter(({ column }) => column === null)).toEqual([]);
  expect(cells).toHaveLength(23);
  expect(cells.slice(1).every((row) => JSON.stringify(row.at(-1)).includes('KEFU.DUESTATUS'))).toBe(true);
  const outlook = calendarTask(0).look(tablesOf(sheet('大促日历', values)), 'zh-CN');
  expect(outlook.campaigns).toEqual(['2026 双11']);
});
