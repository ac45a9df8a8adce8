import { wilsonInterval } from '../../domain/numbers/proportion';
import { mean } from '../../domain/numbers/statistics';
import { reaches } from '../../domain/numbers/steps';
import { defaultPassLine } from '../../domain/quality/defaults';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import { Warnings } from '../monthly/warnings';
import { readQaPolicies, readReviews } from '../results/reviews';
import type { ScoredRow } from '../results/model';
import { reverseWords } from '../sampling/frame';
import type { Period } from '../tables/period';
import { sayIn } from '../texts';

/** Reviews that were drawn at random speak for the work; those of returns and refunds, and other chosen ones, stand apart. */
export type QualityKind = 'random' | 'reverse' | 'targeted';

/** Reviews of one kind and channel over some days. */
export interface ChannelQuality {
  kind: QualityKind;
  /** As the QA sheet names it; empty for all of the kind. */
  channel: string;
  count: number;
  /** Mean score, 0–100. */
  mean: number;
  /** How many reach the pass line. */
  passes: number;
  /** Of the pass rate, 95 % by Wilson. */
  interval: [low: number, high: number];
}

const z95 = 1.959963984540054;

/** What the QA of some days comes to by kind, and at random by channel where the sheet tells of more than one. Pure. */
export function qualityOver(tables: readonly DataTable[], period: Period, locale: Locale): ChannelQuality[] {
  // What is wrong with the sheets is said by the data check and the QA results.
  const warnings = new Warnings(sayIn(locale));
  const { scored } = readReviews(tables, period, readQaPolicies(tables, warnings), warnings);
  return (['random', 'reverse', 'targeted'] as const).flatMap((kind): ChannelQuality[] => {
    const own = scored.filter((review) => kindOf(review) === kind);
    const channels = [...new Set(own.map(channelOf))].filter((name) => name !== '');
    const parts = kind === 'random' && channels.length > 1 ? channels : [];
    return [
      ...tally(kind, '', own),
      ...parts.flatMap((channel) =>
        tally(
          kind,
          channel,
          own.filter((review) => channelOf(review) === channel),
        ),
      ),
    ];
  });
}

const channelOf = ({ row }: ScoredRow): string => row.row.text('channel');

function kindOf({ row }: ScoredRow): QualityKind {
  if (row.random) return 'random';
  return reverseWords.test(row.row.text('samplingMethod')) || reverseWords.test(row.row.text('channel'))
    ? 'reverse'
    : 'targeted';
}

function tally(kind: QualityKind, channel: string, reviews: readonly ScoredRow[]): ChannelQuality[] {
  const scores = reviews.map(({ score }) => score);
  const average = mean(scores);
  if (average === null) return [];
  const passes = scores.filter((score) => reaches(score, defaultPassLine)).length;
  return [
    {
      kind,
      channel,
      count: scores.length,
      mean: average,
      passes,
      interval: wilsonInterval(passes, scores.length, z95),
    },
  ];
}
