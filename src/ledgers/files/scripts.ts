import { words } from '../cells';
import { dueAfter, filled, type Ledger } from '../ledger';
import { day, samplePeople } from '../samples';

export const ledger: Ledger = {
  order: 8,
  title: words('话术库', 'Scripts'),
  purpose: words(
    '话术按场景和版本管理，写明为什么这么说；30 天复查一次好不好用。',
    'Phrases by situation and version, with the reason; looked at again after 30 days.',
  ),
  serves: ['A6'],
  enough: { all: ['scriptText', 'scene'], some: { of: ['rationale', 'scriptVersion', 'effectiveFrom'], least: 1 } },
  frozenColumns: 2,
  columns: [
    {
      role: 'scriptId',
      title: words('话术编号', 'Script ID'),
      aliases: ['编号'],
      entry: { kind: 'id' },
      width: 11,
      note: words('话术的编号。', 'The script’s number.'),
    },
    {
      role: 'scene',
      title: words('场景', 'Situation'),
      aliases: ['使用场景', '应用场景', 'scene'],
      entry: {
        kind: 'choice',
        choices: ['开头语', '议价', '尺码推荐', '催付', '缺货', '售后安抚', '结束语'],
        open: true,
      },
      width: 13,
      note: words('什么时候用。', 'When it is used.'),
      required: true,
    },
    {
      role: 'scriptText',
      title: words('话术', 'Script'),
      aliases: ['话术内容', '标准话术', '参考话术'],
      entry: { kind: 'longText' },
      width: 44,
      note: words('怎么说。', 'What to say.'),
      required: true,
    },
    {
      role: 'scriptVersion',
      title: words('话术版本', 'Script version'),
      aliases: ['版本', '版本号'],
      entry: { kind: 'text' },
      width: 10,
      note: words('改一次加一版。', 'Each change is a new version.'),
    },
    {
      role: 'rationale',
      title: words('优化理由', 'Why'),
      aliases: ['为什么', '优化原因', 'rationale'],
      entry: { kind: 'longText' },
      width: 30,
      note: words('为什么这么说、比原来好在哪里。', 'Why it says this, and what it does better.'),
    },
    {
      role: 'effectiveFrom',
      title: words('启用日期', 'In use since'),
      aliases: ['生效日期', '上线日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('哪天开始用。', 'The day it came into use.'),
    },
    {
      role: 'scriptAuthor',
      title: words('提供人', 'By'),
      aliases: ['作者', '优化人', 'author'],
      entry: { kind: 'text' },
      width: 12,
      note: words('谁写的、谁提出来的。', 'Who wrote it.'),
    },
    {
      role: 'scriptReviewed',
      title: words('复查日期', 'Reviewed on'),
      aliases: ['复核日期'],
      entry: { kind: 'date' },
      width: 12,
      note: words('用了 30 天后看看效果。', 'Looked at after 30 days of use.'),
    },
  ],
  samples: [
    [
      'HS-001',
      '议价',
      words(
        '亲，这款已经是活动价啦，我帮您申请一份小礼物好吗？',
        'It is the sale price already; may I add a small gift?',
      ),
      '2',
      words('原话术只说“不议价”，流失多', 'The old one only said no, and buyers left'),
      day(9, 25),
      samplePeople.may,
      null,
    ],
    [
      'HS-002',
      '催付',
      words(
        '亲，您看中的码数只剩 3 件了，现在付款今天就发哦。',
        'Only 3 left in your size; pay now and it ships today.',
      ),
      '1',
      words('给出真实的理由', 'Gives a true reason'),
      day(10, 12),
      samplePeople.jun,
      null,
    ],
  ],
  rule: {
    kind: 'stages',
    begins: 'scriptText',
    date: 'effectiveFrom',
    stages: [
      {
        name: words('复查', 'review'),
        due: dueAfter('effectiveFrom', 30, 'days'),
        done: filled('scriptReviewed'),
        soonDays: 3,
      },
    ],
  },
  alerts: [
    {
      when: ['overdue'],
      severity: 'info',
      text: words(
        '话术“{scene}”用了 30 天，该看效果了（{due}）。',
        'The “{scene}” script has been in use 30 days: time to review it ({due}).',
      ),
      person: 'scriptAuthor',
      owner: 'scriptAuthor',
    },
  ],
  rollUps: [
    {
      id: 'new',
      title: words('新话术', 'New scripts'),
      as: 'count',
      by: 'scene',
      text: words('{current}启用 {count} 条话术。', '{count} scripts came into use {current}.'),
    },
    {
      id: 'reviewed',
      title: words('话术复查', 'Scripts reviewed'),
      where: filled('scriptReviewed'),
      as: 'share',
      text: words('{total} 条话术，复查 {count} 条，{share}。', '{count} of {total} scripts reviewed: {share}.'),
    },
  ],
};
