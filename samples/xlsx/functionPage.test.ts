import { strFromU8, unzipSync } from 'fflate';
import { functionsSample } from '../index';
import { DASHBOARD_SHEET } from '../sheets/books';
import { writeXlsx } from './write';

it('stores each example as a dynamic array that an add-in computes', async () => {
  const { layout } = functionsSample();
  // The shop's sheets add time and nothing else; the chart needs its dashboard.
  const sheets = layout.sheets.filter(({ name }) => name === DASHBOARD_SHEET);
  const parts = unzipSync(await writeXlsx({ ...layout, sheets }));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());

  const cells = text('xl/worksheets/sheet1.xml').match(/<c [^>]*><f t="array"[^>]*>[^<]*/g) ?? [];
  const stored = cells.map(
    (cell) => /^<c r="(\w+)"[^>]* cm="1"><f t="array" ref="\1">(_xldudf_KEFU_[A-Z]+)\(/.exec(cell)?.[2],
  );
  const examples = layout.functionPage?.families.flatMap((family) => family.examples) ?? [];
  expect(stored).toEqual(examples.map(({ name }) => `_xldudf_KEFU_${name}`));
  expect(text('xl/metadata.xml')).toContain('fDynamic="1"');
  expect(text('[Content_Types].xml')).toContain('/xl/metadata.xml');
  expect(text('xl/_rels/workbook.xml.rels')).toContain('Target="metadata.xml"');
  // The chart stays on its sheet, which the page has moved by one.
  expect(text('xl/worksheets/sheet2.xml')).toContain('<drawing ');
});
