import type { Placement, Quadrant } from '../../../domain/people/quadrant';
import type { CellLink } from '../../../workbook/tables';
import type { Place } from '../../monthly/policies/policyTable';
import type { Remark } from '../model';

/** What performance is measured by: the KPI score, whose spread is that of the days, or the QA mean with that of the reviews. */
export type PerformanceAxis = 'kpi' | 'qa';

export interface QuadrantChoices {
  month: string;
  axis: PerformanceAxis;
  /** People whose 80 % interval crosses the cut are 待观察. */
  uncertain: boolean;
}

/** Where a person stood on both axes. */
export interface Standing {
  performance: number;
  fit: number;
  quadrant: Quadrant;
}

/** The talk that must come before anything is decided about a person. */
export interface Talk {
  day: number;
  link: CellLink;
}

export interface PlacedPerson {
  agent: string;
  group: string;
  employeeId: string;
  performance: number | null;
  fit: number | null;
  /** Days or reviews behind the performance, and the standard deviation of one of them. */
  count: number;
  spread: number | null;
  /** 80 % interval of the performance; null without a spread. */
  interval: [low: number, high: number] | null;
  placement: Placement | null;
  /** The month before; null where an axis was missing then. */
  before: Standing | null;
  /** The last coaching record up to the month's end. */
  talk: Talk | null;
  /** Day up to which a person on trial is to be observed; null where the trial is over. */
  observeUntil: number | null;
}

export interface QuadrantPreview {
  choices: QuadrantChoices;
  people: PlacedPerson[];
  cuts: { performance: number; fit: number };
  /** The user's own cells with the cuts, and whether a cut is the team's median. */
  cutSources: Record<'performance' | 'fit', { place: Place | null; median: boolean }>;
  /** `yyyy-mm`; null where the month before has no data. */
  previousMonth: string | null;
  remarks: Remark[];
}
