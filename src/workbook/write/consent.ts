import { areaName, type Area } from '../address';
import type { Cell } from '../matrix';

export interface NamedRange {
  sheet: string;
  area: Area;
  /** What the person saw in its cells, where they were shown: a yes to writing over it is none to writing over something else. */
  seen?: readonly (readonly Cell[])[];
}

/** What a person is asked before cells of theirs change: the ranges, by name. */
export class ConsentQuestion {
  constructor(readonly ranges: readonly NamedRange[]) {}

  /** The ranges as they are shown: `质检明细!G2:G9`. */
  get names(): string[] {
    return this.ranges.map(({ sheet, area }) => `${sheet}!${areaName(area)}`);
  }

  /** The yes of a person who has seen `names`; nothing else makes a consent. */
  yes(): Consent {
    return Consent.to(this);
  }
}

/** A yes to writing over certain cells; the writer refuses any cell outside of them. */
export class Consent {
  private constructor(private readonly ranges: readonly NamedRange[]) {}

  static to(question: ConsentQuestion): Consent {
    return new Consent(question.ranges);
  }

  /** The range that was agreed to and holds an area; null where there is none. */
  rangeAround(sheet: string, area: Area): NamedRange | null {
    return this.ranges.find((range) => range.sheet === sheet && contains(range.area, area)) ?? null;
  }
}

const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
