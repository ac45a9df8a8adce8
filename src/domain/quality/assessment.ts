import { mean } from '../numbers/statistics';

/** One mark of a reviewer beside what it should have been. */
export interface JudgedMark {
  mark: number;
  /** The gold mark, or the mean of the other reviewers' marks. */
  reference: number;
  fullMark: number;
}

/** 100 − mean absolute deviation from the reference in % of the full mark; null without a mark to judge. */
export function accuracyOf(marks: readonly JudgedMark[]): number | null {
  const deviation = mean(marks.map(({ mark, reference, fullMark }) => Math.abs(mark - reference) / fullMark));
  return deviation === null ? null : 100 * (1 - deviation);
}

/** 质检人员考核三点 (DOMAIN B6), each 0–100. */
export const assessmentParts = ['accuracy', 'productKnowledge', 'workProcess'] as const;
export type AssessmentPart = (typeof assessmentParts)[number];

export interface Assessment {
  /** The mean of the three parts; null while one is missing: it is not guessed. */
  total: number | null;
  missing: AssessmentPart[];
}

/** Three parts with equal weights. */
export function assessReviewer(parts: Readonly<Record<AssessmentPart, number | null>>): Assessment {
  const known = assessmentParts.map((part) => parts[part]).filter((value) => value !== null);
  return {
    total: known.length === assessmentParts.length ? mean(known) : null,
    missing: assessmentParts.filter((part) => parts[part] === null),
  };
}
