import { assessmentParts } from '../../domain/quality/assessment';
import { fewestPairs } from '../../domain/quality/calibration';
import type { Locale } from '../../locales/locale';
import type { CellLink } from '../../workbook/tables';
import { SheetComposer } from '../../workbook/write/composer';
import type { WritePlan } from '../../workbook/write/plan';
import type { Look, SheetPlan } from '../../workbook/write/sheetPlan';
import { looks } from '../page/looks';
import { SectionComposer, type Column } from '../sections';
import type { AdjustedAgent, Calibration, ConsistencyFinding, PayChange, ReviewerAssessment } from './model';
import { sayCalibration } from './texts';
import { alphaInWords, effectsInWords, iccInWords, missingInWords, sideInWords } from './words';

const widths = [24, 14, 14, 16, 18, 14, 26, 22, 14];
const place = ({ sheet, cell }: CellLink): string => `${sheet}!${cell}`;
const signed: Look = { numberFormat: '+#,##0.00;-#,##0.00;0.00' };
const wrapped: Look = { wrap: true };

/** The report as a new sheet that nothing is read from again. */
export const planOfReport = (calibration: Calibration, locale: Locale): WritePlan => ({
  sheets: {
    wanted: [sayCalibration(locale)('calibration.sheet')],
    compose: ([name = '']) => [composeReport(name, calibration, locale)],
  },
});

/** Composes the report: agreement, severity, adjusted scores, assessment, consistency, one below the other. */
function composeReport(name: string, calibration: Calibration, locale: Locale): SheetPlan {
  const say = sayCalibration(locale);
  const { month, reviews, doubles } = calibration;
  const sheet = new SheetComposer(name, { landscape: true, tabColor: '#7030A0' });
  sheet.plan.widths = [...widths];
  sheet.title(say('calibration.sheetTitle', { month: month ?? say('calibration.allMonths') }), looks.title);
  sheet.put(1, 0, [[say('calibration.sheetNote', { reviews, doubles })]], looks.note);
  const report = new ReportComposer(sheet, locale);
  putAgreement(report, calibration);
  putSeverity(report, calibration);
  putAdjusted(report, calibration);
  putAssessment(report, calibration);
  putFindings(report, calibration);
  return sheet.plan;
}

/** The sections with the words they are written in. */
class ReportComposer extends SectionComposer {
  readonly say;

  constructor(
    sheet: SheetComposer,
    readonly locale: Locale,
  ) {
    super(sheet, widths);
    this.say = sayCalibration(locale);
  }
}

function putAgreement(report: ReportComposer, { overall, items, doubles }: Calibration): void {
  const { say } = report;
  const { icc } = overall;
  report.section(say('calibration.agreement'), [
    say('calibration.agreementHint', { fewest: fewestPairs }),
    doubles === 0 ? say('calibration.noDoubles') : null,
    icc &&
      say('calibration.totalIcc', {
        icc: icc.value?.toFixed(2) ?? '–',
        first: icc.reviewers[0],
        second: icc.reviewers[1],
        count: icc.conversations,
        words: iccInWords(icc, say),
      }),
  ]);
  const total = { item: say('calibration.total'), agreement: overall.agreement, band: overall.band, widest: null };
  report.table(doubles === 0 ? [] : [total, ...items], [
    { header: say('calibration.column.item'), cell: ({ item }) => item },
    { header: say('calibration.column.alpha'), cell: ({ agreement }) => agreement.alpha, look: looks.score },
    { header: say('calibration.column.equal'), cell: ({ agreement }) => agreement.percent, look: looks.percent },
    { header: say('calibration.column.pairs'), cell: ({ agreement }) => agreement.pairs, look: looks.count },
    { header: say('calibration.column.words'), cell: (item) => alphaInWords(item, say), look: wrapped },
    {
      header: say('calibration.column.widest'),
      cell: ({ widest }) => ({ text: widest?.map(({ mark }) => mark).join(' / ') ?? '' }),
      look: { align: 'Center' },
    },
    {
      header: say('calibration.column.place'),
      cell: ({ widest }) => widest?.map(({ link }) => place(link)).join('\n') ?? '',
      look: wrapped,
    },
  ]);
}

function putSeverity(report: ReportComposer, calibration: Calibration): void {
  const { say } = report;
  report.section(say('calibration.severity'), [say('calibration.severityHint'), effectsInWords(calibration, say)]);
  report.table(calibration.effects, [
    { header: say('calibration.column.reviewer'), cell: ({ reviewer }) => reviewer },
    { header: say('calibration.column.effect'), cell: ({ effect }) => effect, look: signed },
    { header: say('calibration.column.error'), cell: ({ error }) => error, look: looks.score },
    { header: say('calibration.column.count'), cell: ({ count }) => count, look: looks.count },
  ]);
}

function putAdjusted(report: ReportComposer, { agents, estimable, withoutPay }: Calibration): void {
  const { say } = report;
  report.section(say('calibration.adjusted'), [
    say('calibration.adjustedHint'),
    withoutPay && say(`calibration.pay.${withoutPay}`),
  ]);
  const ofPay = (
    header: Parameters<typeof say>[0],
    value: (pay: PayChange) => number | null,
    look: Look,
  ): Column<AdjustedAgent> => ({ header: say(header), cell: ({ pay }) => (pay ? value(pay) : null), look });
  report.table(estimable ? agents : [], [
    { header: say('calibration.column.agent'), cell: ({ agent }) => agent },
    { header: say('calibration.column.count'), cell: (agent) => agent.reviews, look: looks.count },
    { header: say('calibration.column.before'), cell: ({ before }) => before, look: looks.score },
    { header: say('calibration.column.after'), cell: ({ after }) => after, look: looks.score },
    ...(withoutPay === null
      ? [
          ofPay('calibration.column.factorBefore', (pay) => pay.factorBefore, looks.score),
          ofPay('calibration.column.factorAfter', (pay) => pay.factorAfter, looks.score),
          ofPay('calibration.column.payBefore', (pay) => pay.before, looks.money),
          ofPay('calibration.column.payAfter', (pay) => pay.after, looks.money),
          ofPay('calibration.column.difference', (pay) => pay.difference, signed),
        ]
      : []),
  ]);
}

function putAssessment(report: ReportComposer, { assessments, reference }: Calibration): void {
  const { say, locale } = report;
  report.section(say('calibration.assessment'), [say(`calibration.assessmentHint.${reference}`)]);
  report.table<ReviewerAssessment>(assessments, [
    { header: say('calibration.column.reviewer'), cell: ({ reviewer }) => reviewer },
    ...assessmentParts.map((part): Column<ReviewerAssessment> => ({
      header: say(`calibration.part.${part}`),
      cell: ({ parts }) => parts[part],
      look: looks.score,
    })),
    { header: say('calibration.column.total'), cell: ({ total }) => total, look: looks.score },
    { header: say('calibration.column.judged'), cell: ({ judged }) => judged, look: looks.count },
    {
      header: say('calibration.column.note'),
      cell: (row) => missingInWords(row, locale === 'zh-CN' ? '、' : ', ', say),
      look: wrapped,
    },
  ]);
}

function putFindings(report: ReportComposer, { findings }: Calibration): void {
  const { say } = report;
  report.section(say('calibration.consistency'), [
    say('calibration.consistencyHint'),
    findings.length === 0 ? say('calibration.noFindings') : null,
  ]);
  const ofSide = (side: 0 | 1, header: string): Column<ConsistencyFinding>[] => [
    { header, cell: ({ sides }) => ({ text: sideInWords(sides[side], say) }), look: wrapped },
    {
      header: say('calibration.column.place'),
      cell: ({ sides }) => place(sides[side].link),
      look: wrapped,
    },
  ];
  report.table<ConsistencyFinding>(findings, [
    { header: say('calibration.column.issue'), cell: ({ issue }) => ({ text: issue }), look: wrapped },
    { header: say('calibration.column.kind'), cell: ({ item }) => item || say('calibration.kind.severity') },
    { header: say('calibration.column.count'), cell: ({ count }) => count, look: looks.count },
    ...ofSide(0, say('calibration.column.harder')),
    ...ofSide(1, say('calibration.column.milder')),
  ]);
}
