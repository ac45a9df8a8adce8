import { defaultReportRules } from '../../../domain/ledger/reportCheck';
import { clock, day, samplePeople } from '../samples';
import { words, type Template } from '../template';

const { minimum } = defaultReportRules;

export const template: Template = {
  kind: 'writtenReports',
  order: 3,
  title: words('日报', 'Written reports'),
  purpose: words(
    '客服每天写的日报；缺交、过短、没有数据、与往日雷同都能查出来。',
    'What people write at the end of the day; missing, short, figureless and copied reports are found.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  frozenColumns: 2,
  columns: [
    { role: 'date', entry: { kind: 'date' }, width: 12, note: words('日报是哪一天的。', 'The day it is about.') },
    {
      role: 'agent',
      header: '客服',
      entry: { kind: 'person' },
      width: 13,
      note: words('从花名册里选。', 'Picked from the roster.'),
    },
    {
      role: 'content',
      entry: { kind: 'longText' },
      width: 60,
      note: words(
        `写了什么；少于 ${minimum} 个字会标黄。`,
        `The text; yellow when it has fewer than ${minimum} characters.`,
      ),
    },
    {
      role: 'submitted',
      entry: { kind: 'dateTime' },
      width: 17,
      note: words('什么时候交的。', 'When it was handed in.'),
    },
    {
      role: 'comment',
      entry: { kind: 'longText' },
      width: 24,
      note: words('组长或主管的点评。', 'What the leader says to it.'),
    },
    { role: 'commentedBy', entry: { kind: 'text' }, width: 13, note: words('谁点评的。', 'Who commented.') },
  ],
  rows: [
    [
      day(10, 12),
      samplePeople.may,
      words(
        '今日接待96人，询单60人，成交30单。咨询集中在尺码；流失主要因为价格对比。明天计划：催付前移到半小时内。',
        'Received 96, 60 inquiries, 30 paid. Most asked about sizes; most losses were over price. Tomorrow: remind unpaid orders within half an hour.',
      ),
      day(10, 12) + clock(22, 10),
      words('很好，继续', 'Good, go on'),
      samplePeople.lead,
    ],
    [
      day(10, 12),
      samplePeople.jun,
      words('今天一切正常，继续努力。', 'All normal today.'),
      day(10, 12) + clock(23, 40),
      words('数据要写清楚', 'Give the figures'),
      samplePeople.lead,
    ],
  ],
  highlights: [
    { roles: ['content'], when: `AND({agent}<>"",LEN(SUBSTITUTE({content}," ",""))<${minimum})`, tone: 'attention' },
  ],
};
