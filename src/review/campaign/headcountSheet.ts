import { isoDate } from '../../domain/numbers/dates';
import { columnName, type Area } from '../../workbook/address';
import { SheetComposer } from '../../workbook/write/composer';
import type { SheetPlan } from '../../workbook/write/sheetPlan';
import { looks } from '../page/looks';
import { SectionComposer, type Column } from '../sections';
import type { Headcount, ShiftRow, SplitRow, WaveRow } from './headcountModel';
import { sayOfCampaign, type CampaignKey } from './texts';

/** Where the shifts' phase, plan, post and heads stand, for the sums by wave. */
const shiftColumns = { phase: 0, version: 1, post: 2, heads: 18 };

const widths = [14, 10, 11, 11, 12, 12, 10, 10, 10, 10, 10, 9, 10, 9, 10, 10, 10, 10, 10];

/** Heads by shift, gaps by wave and the split: figures in cells that can be changed, all else in Excel's own formulas over them. */
export function composeHeadcount(name: string, headcount: Headcount): SheetPlan {
  const { choices, base, shifts, waves, split, remarks, locale } = headcount;
  const say = sayOfCampaign(locale);
  const sheet = new SheetComposer(name, { tabColor: '#2F5597', landscape: true });
  sheet.title(say('campaign.heads.heading', { campaign: choices.campaign }), looks.title);
  const sections = new SectionComposer(sheet, widths);
  const column = <R>(key: CampaignKey, cell: Column<R>['cell'], look?: Column<R>['look']): Column<R> => ({
    ...{ header: say(key), cell },
    ...(look ? { look } : {}),
  });

  sections.section(say('campaign.heads.shifts'), [
    say('campaign.heads.baseNote', {
      ...{ first: isoDate(base.first), last: isoDate(base.last), recoveries: base.recoveries.toFixed(1) },
      posts: base.posts
        .map(({ post, inquiries }) => `${post} ${inquiries === null ? '–' : inquiries.toFixed(1)}`)
        .join(say('campaign.summary.separator')),
    }),
    say('campaign.heads.formulaNote'),
  ]);
  const area = sections.table<ShiftRow>(shifts, [
    column('campaign.heads.phase', ({ phase }) => phase.name),
    column('campaign.heads.version', ({ version }) => version),
    column('campaign.heads.post', ({ rule }) => rule.post),
    column('campaign.heads.shift', ({ rule }) => rule.shift),
    column('campaign.heads.first', ({ phase }) => phase.first, looks.date),
    column('campaign.heads.last', ({ phase }) => phase.last, looks.date),
    column('campaign.heads.inquiries', ({ inquiries }) => inquiries, looks.count),
    column('campaign.heads.recoveries', ({ recoveries }) => recoveries, { numberFormat: '0.0' }),
    column('campaign.heads.share', ({ rule }) => rule.share, looks.percent),
    column('campaign.heads.concurrency', ({ rule }) => rule.concurrency),
    column('campaign.heads.minutes', ({ rule }) => rule.minutes),
    column('campaign.heads.occupancy', ({ rule }) => rule.occupancy, looks.percent),
    column('campaign.heads.hours', ({ rule }) => rule.hours),
    column('campaign.heads.attendance', ({ rule }) => rule.attendance, looks.percent),
    column('campaign.heads.recoveryMinutes', ({ rule }) => rule.recoveryMinutes),
    column('campaign.heads.capacity', (_, row) => formula('J{r}*60/K{r}*L{r}', row), { numberFormat: '0.0' }),
    column('campaign.heads.workHours', (_, row) => formula('G{r}*I{r}/P{r}+H{r}*I{r}*O{r}/60/L{r}', row), {
      numberFormat: '0.0',
    }),
    column('campaign.heads.onShift', (_, row) => formula('MAX(0,ROUNDUP(Q{r}/M{r}-1E-9,0))', row), looks.count),
    column('campaign.heads.heads', (_, row) => formula('MAX(0,ROUNDUP(Q{r}/M{r}/N{r}-1E-9,0))', row), looks.count),
  ]);

  sections.section(say('campaign.heads.waves'), [say('campaign.heads.wavesNote')]);
  const of = (key: keyof typeof shiftColumns) => columnOf(area, shiftColumns[key]);
  const needed = `SUMIFS(${of('heads')},${of('phase')},A{r},${of('version')},B{r},${of('post')},C{r})`;
  sections.table<WaveRow>(waves, [
    column('campaign.heads.phase', ({ phase }) => phase.name),
    column('campaign.heads.version', ({ version }) => version),
    column('campaign.heads.post', ({ post }) => post),
    column('campaign.heads.weakest', ({ day }) => day, looks.date),
    column('campaign.heads.heads', (_, row) => formula(needed, row), looks.count),
    column('campaign.heads.experienced', ({ experienced }) => experienced, looks.count),
    column('campaign.heads.temporary', ({ temporary }) => temporary, looks.count),
    column('campaign.heads.pace', ({ pace }) => pace, looks.percent),
    column('campaign.heads.strength', (_, row) => formula('F{r}+G{r}*H{r}', row), { numberFormat: '0.0' }),
    column('campaign.heads.gap', (_, row) => formula('MAX(0,E{r}-I{r})', row), { numberFormat: '0.0' }),
    column('campaign.heads.recruits', (_, row) => formula('IF(H{r}>0,MAX(0,ROUNDUP(J{r}/H{r}-1E-9,0)),"–")', row)),
  ]);

  if (split.phase) {
    const { phase, version } = choices;
    sections.section(say('campaign.heads.split', { phase, version }), [say('campaign.heads.splitNote')]);
    const people = sections.table<SplitRow>(split.rows, [
      column('campaign.heads.person', ({ person }) => person),
      column('campaign.prep.group', ({ group }) => group),
      column('campaign.heads.post', ({ post }) => post),
      column('campaign.heads.isTemporary', ({ temporary }) => (temporary ? say('campaign.heads.yes') : '')),
      column('campaign.heads.pace', ({ pace }) => pace, looks.percent),
      column('campaign.heads.weekHours', ({ hours }) => hours, { numberFormat: '0.0' }),
      column('campaign.heads.taskHours', ({ taskHours }) => taskHours, { numberFormat: '0.0' }),
      column('campaign.heads.perDay', ({ inquiries }) => inquiries, looks.count),
      column('campaign.heads.inquiryHours', ({ inquiryHours }) => inquiryHours, { numberFormat: '0.0' }),
    ]);
    const totals = split.totals.map(({ post }) => [
      ...[say('campaign.heads.total', { post }), '', '', '', '', '', ''],
      formula(`SUMIF(${columnOf(people, 2)},"${post}",${columnOf(people, 7)})`, sections.row),
    ]);
    // Right below the people: the gap that a table leaves after it stands free.
    sheet.put(sections.row - 1, 0, totals, { ...looks.total, ...looks.count });
    sections.row += totals.length;
  }
  sections.section(say('campaign.incentives.remarks'));
  for (const { message } of remarks) sections.point(message);
  if (remarks.length === 0) sections.note(say('campaign.heads.nothing'));
  return sheet.plan;
}

/** @param row 0-based, for `{r}` */
const formula = (text: string, row: number) => ({ formula: `=${text.replace(/\{r\}/g, String(row + 1))}` });

const columnOf = ({ row, rows, column }: Area, index: number): string => {
  const name = columnName(column + index);
  return `$${name}$${row + 1}:$${name}$${row + rows}`;
};
