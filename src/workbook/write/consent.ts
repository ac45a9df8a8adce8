import { areaName, type Area } from '../address';

export interface NamedRange {
  sheet: string;
  area: Area;
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

  covers(sheet: string, area: Area): boolean {
    return this.ranges.some((range) => range.sheet === sheet && contains(range.area, area));
  }
}

const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
