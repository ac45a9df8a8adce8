import { packBook } from '../testPackage';
import { cellFeatures, dates1904 } from './cells';
import { workbookOf, type Feature } from './feature';
import { objectFeatures } from './objects';
import { producers } from './producers';
import { rangeFeatures } from './ranges';
import { macros, sheetFeatures } from './sheets';

export { workbookOf, type Feature } from './feature';
export { dates1904 } from './cells';
export { producers } from './producers';

/** Everything that one ordinary workbook can hold together. */
export const together: Feature[] = [...cellFeatures, ...rangeFeatures, ...sheetFeatures, ...objectFeatures];

const SHEET = 'xl/worksheets/sheet1.xml';

/** A package for each feature, for each producer, and one with everything; `sheet` is the part that tests change. */
export const packages: { name: string; bytes: Uint8Array; sheet: string }[] = [
  ...[...together, dates1904, macros].map((feature) => ({
    name: feature.name,
    bytes: packBook(workbookOf([feature])),
    sheet: SHEET,
  })),
  ...producers.map(({ sheet = SHEET, ...rest }) => ({ ...rest, sheet })),
  { name: 'everything together', bytes: packBook(workbookOf(together)), sheet: SHEET },
];
