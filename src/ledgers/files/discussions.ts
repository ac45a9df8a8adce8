import { words } from '../cells';
import { dueOn, filled, is, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 23,
  title: words('每周讨论会', 'Weekly discussions'),
  purpose: words(
    '管理层每周讨论一个近期的工作问题：题目、主讲、结论、谁落实。',
    'One current question a week: topic, speaker, conclusion, and who does what.',
  ),
  serves: ['D4'],
  enough: { all: ['topic', 'speakerName'] },
  frozenColumns: 2,
  columns: [
    {
      role: 'discussedOn',
      title: words('讨论日期', 'Discussed on'),
      aliases: ['日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天讨论的。', 'The day.'),
      required: true,
    },
    {
      role: 'topic',
      title: words('讨论题目', 'Topic'),
      aliases: ['议题', '主题', '话题'],
      entry: { kind: 'text' },
      width: 28,
      note: words('讨论什么。', 'What it is about.'),
      required: true,
    },
    {
      role: 'speakerName',
      title: words('主讲人', 'Led by'),
      aliases: ['主持人'],
      entry: { kind: 'text' },
      width: 12,
      note: words('谁主讲。', 'Who leads it.'),
      required: true,
    },
    {
      role: 'conclusion',
      title: words('讨论结论', 'Conclusion'),
      aliases: ['结论'],
      entry: { kind: 'longText' },
      width: 34,
      note: words('结论是什么。', 'What came out.'),
    },
    {
      role: 'followUp',
      title: words('落实事项', 'Follow-up'),
      aliases: ['待办'],
      entry: { kind: 'longText' },
      width: 26,
      note: words('要落实什么，可以留空。', 'What is to be done; may stay blank.'),
    },
    {
      role: 'followUpDue',
      title: words('落实日期', 'Follow-up by'),
      aliases: ['落实期限'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天前落实。', 'By when.'),
    },
    {
      role: 'followUpDone',
      title: words('已落实', 'Followed up'),
      aliases: ['是否落实'],
      entry: { kind: 'yesNo' },
      width: 9,
      note: words('落实了填“是”。', '是 (yes) when done.'),
    },
  ],
  samples: [
    [
      day(10, 14),
      words('夜班为什么流失多', 'Why nights lose buyers'),
      samplePeople.lead,
      words('首响慢，一人接太多', 'Slow first answers, too many at once'),
      words('夜班加一人', 'One more on nights'),
      day(10, 21),
      '否',
    ],
    [
      day(10, 21),
      words('目标怎么拆到人', 'How to split a target'),
      samplePeople.may,
      words('按历史达成率拆', 'By what each has reached before'),
      null,
      null,
      null,
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'topic',
    date: 'discussedOn',
    stages: [
      {
        name: words('落实', 'follow-up'),
        needed: filled('followUp'),
        due: dueOn('followUpDue'),
        done: is('followUpDone', '是'),
        soonDays: 2,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '讨论会定的“{followUp}”没落实，已过 {late} 天（{speakerName}）。',
        '“{followUp}”, agreed in the discussion, is {late} days overdue ({speakerName}).',
      ),
      person: 'speakerName',
      owner: 'speakerName',
    },
    {
      when: ['due'],
      severity: 'info',
      text: words(
        '讨论会定的“{followUp}”{due} 到期（{speakerName}）。',
        '“{followUp}”, agreed in the discussion, is due {due} ({speakerName}).',
      ),
      person: 'speakerName',
      owner: 'speakerName',
    },
  ],
  rollUps: [
    {
      id: 'held',
      title: words('讨论会', 'Discussions held'),
      as: 'count',
      by: 'speakerName',
      text: words('{current}讨论 {count} 次。', '{count} discussions {current}.'),
    },
  ],
};
