import { words } from '../cells';
import { dueAfter, dueOn, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 71,
  title: words('考核通过名单', 'Exam pass list'),
  purpose: words(
    '笔试和现场提问，每个人都要通过；没过的 3 天内补考，直到 100%。',
    'Written tests and questions on the floor: everybody has to pass, with a retest within three days until all have.',
  ),
  serves: ['E2'],
  enough: { all: ['agent', 'examDate'], some: { of: ['examType', 'passed', 'retestOn', 'examScore'], least: 2 } },
  frozenColumns: 1,
  columns: [
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('谁考。', 'Who takes it.'),
      required: true,
    },
    {
      role: 'examType',
      title: words('考核方式', 'Exam'),
      aliases: ['考试方式', '考核类型'],
      entry: { kind: 'choice', choices: ['笔试', '现场提问'], open: true },
      width: 12,
      note: words('笔试或现场提问。', 'Written, or asked on the floor.'),
    },
    {
      role: 'subject',
      title: words('考核内容', 'Subject'),
      aliases: ['考试内容', '科目'],
      entry: { kind: 'text' },
      width: 18,
      note: words('考什么。', 'What it is about.'),
    },
    {
      role: 'examDate',
      title: words('考核日期', 'Exam on'),
      aliases: ['考试日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天考；提前 1 天提醒。', 'The day of the exam.'),
      required: true,
    },
    {
      role: 'examScore',
      title: words('考核得分', 'Exam score'),
      aliases: ['考试成绩', '考试得分'],
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 10,
      note: words('多少分。', 'The score.'),
    },
    {
      role: 'passed',
      title: words('是否通过', 'Passed'),
      aliases: ['通过', '考核结果'],
      entry: { kind: 'yesNo' },
      width: 10,
      note: words('通过填是，没过填否。', '是 (yes) or 否 (no).'),
    },
    {
      role: 'retestOn',
      title: words('补考通过日期', 'Retest passed on'),
      aliases: ['补考通过', '补考日期'],
      entry: { kind: 'date' },
      width: 14,
      note: words('没过的，哪天补考通过的。', 'Where not: the day of the retest that was passed.'),
    },
  ],
  samples: [
    [samplePeople.may, '笔试', words('活动规则', 'Campaign rules'), day(10, 18), 92, '是', null],
    [samplePeople.jun, '现场提问', words('活动规则', 'Campaign rules'), day(10, 18), 60, '否', null],
  ],
  rule: {
    kind: 'stages',
    begins: 'agent',
    date: 'examDate',
    stages: [
      { name: words('考核', 'exam'), due: dueOn('examDate'), done: filled('passed'), soonDays: 1 },
      {
        name: words('补考', 'retest'),
        needed: is('passed', '否', 'no', '未通过', '不通过'),
        due: dueAfter('examDate', 3, 'days'),
        done: filled('retestOn'),
        soonDays: 1,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      stage: 1,
      severity: 'urgent',
      text: words(
        '{agent}的{examType}没通过，还没补考（应在 {due} 前）。',
        '{agent} has not passed ({examType}) and not taken the retest (by {due}).',
      ),
    },
    {
      when: ['due', 'open'],
      stage: 1,
      severity: 'attention',
      text: words('{agent}的{examType}没通过，{due} 前补考。', '{agent} has not passed ({examType}): retest by {due}.'),
    },
    {
      when: ['overdue'],
      severity: 'urgent',
      text: words('{agent}的{examType}还没有结果（{due}）。', '{agent} has no result of {due} ({examType}).'),
    },
    {
      when: ['due'],
      severity: 'info',
      text: words('{agent} {due} 考{examType}。', '{agent} has an exam on {due} ({examType}).'),
    },
  ],
  rollUps: [
    {
      id: 'passed',
      title: words('考核通过', 'Exams passed'),
      where: { status: ['done'] },
      as: 'share',
      by: 'group',
      text: words('{total} 人次，通过 {count}，{share}。', '{count} of {total} passed: {share}.'),
    },
    {
      id: 'failed',
      title: words('待补考', 'Retests to come'),
      where: is('passed', '否', 'no', '未通过', '不通过'),
      as: 'count',
      by: 'agent',
      text: words('{count} 人次没有一次通过。', '{count} not passed at the first attempt.'),
    },
  ],
};
