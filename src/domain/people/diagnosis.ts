import { Fault, type Outcome } from '../fault';
import type { Direction } from '../incentive/kpi';
import { meanInterval } from '../numbers/meanInterval';
import { reaches } from '../numbers/steps';
import { robustScale, robustZ, type RobustScale } from '../signals/robustZ';

/** What a weakness points to: knowledge of the business, ability, or attitude (业务类, 能力类, 态度类). */
export type CauseClass = 'business' | 'ability' | 'attitude';

export const causeClasses: readonly CauseClass[] = ['business', 'ability', 'attitude'];

/** The six core metrics, then the three QA categories, in the order in which DIAGNOSE takes them. */
export const diagnosisMetrics = [
  'orderConversion',
  'payConversion',
  'orderValue',
  'responseTime',
  'answerRatio',
  'slowResponse',
] as const;
export const diagnosisCategories = ['businessCategory', 'serviceCategory', 'awarenessCategory'] as const;

export type EvidenceKind = (typeof diagnosisMetrics)[number] | (typeof diagnosisCategories)[number] | 'incidents';

export const evidenceKinds: readonly EvidenceKind[] = [...diagnosisMetrics, ...diagnosisCategories, 'incidents'];

/** How much a piece of evidence speaks for each cause class. */
export type DiagnosisMatrix = Readonly<Record<EvidenceKind, Readonly<Record<CauseClass, number>>>>;

/** One weakness: the value and what it was compared with. */
export interface Evidence {
  kind: EvidenceKind;
  value: number;
  against: 'target' | 'group' | 'passLine' | 'count';
  /** The target, the group's median (or mean where the median has no spread) or the pass line. */
  reference: number;
}

export interface Diagnosis {
  /** The class with the most weight, several where they are level, none where nothing is weak. */
  causes: CauseClass[];
  evidence: Evidence[];
  /** What the evidence weighs for each class. */
  weights: Readonly<Record<CauseClass, number>>;
}

/** One person's figures; null is blank. */
export interface DiagnosisInput {
  /** Six, in the order of `diagnosisMetrics`; shares as fractions, response time in seconds. */
  metrics: readonly Outcome<number | null>[];
  /** Three QA category means, 0–100, in the order of `diagnosisCategories`. */
  categories: readonly Outcome<number | null>[];
  /** Incidents recorded in the period. */
  incidents: number;
  /** The single values behind the six metrics and the three categories: days, reviews. See `DiagnosisPolicy.chance`. */
  samples?: readonly (readonly number[])[];
}

export interface DiagnosisPolicy {
  matrix: DiagnosisMatrix;
  /** Six targets, null where there is none. */
  targets: readonly (number | null)[];
  passLine: number;
  /**
   * Where given, people with `samples` have a weakness only where chance does not explain it: with so many single values at
   * least, and the whole interval of their mean on the bad side of what they are compared with.
   */
  chance?: { leastValues: number; confidence: number };
}

/** A difference of more than this many robust z to the group is a weakness (DOMAIN 6). */
const weakZ = 1;

/** Which way each of the six metrics is better. */
const metricDirections: readonly Direction[] = [1, 1, 1, -1, 1, -1];

/**
 * Weighs each person's weaknesses by cause class. A figure is weak when it is worse than its target (QA categories:
 * than the pass line), or than the group by more than 1 robust z.
 * @returns null for a person without any figure
 */
export function diagnose(people: readonly DiagnosisInput[], policy: DiagnosisPolicy): Outcome<Diagnosis | null>[] {
  const metricScales = scalesOf(people.map((person) => person.metrics));
  const categoryScales = scalesOf(people.map((person) => person.categories));
  return people.map(({ metrics, categories, incidents, samples }) => {
    for (const value of [...metrics, ...categories]) if (value instanceof Fault) return value;
    if ([...metrics, ...categories].every((value) => value === null) && incidents === 0) return null;
    const beyondChance = (direction: Direction, place: number) => (evidence: Evidence) =>
      !policy.chance || !samples || isBeyond(samples[place] ?? [], direction, evidence.reference, policy.chance);
    const evidence = [
      ...diagnosisMetrics.flatMap((kind, i) => {
        const comparison = { against: 'target' as const, reference: policy.targets[i] ?? null };
        const direction = metricDirections[i] ?? 1;
        return weakness(kind, metrics[i], direction, comparison, metricScales[i]).filter(beyondChance(direction, i));
      }),
      ...diagnosisCategories.flatMap((kind, i) => {
        const comparison = { against: 'passLine' as const, reference: policy.passLine };
        return weakness(kind, categories[i], 1, comparison, categoryScales[i]).filter(
          beyondChance(1, diagnosisMetrics.length + i),
        );
      }),
    ];
    if (incidents > 0) evidence.push({ kind: 'incidents', value: incidents, against: 'count', reference: 0 });
    const weights = weightsOf(evidence, policy.matrix);
    return { causes: heaviestOf(weights), evidence, weights };
  });
}

function scalesOf(rows: readonly (readonly Outcome<number | null>[])[]): (RobustScale | null)[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    robustScale(rows.map((row) => row[column]).filter((value) => typeof value === 'number')),
  );
}

function weakness(
  kind: EvidenceKind,
  value: Outcome<number | null> | undefined,
  direction: Direction,
  { against, reference }: { against: 'target' | 'passLine'; reference: number | null },
  scale: RobustScale | null | undefined,
): Evidence[] {
  if (typeof value !== 'number') return [];
  if (reference !== null && !reaches(direction * value, direction * reference)) {
    return [{ kind, value, against, reference }];
  }
  if (scale && direction * robustZ(value, scale) < -weakZ) {
    return [{ kind, value, against: 'group', reference: scale.centre }];
  }
  return [];
}

function isBeyond(
  values: readonly number[],
  direction: Direction,
  reference: number,
  { leastValues, confidence }: NonNullable<DiagnosisPolicy['chance']>,
): boolean {
  if (values.length < leastValues) return false;
  const interval = meanInterval(values, confidence);
  return interval !== null && (direction === 1 ? interval.high < reference : interval.low > reference);
}

function weightsOf(evidence: readonly Evidence[], matrix: DiagnosisMatrix): Record<CauseClass, number> {
  const weight = (cause: CauseClass) => evidence.reduce((sum, { kind }) => sum + matrix[kind][cause], 0);
  return { business: weight('business'), ability: weight('ability'), attitude: weight('attitude') };
}

function heaviestOf(weights: Readonly<Record<CauseClass, number>>): CauseClass[] {
  const heaviest = Math.max(...Object.values(weights));
  return heaviest > 0 ? causeClasses.filter((cause) => reaches(weights[cause], heaviest)) : [];
}
