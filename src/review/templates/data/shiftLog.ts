import { day, samplePeople } from '../../../ledgers/samples';
import { words, type Entry, type Template, type TemplateColumn } from '../template';

const people: Entry = { kind: 'integer', minimum: 0 };

const figure = (role: string, entry: Entry, chinese: string, english: string): TemplateColumn => ({
  role,
  entry,
  width: 12,
  note: words(chinese, english),
});

export const template: Template = {
  kind: 'shiftLog',
  order: 7,
  title: words('当班登记', 'Shift log'),
  purpose: words(
    '每 2 小时每人登记一行，填当天到这时为止的累计数；每段新增由“当班登记”任务算出来。',
    'One row per person every two hours, with the figures of the day so far; the shift log task computes what each slot added.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  frozenColumns: 3,
  columns: [
    {
      role: 'date',
      entry: { kind: 'date' },
      width: 12,
      note: words('哪一天的班。', 'The day of the shift.'),
      required: true,
    },
    {
      role: 'slot',
      entry: { kind: 'text' },
      width: 12,
      note: words('登记到几点，如 12:00 或 10:00-12:00。', 'Logged until when, e.g. 12:00 or 10:00-12:00.'),
    },
    {
      role: 'agent',
      header: '客服',
      entry: { kind: 'person' },
      width: 14,
      note: words('从花名册里选。', 'Picked from the roster.'),
    },
    figure('consulted', people, '到这时累计来咨询的人数。', 'People who have written in so far.'),
    figure('received', people, '累计接待的人数。', 'People received so far.'),
    figure('inquiring', people, '累计询单的人数。', 'People who have asked about buying so far.'),
    figure('ordering', people, '累计下单的人数。', 'People who have ordered so far.'),
    figure('paying', people, '累计付款的人数。', 'People who have paid so far.'),
    figure('sales', { kind: 'yuan', minimum: 0 }, '累计销售额，元。', 'Sales so far, in yuan.'),
  ],
  rows: [
    [day(10, 12), '10:00-12:00', samplePeople.may, 40, 38, 24, 12, 10, 1800],
    [day(10, 12), '12:00-14:00', samplePeople.may, 70, 66, 42, 22, 18, 3240],
    [day(10, 12), '10:00-12:00', samplePeople.jun, 36, 35, 22, 9, 6, 960],
    [day(10, 12), '12:00-14:00', samplePeople.jun, 66, 62, 40, 15, 11, 1760],
  ],
};
