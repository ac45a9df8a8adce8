import { grouped } from '../../domain/numbers/grouped';
import { zOfConfidence } from '../../domain/numbers/normal';
import { wilsonInterval } from '../../domain/numbers/proportion';
import { defaultPassLine } from '../../domain/quality/defaults';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import { Warnings } from '../monthly/warnings';
import { readQaPolicies, readReviews, tally } from '../results/reviews';
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

/** Tells what the QA of some days comes to by kind, and at random by channel where the sheet tells of more than one. Pure. */
export function qualityIn(tables: readonly DataTable[], locale: Locale): (period: Period) => ChannelQuality[] {
  // What is wrong with the sheets is said by the data check and the QA results.
  const warnings = new Warnings(sayIn(locale));
  const policies = readQaPolicies(tables, warnings);
  return (period) => {
    const { scored } = readReviews(tables, period, policies, warnings);
    return (['random', 'reverse', 'targeted'] as const).flatMap((kind): ChannelQuality[] => {
      const own = scored.filter((review) => kindOf(review) === kind);
      const byChannel = grouped(own, channelOf);
      byChannel.delete('');
      const parts = kind === 'random' && byChannel.size > 1 ? [...byChannel] : [];
      return [['', own] as const, ...parts].flatMap(([channel, reviews]) => lineOf(kind, channel, reviews));
    });
  };
}

const channelOf = ({ row }: ScoredRow): string => row.row.text('channel');

function kindOf({ row }: ScoredRow): QualityKind {
  if (row.random) return 'random';
  return reverseWords.test(row.row.text('samplingMethod')) || reverseWords.test(row.row.text('channel'))
    ? 'reverse'
    : 'targeted';
}

function lineOf(kind: QualityKind, channel: string, reviews: readonly ScoredRow[]): ChannelQuality[] {
  const { count, mean, passes } = tally(reviews, defaultPassLine);
  if (mean === null) return [];
  return [{ kind, channel, count, mean, passes, interval: wilsonInterval(passes, count, zOfConfidence(0.95)) }];
}
