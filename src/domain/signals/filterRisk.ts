import { Fault, type Outcome } from '../fault';
import { robustScale, robustZ, robustZFlag } from './robustZ';

/** One person's reception figures; null is blank. */
export interface Reception {
  consulted: Outcome<number | null>;
  received: Outcome<number | null>;
  inquiring: Outcome<number | null>;
  paying: Outcome<number | null>;
}

/** Filtering (D3) of one person; null where a figure is undefined. */
export interface FilterRisk {
  /** 1 − received ÷ consulted. */
  filterRate: number | null;
  /** Robust z of the filter rate within the group. */
  z: number | null;
  /** paying ÷ inquiring. */
  conversion: number | null;
  /** paying ÷ (inquiring + filtered). */
  conversionWithFiltered: number | null;
  /** `high`: z > 3.5; `fault`: more received than consulted, kept out of the group; null without a rate. */
  flag: 'high' | 'normal' | 'fault' | null;
}

const names = ['consulted', 'received', 'inquiring', 'paying'] as const;

/** Filter rates of n people, who filters unusually much, and conversion as if the filtered had been received. */
export function filterRisk(people: readonly Reception[]): Outcome<FilterRisk | null>[] {
  const risks = people.map((person, i) => riskOf(person, i + 1));
  const rates = risks.flatMap((risk) => {
    const counts = risk !== null && !(risk instanceof Fault) && risk.flag === 'normal';
    return counts && risk.filterRate !== null ? [risk.filterRate] : [];
  });
  const scale = robustScale(rates);
  return risks.map((risk) => {
    if (risk === null || risk instanceof Fault || risk.flag !== 'normal') return risk;
    if (scale === null || risk.filterRate === null) return risk;
    const z = robustZ(risk.filterRate, scale);
    return { ...risk, z, flag: z > robustZFlag ? 'high' : 'normal' };
  });
}

function riskOf(person: Reception, row: number): Outcome<FilterRisk | null> {
  for (const argument of names) {
    const value = person[argument];
    if (value instanceof Fault) return value;
    if (value !== null && value < 0) return new Fault('number', 'negative', { argument, row, value });
  }
  const consulted = figure(person.consulted);
  const received = figure(person.received);
  const inquiring = figure(person.inquiring);
  const paying = figure(person.paying);
  if ([consulted, received, inquiring, paying].every((value) => value === null)) return null;
  const filtered = consulted === null || received === null ? null : consulted - received;
  const filterRate = ratio(filtered, consulted);
  const isFault = filtered !== null && filtered < 0;
  const inquiringWithFiltered = inquiring === null || filtered === null ? null : inquiring + filtered;
  return {
    filterRate,
    z: null,
    conversion: ratio(paying, inquiring),
    conversionWithFiltered: isFault ? null : ratio(paying, inquiringWithFiltered),
    flag: isFault ? 'fault' : filterRate === null ? null : 'normal',
  };
}

function figure(value: Outcome<number | null>): number | null {
  return typeof value === 'number' ? value : null;
}

/** A zero denominator is empty, not 0. */
function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
