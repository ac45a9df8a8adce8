import type { Quadrant } from './quadrant';

/** Somebody who may take over: how far from the next step towards leading, and where in the quadrant. */
export interface Candidate {
  name: string;
  /** Whom the person reports to now. */
  leader: string;
  /** Null: no step of the ladder leads from the person's grade towards leading. */
  next: { ready: boolean; missing: number } | null;
  quadrant: Quadrant | null;
}

export interface Succession<C extends Candidate> {
  leader: string;
  /** Reach all minimums, and the quadrant does not speak against it (合适且合格 first). */
  ready: C[];
  /** One step away, with something missing; the least missing first. */
  near: C[];
  /** Nobody stands even one step away. */
  warning: 'none' | 'noneReady' | null;
}

/** In this order somebody is thought of first. Who does not fit is not made a leader, however well they sell. */
const preference: readonly (Quadrant | null)[] = ['both', null, 'watch', 'fitOnly'];

/** Who could follow each leader, from those who report to them. A leader of one's own is no candidate for the same post. */
export function successions<C extends Candidate>(leaders: readonly string[], people: readonly C[]): Succession<C>[] {
  return leaders.map((leader) => {
    const fitting = people.filter(
      (person) => person.leader === leader && person.name !== leader && preference.includes(person.quadrant),
    );
    const byPreference = (a: C, b: C) => preference.indexOf(a.quadrant) - preference.indexOf(b.quadrant);
    const ready = fitting.filter(({ next }) => next?.ready === true).sort(byPreference);
    const near = fitting
      .filter(({ next }) => next?.ready === false)
      .sort((a, b) => (a.next?.missing ?? 0) - (b.next?.missing ?? 0) || byPreference(a, b));
    const warning = ready.length > 0 ? null : near.length > 0 ? 'noneReady' : 'none';
    return { leader, ready, near, warning };
  });
}
