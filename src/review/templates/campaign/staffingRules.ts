import { afterSales, defaultStaffingRules, reception } from '../../../domain/campaign/staffing';
import { words, type Template } from '../template';

const share = { kind: 'percent', minimum: 0, maximum: 1 } as const;
const number = { kind: 'number', minimum: 0 } as const;

export const template: Template = {
  kind: 'staffingRules',
  order: 3,
  title: words('大促人力规则', 'Staffing rules'),
  purpose: words(
    '每个岗位每个班次一个人一小时能接多少：每人每小时 = 同时接待 × 60 ÷ 每次分钟 × 利用率。请换成自己团队的。',
    'What one person does on a shift: inquiries an hour = 同时接待 × 60 ÷ 每次分钟 × 利用率. Put in your own figures.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'post',
      entry: { kind: 'choice', choices: [reception, afterSales], open: true },
      width: 10,
      note: words('与临促名册的岗位一致。', 'As on the list of temporary staff.'),
    },
    { role: 'shift', entry: { kind: 'text' }, width: 8, note: words('班次名称。', 'The shift’s name.') },
    {
      role: 'staffWords',
      entry: { kind: 'text' },
      width: 14,
      note: words(
        '花名册的岗位或组别里有这个词的人算这个岗位，多个词用顿号；留空：其他人都算这里。组长、主管、质检不算。',
        'People whose job or group on the roster holds one of these words (、 between them); blank: everybody else. Leaders and reviewers are not counted.',
      ),
    },
    {
      role: 'shiftShare',
      entry: share,
      width: 10,
      note: words('这个班次占岗位当天进线的多少。', 'Its part of the post’s day.'),
    },
    { role: 'concurrency', entry: number, width: 10, note: words('一个人同时接几位。', 'Conversations at a time.') },
    {
      role: 'minutesEach',
      entry: number,
      width: 10,
      note: words('一次接待从头到尾几分钟。', 'Minutes from first to last message.'),
    },
    {
      role: 'occupancy',
      entry: share,
      width: 9,
      note: words('上班时间里真正在接待的比例。', 'Part of the shift spent on conversations.'),
    },
    { role: 'shiftHours', entry: number, width: 10, note: words('一个班几小时。', 'Hours of the shift.') },
    {
      role: 'attendance',
      entry: share,
      width: 9,
      note: words(
        '一个人有多少天上班，例如做六休一约 85%。',
        'Part of the days a person works; six of seven is about 85 %.',
      ),
    },
    {
      role: 'temporaryPace',
      entry: share,
      width: 10,
      note: words('一名临促顶几名老客服。', 'What a temporary person does of an experienced one’s work.'),
    },
    {
      role: 'recoveryMinutes',
      entry: number,
      width: 13,
      note: words(
        '进线挽回名单每位要几分钟；0 或留空：这个岗位不做挽回。',
        'Minutes for a buyer on the recovery worklist; 0 or blank: none here.',
      ),
    },
  ],
  rows: defaultStaffingRules.map((rule) => [
    ...[rule.post, rule.shift, rule.words.join('、'), rule.share, rule.concurrency, rule.minutes],
    ...[rule.occupancy, rule.hours, rule.attendance, rule.temporaryPace, rule.recoveryMinutes],
  ]),
};
