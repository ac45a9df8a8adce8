/** What must stand ready before a campaign (DOMAIN E2). */
export const readinessTypes = ['课件', '试题', '讲师', '计划'] as const;

/** Both versions of the plan. */
export const planVersions = ['第一版', '第二版'] as const;
export type PlanVersion = (typeof planVersions)[number];

export interface ReadinessItem {
  type: string;
  /** Null: the item serves both versions. */
  version: PlanVersion | null;
  done: boolean;
  /** Whole serial; null where there is none. */
  due: number | null;
}

export interface Coverage {
  type: string;
  version: PlanVersion;
  items: number;
  done: number;
  late: number;
}

/**
 * How far each type is in each version: what must stand ready first, then whatever else is listed.
 * @param asOf whole serial; an item is late from the day after its due day on
 */
export function readinessCoverage(items: readonly ReadinessItem[], asOf: number): Coverage[] {
  const others = items.map(({ type }) => type).filter((type) => type !== '');
  return [...new Set<string>([...readinessTypes, ...others])].flatMap((type) =>
    planVersions.map((version): Coverage => {
      const own = items.filter((item) => item.type === type && (item.version ?? version) === version);
      return {
        type,
        version,
        items: own.length,
        done: own.filter(({ done }) => done).length,
        late: own.filter(({ done, due }) => !done && due !== null && due < asOf).length,
      };
    }),
  );
}

/** What must stand ready and has no item in a version; other types need not have both. */
export const missingOf = (coverage: readonly Coverage[]): Coverage[] =>
  coverage.filter(({ type, items }) => items === 0 && (readinessTypes as readonly string[]).includes(type));
