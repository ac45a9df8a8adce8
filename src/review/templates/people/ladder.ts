import { words, type Template, type TemplateColumn } from '../template';

const measure = (header: string, label: string, about: string): TemplateColumn => ({
  role: `criterion:${header}`,
  header,
  label: words(header, label),
  entry: { kind: 'number', minimum: 0 },
  width: 10,
  note: words(
    `${header}至少到多少；留空表示不看这一项。可以再加别的指标列。`,
    `${about} Blank: not asked for. Further measures may stand in columns of their own.`,
  ),
});

const grade = {
  kind: 'choice',
  choices: ['新手', '熟练', '绩优', '精英', '小队长', '组长', '主管'],
  open: true,
} as const;

export const template: Template = {
  kind: 'ladderCriteria',
  order: 2,
  title: words('晋升标准', 'Promotion criteria'),
  purpose: words(
    '从一级升到下一级要达到什么；“绩优”之后分精英和带队两条路。',
    'What it takes to get to the next level; after 绩优 the ladder forks into expert and team lead.',
  ),
  place: 'rules',
  rowsAre: 'samples',
  columns: [
    {
      role: 'fromLevel',
      entry: grade,
      width: 9,
      note: words('现在的等级，与花名册的“等级”一致。', 'The present level, as in the roster’s 等级.'),
    },
    { role: 'toLevel', entry: grade, width: 10, note: words('要升到的等级。', 'The level to get to.') },
    {
      role: 'track',
      entry: { kind: 'choice', choices: ['横向', '纵向'] },
      width: 8,
      note: words('横向：专业能力；纵向：带团队。', '横向: as an expert; 纵向: as a leader.'),
    },
    measure('质检均分', 'Mean QA score', 'The least mean QA score.'),
    measure('绩效', 'Performance', 'The least performance score.'),
  ],
  rows: [
    ['新手', '熟练', '横向', 78, 75],
    ['熟练', '绩优', '横向', 82, 85],
    ['绩优', '精英', '横向', 88, 95],
    ['绩优', '小队长', '纵向', 85, 90],
  ],
};
