import { words } from '../cells';
import type { Ledger } from '../ledger';
import { day } from '../samples';

export const ledger: Ledger = {
  order: 99,
  title: words('工作日历', 'Work calendar'),
  purpose: words(
    '只写与平时不同的日子：周一至周五放假、周末调休上班；按工作日算的期限会照它算。',
    'Days that are not what their weekday says: holidays, and weekends that are worked. Limits in work days follow it.',
  ),
  serves: [],
  enough: { all: ['date', 'dayType'] },
  columns: [
    {
      role: 'date',
      title: words('日期', 'Date'),
      entry: { kind: 'date' },
      width: 12,
      note: words('哪一天。', 'The day.'),
      required: true,
    },
    {
      role: 'dayType',
      title: words('上班或休息', 'Work or rest'),
      aliases: ['日期类型', '是否上班', '休息或上班', 'day type'],
      entry: { kind: 'choice', choices: ['休息', '上班'] },
      width: 14,
      note: words('休息或上班。', '休息 (rest) or 上班 (work).'),
      required: true,
    },
    {
      role: 'remark',
      title: words('说明', 'Remark'),
      aliases: ['备注', 'note'],
      entry: { kind: 'text' },
      width: 20,
      note: words('如国庆节、调休。', 'Such as a holiday’s name.'),
    },
  ],
  samples: [
    [day(10, 1), '休息', words('国庆节', 'National Day')],
    [day(10, 10), '上班', words('国庆调休', 'Worked Saturday')],
  ],
  rule: { kind: 'log', date: 'date' },
  alerts: [],
  rollUps: [],
};
