import { words } from '../cells';
import { dueOn, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 18,
  title: words('管理课程', 'Management courses'),
  purpose: words(
    '三期 12 门课：功能类、提升类、技巧类，谁学到哪里、什么时候学完。',
    'Twelve courses in three terms: who is where, and when it is done.',
  ),
  serves: ['C7'],
  enough: { all: ['course', 'courseTerm'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'learner',
      title: words('学员', 'Learner'),
      aliases: ['学习人'],
      entry: { kind: 'person' },
      width: 13,
      note: words('谁学。', 'Who learns.'),
      required: true,
    },
    {
      role: 'courseTerm',
      title: words('期', 'Term'),
      aliases: ['期数', '课程期数', '阶段'],
      entry: { kind: 'choice', choices: ['一期 功能类', '二期 提升类', '三期 技巧类'] },
      width: 14,
      note: words('一期功能类、二期提升类、三期技巧类。', 'Term 1 functions, 2 growth, 3 skills.'),
      required: true,
    },
    {
      role: 'course',
      title: words('课程', 'Course'),
      aliases: ['课程名称'],
      entry: {
        kind: 'choice',
        choices: [
          '基础数据培训',
          '千牛插件应用',
          '带教技巧',
          '日常工作培训',
          '打造团队凝聚力',
          'T队建设',
          '办公软件提升',
          '表达与总结',
          '周报制作',
          '数据分析进阶版',
          '面谈技巧',
          '进阶版日常工作',
        ],
        open: true,
      },
      width: 18,
      note: words('12 门课里的哪一门。', 'One of the twelve.'),
      required: true,
    },
    {
      role: 'courseDue',
      title: words('计划完成', 'Planned for'),
      aliases: ['计划完成日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('计划哪天学完。', 'The day it is to be done.'),
      required: true,
    },
    {
      role: 'courseDone',
      title: words('完成日期', 'Completed on'),
      aliases: ['学完日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天学完的。', 'The day it was done.'),
    },
    {
      role: 'courseScore',
      title: words('考核分', 'Exam score'),
      aliases: ['考核成绩'],
      entry: { kind: 'number', minimum: 0, maximum: 100 },
      width: 10,
      note: words('0–100，可以留空。', '0–100; may stay blank.'),
    },
  ],
  samples: [
    [samplePeople.may, '一期 功能类', '基础数据培训', day(10, 10), day(10, 9), 88],
    [samplePeople.may, '一期 功能类', '带教技巧', day(10, 24), null, null],
  ],
  rule: {
    kind: 'stages',
    begins: 'course',
    date: 'courseDue',
    stages: [{ name: words('学完', 'completing'), due: dueOn('courseDue'), done: filled('courseDone'), soonDays: 3 }],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'info',
      text: words(
        '{learner}的课程“{course}”过了计划日 {late} 天。',
        '{learner}’s course “{course}” is {late} days past its plan.',
      ),
      person: 'learner',
    },
  ],
  rollUps: [
    {
      id: 'done',
      title: words('课程完成', 'Courses completed'),
      where: filled('courseDone'),
      as: 'share',
      by: 'learner',
      text: words('{total} 门课，完成 {count} 门，{share}。', '{count} of {total} courses completed: {share}.'),
    },
  ],
};
