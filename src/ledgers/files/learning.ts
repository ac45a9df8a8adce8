import { words } from '../cells';
import { dueAfter, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 22,
  title: words('学习记录', 'Learning log'),
  purpose: words(
    '每月一本书、线上线下课程：学了什么、什么时候学完、收获是什么。',
    'A book a month, courses: what was learned, by when, and what came of it.',
  ),
  serves: ['D4'],
  enough: { all: ['learningTitle', 'takeaway'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'learningBy',
      title: words('学习人', 'Who'),
      aliases: ['姓名'],
      entry: { kind: 'person' },
      width: 13,
      note: words('谁学。', 'Who learns.'),
      required: true,
    },
    {
      role: 'learningForm',
      title: words('形式', 'Form'),
      aliases: ['学习形式', '类别'],
      entry: { kind: 'choice', choices: ['读书', '线上课', '线下课'], open: true },
      width: 10,
      note: words('读书、线上课、线下课。', 'Book, online course, course on site.'),
    },
    {
      role: 'learningTitle',
      title: words('书名或课程', 'Title'),
      aliases: ['书名', '学习主题'],
      entry: { kind: 'text' },
      width: 28,
      note: words('学什么。', 'What is read or heard.'),
      required: true,
    },
    {
      role: 'learningStart',
      title: words('开始日期', 'Begun on'),
      aliases: ['起始日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天开始。', 'The day it began.'),
      required: true,
    },
    {
      role: 'learningEnd',
      title: words('学完日期', 'Finished on'),
      aliases: ['完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天学完；每月一本，一个月没学完会提醒。', 'The day it was finished; brought up after a month.'),
    },
    {
      role: 'takeaway',
      title: words('收获', 'What came of it'),
      aliases: ['心得', '学习心得', '总结'],
      entry: { kind: 'longText' },
      width: 34,
      note: words('用输出倒逼输入：学到什么，怎么用。', 'What was learned and how it is used.'),
    },
  ],
  samples: [
    [
      samplePeople.lead,
      '读书',
      words('小团队管理的7个方法', '7 ways to lead a small team'),
      day(10, 1),
      day(10, 25),
      words('晨会只讲一件事', 'One thing at the morning meeting'),
    ],
    [samplePeople.may, '线上课', words('高效的职场沟通方法', 'Talking effectively at work'), day(10, 8), null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'learningTitle',
    date: 'learningStart',
    stages: [
      {
        name: words('学完', 'finishing'),
        due: dueAfter('learningStart', 1, 'months'),
        done: filled('learningEnd'),
        soonDays: 5,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'info',
      text: words(
        '{learningBy}的“{learningTitle}”一个月没学完（{due}）。',
        '{learningBy} has not finished “{learningTitle}” within a month ({due}).',
      ),
      person: 'learningBy',
    },
    {
      when: ['done'],
      if: is('takeaway', ''),
      severity: 'info',
      text: words(
        '{learningBy}学完了“{learningTitle}”，还没写收获。',
        '{learningBy} has finished “{learningTitle}” without writing what came of it.',
      ),
      person: 'learningBy',
    },
  ],
  rollUps: [
    {
      id: 'finished',
      title: words('学完', 'Finished'),
      where: filled('learningEnd'),
      as: 'share',
      by: 'learningBy',
      text: words('{total} 项学习，学完 {count} 项，{share}。', '{count} of {total} finished: {share}.'),
    },
  ],
};
