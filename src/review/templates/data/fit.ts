import { samplePeople } from '../../../ledgers/samples';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'fit',
  order: 5,
  title: words('匹配度', 'Fit ratings'),
  purpose: words(
    '每人每月与岗位合不合适的评分，四象限的另一条轴。',
    'How well each person fits the job, month by month: the other axis of the quadrant.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  columns: [
    {
      role: 'agent',
      header: '客服',
      entry: { kind: 'person' },
      width: 14,
      note: words('从花名册里选。', 'Picked from the roster.'),
    },
    {
      role: 'month',
      entry: { kind: 'month' },
      width: 10,
      required: true,
      note: words('写成 2026-10 这样。', 'Written as 2026-10.'),
    },
    {
      role: 'fit',
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 10,
      required: true,
      note: words(
        '0 到 100。也可以换成态度、协作等几列评分，取平均。',
        'From 0 to 100. Several rating columns may stand here instead; their mean counts.',
      ),
    },
  ],
  rows: [
    [samplePeople.may, '2026-10', 88],
    [samplePeople.jun, '2026-10', 82],
    [samplePeople.lan, '2026-10', 74],
  ],
};
