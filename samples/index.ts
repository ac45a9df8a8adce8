import { CENTRE } from './data/centre';
import { SHOP } from './data/shop';
import { simulate } from './data/team';
import type { TeamData, TeamSpec } from './data/model';
import { centreLayout, shopLayout } from './sheets/books';
import { deskLayout } from './sheets/desk';
import { functionsLayout } from './sheets/functionBook';
import type { WorkbookLayout } from './sheets/model';

export interface Sample {
  data: TeamData;
  layout: WorkbookLayout;
}

const remembered = new Map<string, Sample>();

function sampleOf(spec: TeamSpec, layout: (data: TeamData) => WorkbookLayout): Sample {
  const known = remembered.get(spec.key);
  if (known !== undefined) return known;
  const data = simulate(spec);
  const sample = { data, layout: layout(data) };
  remembered.set(spec.key, sample);
  return sample;
}

/** The shop of twelve in memory: typed rows and the sheets they stand on. */
export function shopSample(): Sample {
  return sampleOf(SHOP, shopLayout);
}

let functionsRemembered: Sample | undefined;

/** The shop's workbook with a page that uses each function once. */
export function functionsSample(): Sample {
  const { data } = shopSample();
  return (functionsRemembered ??= { data, layout: functionsLayout(data) });
}

let deskRemembered: Sample | undefined;

/** The shop's workbook with a list to score, appeals, a shift log and enough chats for a day's draw. */
export function deskSample(): Sample {
  const { data } = shopSample();
  return (deskRemembered ??= { data, layout: deskLayout(data) });
}

/** The centre of sixty in memory. */
export function centreSample(): Sample {
  return sampleOf(CENTRE, centreLayout);
}
