import { words } from '../cells';
import { dueAfter, filled, is, type Ledger } from '../ledger';
import { clock, day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 73,
  title: words('异常信号', 'Signals'),
  purpose: words(
    '巡场、数据、质检、客户、售后各端口看到的异常，当天处理，没处理会提醒。',
    'What the floor, figures, QA, customers and after-sales notice; to be handled the same day.',
  ),
  serves: ['E4'],
  enough: { all: ['signal', 'source'], some: { of: ['noticed', 'level', 'owner', 'handled'], least: 2 } },
  columns: [
    {
      role: 'noticed',
      title: words('发现时间', 'Noticed'),
      aliases: ['发现日期', '时间'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候看到的。', 'When it was noticed.'),
      required: true,
    },
    {
      role: 'source',
      title: words('端口', 'Port'),
      aliases: ['来源', '信号来源', 'source'],
      entry: { kind: 'choice', choices: ['巡场', '数据', '质检', '客户', '售后', '仓库'], open: true },
      width: 10,
      note: words('从哪个端口看到的。', 'Where it was noticed.'),
      required: true,
    },
    {
      role: 'signal',
      title: words('异常', 'Signal'),
      aliases: ['异常情况', '异常信号', '信号'],
      entry: { kind: 'longText' },
      width: 30,
      note: words('看到了什么。', 'What was noticed.'),
      required: true,
    },
    {
      role: 'agent',
      title: words('客服', 'Agent'),
      entry: { kind: 'person' },
      width: 13,
      note: words('涉及某个人时填。', 'Where it is about one person.'),
    },
    {
      role: 'level',
      title: words('级别', 'Level'),
      aliases: ['严重程度'],
      entry: { kind: 'choice', choices: ['一般', '重要', '紧急'], open: true },
      width: 10,
      note: words('紧急的 2 小时内处理。', '紧急 (urgent): within two hours.'),
    },
    {
      role: 'owner',
      title: words('处理人', 'Handled by'),
      aliases: ['负责人', '跟进人'],
      entry: { kind: 'text' },
      width: 13,
      note: words('谁处理。', 'Who sees to it.'),
    },
    {
      role: 'handled',
      title: words('处理时间', 'Handled'),
      aliases: ['处理完成时间'],
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候处理完的。', 'When it was done.'),
    },
  ],
  samples: [
    [
      day(10, 20) + clock(10),
      '数据',
      words('付款转化突然下降', 'Conversion has dropped'),
      null,
      '紧急',
      samplePeople.lead,
      day(10, 20) + clock(11),
    ],
    [
      day(10, 20) + clock(15),
      '巡场',
      words('两人情绪低落', 'Two people are low'),
      null,
      '一般',
      samplePeople.lead,
      null,
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'signal',
    date: 'noticed',
    stages: [
      {
        name: words('紧急处理', 'urgent handling'),
        needed: is('level', '紧急', 'urgent'),
        due: dueAfter('noticed', 2, 'hours'),
        done: filled('handled'),
      },
      { name: words('处理', 'handling'), due: dueAfter('noticed', 24, 'hours'), done: filled('handled') },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      stage: 0,
      severity: 'urgent',
      text: words(
        '紧急信号“{signal}”超过 2 小时没处理，处理人{owner}。',
        'The urgent signal “{signal}” has waited for more than two hours; {owner}.',
      ),
      owner: 'owner',
    },
    {
      when: ['overdue'],
      severity: 'attention',
      text: words(
        '信号“{signal}”超过一天没处理，处理人{owner}。',
        'The signal “{signal}” has waited for more than a day; {owner}.',
      ),
      owner: 'owner',
    },
  ],
  rollUps: [
    {
      id: 'signals',
      title: words('异常信号', 'Signals'),
      as: 'count',
      by: 'source',
      text: words('各端口上报 {count} 个异常。', '{count} signals.'),
    },
    {
      id: 'handled',
      title: words('信号处理率', 'Signals handled'),
      where: { status: ['done'] },
      as: 'share',
      by: 'owner',
      text: words('{total} 个异常，处理 {count} 个，{share}。', '{count} of {total} handled: {share}.'),
    },
  ],
};
