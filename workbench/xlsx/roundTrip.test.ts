import { unzipSync } from 'fflate';
import type { OpenedBook } from '../model/book';
import { openXlsx } from './openXlsx';
import { scanSheet, type RawCell } from './read/sheetScanner';
import { differingParts } from './testDoctor';
import { packages } from './testFeatures';
import { save } from './testPackage';

const MARK = 7;

const decode = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

async function change(bytes: Uint8Array, edit: (book: OpenedBook) => void): Promise<Uint8Array> {
  const book = await openXlsx(bytes, '测试.xlsx');
  edit(book);
  return save(book);
}

const firstSheet = ({ snapshot }: OpenedBook) => {
  const sheet = snapshot.sheets[snapshot.sheetOrder[0] ?? ''];
  if (!sheet?.cellData) throw new Error('no sheet');
  return { ...sheet, sheet, cellData: sheet.cellData };
};

const setCell = (row: number, column: number, cell: { v: string | number; t: 1 | 2 }) => (book: OpenedBook) => {
  const { cellData } = firstSheet(book);
  (cellData[row] ??= {})[column] = cell;
};

/** Cells by place, each as the text that says it; references that were only implied do not count. */
function cellsOf(xml: string): Record<string, string> {
  const cells: RawCell[] = [];
  scanSheet(xml, 'sheet', { cell: (cell) => cells.push(cell), row: () => undefined });
  return Object.fromEntries(
    cells.map(({ row, column, start, end }) => [
      `${row},${column}`,
      xml.slice(start, end).replace(/ r="[A-Z]+\d+"/, ''),
    ]),
  );
}

const withoutDimension = (xml: string): string => xml.replace(/<(x:)?dimension [^>]*>/, '');

describe.each(packages)('$name', ({ bytes, sheet }) => {
  const original = decode(unzipSync(bytes)[sheet]);

  it('comes back byte for byte when nothing changed', async () => {
    expect(differingParts(bytes, await change(bytes, () => undefined))).toEqual([]);
  });

  it('takes a new row without anything else changing', async () => {
    const saved = await change(bytes, setCell(39, 7, { v: MARK, t: 2 }));
    expect(differingParts(bytes, saved)).toEqual([sheet]);
    const xml = decode(unzipSync(saved)[sheet]);
    const added = /<(x:)?row r="40"><(x:)?c r="H40"><(x:)?v>7<\/(x:)?v><\/(x:)?c><\/(x:)?row>/;
    expect(xml).toMatch(added);
    expect(withoutDimension(xml.replace(added, ''))).toBe(withoutDimension(original));
  });

  it('takes a new cell in a row of its own, whose other cells stay', async () => {
    const saved = await change(bytes, setCell(1, 7, { v: MARK, t: 2 }));
    expect(differingParts(bytes, saved)).toEqual([sheet]);
    const { '1,7': added, ...rest } = cellsOf(decode(unzipSync(saved)[sheet]));
    expect(added).toMatch(/^<(x:)?c><(x:)?v>7/);
    expect(rest).toEqual(cellsOf(original));
  });

  it('reads back as it was, with the change', async () => {
    const edit = setCell(40, 7, { v: '改动', t: 1 });
    const wanted = await openXlsx(bytes, 'x.xlsx');
    edit(wanted);
    const again = await openXlsx(await change(bytes, edit), 'x.xlsx');
    for (const book of [wanted, again]) {
      const { sheet: grown } = firstSheet(book);
      Object.assign(grown, { rowCount: 0, columnCount: 0, columnData: {} });
    }
    expect(again.snapshot).toEqual(wanted.snapshot);
    expect(again.extras).toEqual(wanted.extras);
  });

  it('keeps every section when panes, the tab and the width of a column change', async () => {
    const saved = await change(bytes, (book) =>
      Object.assign(firstSheet(book).sheet, {
        tabColor: '#1F4E79',
        freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
        columnData: { ...firstSheet(book).columnData, 7: { w: 200 } },
      }),
    );
    expect(differingParts(bytes, saved)).toEqual([sheet]);
    const sections = (xml: string) =>
      scanSheet(xml, 'sheet', { cell: () => undefined, row: () => undefined })
        .sections.filter(({ name }) => !['sheetPr', 'sheetViews', 'cols'].includes(name))
        .map(({ start, end }) => xml.slice(start, end));
    expect(sections(decode(unzipSync(saved)[sheet]))).toEqual(sections(original));
  });
});
