import { words } from '../cells';
import type { Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 17,
  title: words('管理者能力评估', 'Managers’ abilities'),
  purpose: words(
    '新管理者的四项能力，每次评一行（0–100），可以画雷达图。',
    'The four abilities of a new manager, a row each time (0–100), to be drawn as a radar.',
  ),
  serves: ['C7'],
  personal: true,
  enough: { all: ['manager', 'knowledgeRating', 'pressureRating'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'ratedOn',
      title: words('评估日期', 'Rated on'),
      aliases: ['日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天评的。', 'The day.'),
      required: true,
    },
    {
      role: 'manager',
      title: words('管理者', 'Manager'),
      aliases: ['被评人', '组长'],
      entry: { kind: 'person' },
      width: 13,
      note: words('评的是谁。', 'Who is rated.'),
      required: true,
    },
    {
      role: 'knowledgeRating',
      title: words('沉淀萃取', 'Distilling experience'),
      aliases: ['经验萃取', '业务沉淀'],
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 11,
      note: words(
        '业务经验的沉淀与萃取、培训材料、培训执行与验收。',
        'Distilling experience, making material, running and checking training.',
      ),
    },
    {
      role: 'dataRating',
      title: words('数据提升', 'Improving figures'),
      aliases: ['业务优化'],
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 11,
      note: words(
        '业务优化、数据提升、行业前景预估。',
        'Improving the business and its figures, seeing what is coming.',
      ),
    },
    {
      role: 'pressureRating',
      title: words('抗压能力', 'Bearing pressure'),
      aliases: ['抗压'],
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 11,
      note: words('抗压能力。', 'Bearing pressure.'),
    },
    {
      role: 'overallRating',
      title: words('全局沟通', 'Overview and communication'),
      aliases: ['全局管理', '沟通能力'],
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 11,
      note: words('全局管理、风险管理、沟通能力。', 'Overview, risk, communication.'),
    },
    {
      role: 'ratedBy',
      title: words('评估人', 'Rated by'),
      aliases: ['评分人'],
      entry: { kind: 'text' },
      width: 15,
      note: words('谁评的。', 'Who rated.'),
    },
  ],
  samples: [
    [day(10, 20), samplePeople.lead, 80, 70, 85, 75, words('示例经理', 'Sample manager')],
    [day(10, 20), samplePeople.may, 65, 72, 70, 60, words('示例经理', 'Sample manager')],
  ],
  rule: { kind: 'log', date: 'ratedOn' },
  alerts: [],
  rollUps: [
    {
      id: 'rated',
      title: words('管理者评估', 'Managers rated'),
      as: 'count',
      by: 'manager',
      text: words('{current}评估 {count} 次。', '{count} ratings {current}.'),
    },
  ],
};
