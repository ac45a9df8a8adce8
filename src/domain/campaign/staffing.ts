import type { ShiftRule } from './headcount';
import { planVersions, type PlanVersion } from './readiness';

/** How a post is staffed: its shifts, and who of the roster belongs to it. */
export interface StaffingRule extends ShiftRule {
  /** A person belongs to the first post of which a word stands in their job or group; without words: everybody else. */
  words: readonly string[];
  /** What a temporary person does of an experienced one's work, 0–1. */
  temporaryPace: number;
}

/** What comes in during a phase of the calendar: so many times the days before the campaign, or so many a day. */
export interface Forecast {
  phase: string;
  post: string;
  /** Null: of both. */
  version: PlanVersion | null;
  multiple: number | null;
  inquiries: number | null;
}

/** The posts of the campaign's temporary staff. */
export const reception = '售前接待';
export const afterSales = '售后';

/** What is not said of a shift. */
export const usualShift = { occupancy: 0.8, hours: 8, attendance: 0.85, temporaryPace: 0.7 } as const;

const shift = (
  post: string,
  name: string,
  share: number,
  more: Pick<StaffingRule, 'words' | 'concurrency' | 'minutes' | 'recoveryMinutes'>,
): StaffingRule => ({
  ...{ post, shift: name, share, ...more },
  ...usualShift,
});

/** The sources give no figures: these are to be replaced by a team's own (decisions, Campaigns). */
export const defaultStaffingRules: readonly StaffingRule[] = [
  shift(afterSales, '白班', 0.6, { words: ['售后'], concurrency: 3, minutes: 12, recoveryMinutes: 0 }),
  shift(afterSales, '晚班', 0.4, { words: ['售后'], concurrency: 3, minutes: 12, recoveryMinutes: 0 }),
  shift(reception, '白班', 0.55, { words: [], concurrency: 4, minutes: 8, recoveryMinutes: 5 }),
  shift(reception, '晚班', 0.45, { words: [], concurrency: 4, minutes: 8, recoveryMinutes: 5 }),
];

const multiples: Readonly<Record<string, readonly [first: number, second: number]>[]> = [
  { 培训期: [1, 1], 预售期: [1.5, 2], 第一波: [3, 4], 第二波: [4, 6], 售后期: [1, 1.2] },
  { 培训期: [1, 1], 预售期: [1, 1.2], 第一波: [2, 2.5], 第二波: [3, 4], 售后期: [3, 4] },
];

/** Both plans, the second for a campaign that goes better than planned. */
export const defaultForecasts: readonly Forecast[] = [reception, afterSales].flatMap((post, i) =>
  Object.entries(multiples[i] ?? {}).flatMap(([phase, of]) =>
    planVersions.map((version, k): Forecast => ({ phase, post, version, multiple: of[k] ?? null, inquiries: null })),
  ),
);

/** Days before the campaign from whose figures is forecast. */
export const baseDays = 28;

/** What a phase brings a post in a version: the rows of that version before those of both; null where no row tells. */
export function forecastFor(
  forecasts: readonly Forecast[],
  { phase, post, version }: { phase: string; post: string; version: PlanVersion },
  base: number | null,
): { inquiries: number; multiple: number | null } | null {
  const fitting = forecasts.filter((row) => row.phase === phase && row.post === post);
  const row = fitting.find((own) => own.version === version) ?? fitting.find((own) => own.version === null);
  if (!row) return null;
  if (row.inquiries !== null) return { inquiries: row.inquiries, multiple: row.multiple };
  return row.multiple === null || base === null ? null : { inquiries: base * row.multiple, multiple: row.multiple };
}

/** The post a person of the roster belongs to, by their job and group; null where every post asks for words they lack. */
export function postOf(rules: readonly Pick<StaffingRule, 'post' | 'words'>[], about: string): string | null {
  const named = rules.find(({ words }) => words.some((word) => about.includes(word)));
  return (named ?? rules.find(({ words }) => words.length === 0))?.post ?? null;
}
