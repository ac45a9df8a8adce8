import { afterSales, defaultForecasts, reception } from '../../../domain/campaign/staffing';
import { planVersions } from '../../../domain/campaign/readiness';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'campaignForecast',
  order: 2,
  title: words('大促进线预测', 'Campaign forecast'),
  purpose: words(
    '每个阶段的进线是大促前的几倍，或每天多少；两版计划各一行。默认倍数只是起点，请换成自己店铺往年的。',
    'How many times the usual inquiries each phase brings, or how many a day, in both plans. The defaults are a beginning: put in your own.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'phase',
      entry: { kind: 'choice', choices: [...new Set(defaultForecasts.map(({ phase }) => phase))], open: true },
      width: 10,
      note: words(
        '大促日历里阶段的名称；要单独算一天，在日历里加一行阶段。',
        'A phase by its name in the calendar; a single day can be a phase there.',
      ),
    },
    {
      role: 'post',
      entry: { kind: 'choice', choices: [reception, afterSales], open: true },
      width: 10,
      note: words('与“大促人力规则”的岗位一致。', 'A post of the staffing rules.'),
    },
    {
      role: 'version',
      entry: { kind: 'choice', choices: planVersions },
      width: 10,
      note: words(
        '第一版按计划，第二版按更好的情况；留空两版通用。',
        'First plan, second plan (it goes better); blank serves both.',
      ),
    },
    {
      role: 'multiple',
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words('大促前 28 天日均接待的几倍。', 'Times the daily mean of the 28 days before the campaign.'),
    },
    {
      role: 'dailyInquiries',
      entry: { kind: 'number', minimum: 0 },
      width: 10,
      note: words(
        '已经有预测时直接写每天多少人；写了就不看倍数。',
        'A forecast of one’s own, people a day; goes before the multiple.',
      ),
    },
  ],
  rows: defaultForecasts.map(({ phase, post, version, multiple, inquiries }) => [
    ...[phase, post, version, multiple, inquiries],
  ]),
};
