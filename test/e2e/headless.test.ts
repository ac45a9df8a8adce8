import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { centreSample, shopSample, type Sample } from '../../samples';
import { exitCodes } from '../../scripts/review/fault';
import type { ReviewSummary } from '../../scripts/review/summary';
import { ensureBuilt, projectRoot } from '../../scripts/workbenchRun';
import { sampleFile } from './support/harness';
import { libreOfficeInstalled, recalculate } from './support/libreOffice';
import { differences, readXlsx, type FileCell, type XlsxFile } from './support/xlsx';

/** Sixty people on a busy machine. */
const patience = 900_000;

jest.setTimeout(patience);

let folder: string;
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), 'kefu-review-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function review(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(projectRoot, 'scripts/review.ts'), ...argv],
    { cwd: projectRoot, encoding: 'utf8', timeout: patience },
  );
  return { status, stdout, stderr };
}

const sameStored = (a: FileCell, b: FileCell): boolean =>
  a.formula === b.formula &&
  a.numberFormat === b.numberFormat &&
  // A formula's stored value is computed anew.
  (a.formula === null ? Object.is(a.value, b.value) : sameValue(a, b));

const sameValue = (a: FileCell, b: FileCell): boolean =>
  typeof a.value === 'number' && typeof b.value === 'number'
    ? Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value))
    : a.value === b.value;

function withPart(file: string, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(file));
  const content = parts[part];
  if (content === undefined) throw new Error(part);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(content))) });
}

describe.each([
  ['shop-12', shopSample, 12],
  ['centre-60', centreSample, 59],
] as const)('npm run review on %s', (name, sampleOf, activePeople) => {
  let input: XlsxFile;
  let output: XlsxFile;
  let outputPath: string;
  let summary: ReviewSummary;
  let sample: Sample;

  beforeAll(() => {
    sample = sampleOf();
    outputPath = path.join(folder, `${name}-out.xlsx`);
    const { status, stdout, stderr } = review(sampleFile(name), outputPath, '--month', '2026-10', '--json');
    if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
    summary = JSON.parse(stdout) as ReviewSummary;
    input = readXlsx(readFileSync(sampleFile(name)));
    output = readXlsx(readFileSync(outputPath));
  });

  it('prints the documented shape and nothing else', () => {
    expect(Object.keys(summary)).toEqual(['month', 'people', 'totals', 'warnings']);
    expect(summary.month).toBe('2026-10');
    expect(Object.keys(summary.people[0] ?? {})).toEqual([
      'agent',
      'group',
      'qaCount',
      'qaMean',
      'grade',
      'performance',
      'fit',
      'quadrant',
      'pay',
    ]);
    for (const warning of summary.warnings) expect(Object.keys(warning)).toEqual(['code', 'sheet', 'cell', 'message']);
  });

  it('reviews the active people of the roster, and its totals are the sums of its rows', () => {
    const { people, totals } = summary;
    expect(people).toHaveLength(activePeople);
    expect(new Set(people.map(({ agent }) => agent)).size).toBe(activePeople);
    expect(totals.people).toBe(activePeople);
    const fen = people.reduce((sum, { pay }) => sum + Math.round(pay * 100), 0);
    expect(Math.round(totals.pay * 100)).toBe(fen);
    for (const { pay } of people) expect(Math.abs(pay * 100 - Math.round(pay * 100))).toBeLessThan(1e-6);
  });

  it('gives figures that a manager would believe, and finds the stories', () => {
    const reviewed = summary.people.filter(({ qaMean }) => qaMean !== null);
    for (const { qaMean } of reviewed) {
      expect(qaMean).toBeGreaterThan(60);
      expect(qaMean).toBeLessThan(98);
    }
    const quadrants = new Set(summary.people.map(({ quadrant }) => quadrant));
    for (const quadrant of ['合适且合格', '合适但不合格', '合格但不合适', '不合适也不合格']) {
      expect(quadrants).toContain(quadrant);
    }
    const star = summary.people.find(({ agent }) => agent === (name === 'shop-12' ? '北辰' : '清欢'));
    expect(star?.quadrant).toBe('合格但不合适');
    const unreviewed = summary.people.find(({ agent }) => agent === (name === 'shop-12' ? '云朵' : '西柚'));
    expect(unreviewed).toMatchObject({ qaCount: 0, qaMean: null });
    const told = summary.warnings.map(({ message }) => message).join('\n');
    for (const word of name === 'shop-12' ? ['小雨', '云朵'] : ['机动一号', '机动二号', '西柚']) {
      expect(told).toContain(word);
    }
  });

  it('counts the randomly drawn reviews of the month by the date of the conversation', () => {
    for (const { agent, qaCount } of summary.people) {
      const random = sample.data.reviews.filter(
        (r) =>
          r.agent === agent &&
          r.conversationDate >= 46296 &&
          r.conversationDate <= 46326 &&
          r.sampling !== '关键词' &&
          r.marks.every((mark) => typeof mark === 'number' || mark === '不适用'),
      );
      expect({ agent, qaCount }).toEqual({ agent, qaCount: random.length });
    }
  });

  it('leaves every sheet of the user equal cell by cell, and adds its own after them', () => {
    expect(output.sheets.slice(0, input.sheets.length).map(({ name: sheet }) => sheet)).toEqual(
      input.sheets.map(({ name: sheet }) => sheet),
    );
    expect(output.sheets.length).toBeGreaterThan(input.sheets.length);
    for (const [index, before] of input.sheets.entries()) {
      const after = output.sheets[index];
      if (after === undefined) throw new Error(before.name);
      expect(differences(before, after, sameStored)).toEqual([]);
      expect(after.merges).toEqual(before.merges);
      expect(after.state).toBe(before.state);
    }
  });

  it('keeps the parts it does not understand, byte for byte', () => {
    const carried = Object.keys(input.parts).filter((part) =>
      /charts\/|media\/|docProps\/custom|tables\/table|theme|comments/.test(part),
    );
    expect(carried.length).toBeGreaterThan(5);
    for (const part of carried) {
      expect({ part, there: output.parts[part] !== undefined }).toEqual({ part, there: true });
      if (!part.includes('tables/') && !part.includes('comments')) {
        expect({
          part,
          same: Buffer.from(output.parts[part] ?? []).equals(Buffer.from(input.parts[part] ?? [])),
        }).toEqual({
          part,
          same: true,
        });
      }
    }
    for (const [defined, reference] of input.names)
      expect([defined, output.names.get(defined)]).toEqual([defined, reference]);
    expect(output.text('[Content_Types].xml')).toContain('/docProps/custom.xml');
  });

  it('stores formulas as Excel does, with their values, and adds a chart', () => {
    const added = output.sheets.slice(input.sheets.length);
    const formulas = added.flatMap(({ cells }) => [...cells.values()]).filter(({ formula }) => formula !== null);
    const custom = formulas.filter(({ formula }) => formula?.includes('KEFU'));
    expect(custom.length).toBeGreaterThan(5);
    for (const { formula, value } of custom) {
      expect(formula).toMatch(/_xldudf_KEFU_[A-Z]+\(/);
      expect(formula).not.toContain('KEFU.');
      expect(value).not.toBeNull();
      expect(String(value)).not.toMatch(/^#(NAME|REF|BUSY|CALC|SPILL)/);
    }
    const charts = (file: XlsxFile): number =>
      Object.keys(file.parts).filter((part) => /charts\/chart[^/]*\.xml$/.test(part)).length;
    expect(charts(output)).toBeGreaterThan(charts(input));
  });

  it('shows the people with the documented headers, and a 合计 that is their sum', () => {
    const headers = [
      '工号',
      '客服',
      '组别',
      '质检条数',
      '质检均分',
      '质检等级',
      '绩效',
      '匹配度',
      '象限',
      '行动',
      '实际',
      '目标',
      '提成',
      '名次奖',
      '应发',
      '提示',
    ];
    const found = output.sheets.slice(input.sheets.length).flatMap((sheet) => {
      const header = [...sheet.cells].find(([, { value }]) => value === '工号');
      return header === undefined
        ? []
        : [{ sheet, row: Number(/\d+/.exec(header[0])?.[0]), column: header[0].charCodeAt(0) - 65 }];
    });
    const people = found.find(({ sheet, row, column }) =>
      headers.every(
        (header, index) => sheet.cells.get(`${String.fromCharCode(65 + column + index)}${row}`)?.value === header,
      ),
    );
    if (people === undefined) throw new Error('no people table');
    const at = (header: string, row: number) =>
      people.sheet.cells.get(`${String.fromCharCode(65 + people.column + headers.indexOf(header))}${row}`)?.value;
    const rows = summary.people.map((_, index) => people.row + 1 + index);
    for (const row of rows) {
      const person = summary.people.find(({ agent }) => agent === at('客服', row));
      expect(at('应发', row)).toBeCloseTo(person?.pay ?? NaN, 6);
      expect(at('质检条数', row)).toBe(person?.qaCount);
      if (person?.qaMean !== null) expect(at('质检均分', row)).toBeCloseTo(person?.qaMean ?? NaN, 6);
      expect(at('象限', row) ?? '').toBe(person?.quadrant);
    }
    const totalRow = [...people.sheet.cells].find(
      ([place, { value }]) => value === '合计' && Number(/\d+/.exec(place)?.[0]) > people.row,
    );
    if (totalRow === undefined) throw new Error('no 合计');
    const total = at('应发', Number(/\d+/.exec(totalRow[0])?.[0]));
    expect(total).toBeCloseTo(summary.totals.pay, 6);
  });

  (libreOfficeInstalled ? it : it.skip)(
    'is opened and recalculated by LibreOffice, the user’s sheets unchanged',
    async () => {
      const recalculated = readXlsx(await recalculate(outputPath));
      expect(recalculated.sheets.map(({ name: sheet }) => sheet)).toEqual(
        output.sheets.map(({ name: sheet }) => sheet),
      );
      for (const [index, before] of input.sheets.entries()) {
        const after = recalculated.sheets[index];
        if (after === undefined) throw new Error(before.name);
        expect(differences(before, after, sameValue)).toEqual([]);
      }
    },
  );
});

it('can be made again from its own output: the first review stays, a second stands beside it', () => {
  const first = path.join(folder, 'first.xlsx');
  const second = path.join(folder, 'second.xlsx');
  const made = review(sampleFile('shop-12'), first, '--month', '2026-09', '--json');
  const again = review(first, second, '--month', '2026-09', '--json');
  expect({ made: made.status, again: again.status }).toEqual({ made: 0, again: 0 });
  expect((JSON.parse(again.stdout) as ReviewSummary).people).toEqual((JSON.parse(made.stdout) as ReviewSummary).people);
  const names = (file: string): string[] => readXlsx(readFileSync(file)).sheets.map(({ name }) => name);
  const before = names(first);
  expect(names(second).slice(0, before.length)).toEqual(before);
  expect(names(second).length).toBe(before.length + (before.length - shopSample().layout.sheets.length));
});

describe('npm run review, refused', () => {
  const cases: [string, () => { file: string; month: string }, number, RegExp][] = [
    [
      'a missing file',
      () => ({ file: path.join(folder, 'nowhere.xlsx'), month: '2026-10' }),
      exitCodes.missing,
      /nowhere/,
    ],
    [
      'an empty file',
      () => ({ file: given('empty.xlsx', Buffer.alloc(0)), month: '2026-10' }),
      exitCodes.empty,
      /empty\.xlsx/,
    ],
    [
      'a text file',
      () => ({ file: given('text.xlsx', Buffer.from('a,b')), month: '2026-10' }),
      exitCodes.notXlsx,
      /\.xlsx/,
    ],
    [
      'an encrypted file',
      () => ({ file: given('locked.xlsx', encrypted()), month: '2026-10' }),
      exitCodes.encrypted,
      /password/,
    ],
    [
      'a truncated file',
      () => ({ file: given('half.xlsx', readFileSync(sampleFile('shop-12')).subarray(0, 300_000)), month: '2026-10' }),
      exitCodes.corrupt,
      /damaged/,
    ],
    [
      'a file with a broken part',
      () => ({
        file: given(
          'broken.xlsx',
          withPart(sampleFile('shop-12'), 'xl/workbook.xml', (xml) => xml.slice(0, 900)),
        ),
        month: '2026-10',
      }),
      exitCodes.corrupt,
      /damaged/,
    ],
    [
      'a month without data',
      () => ({ file: sampleFile('shop-12'), month: '2025-01' }),
      exitCodes.unknownMonth,
      /2025-01[\s\S]*2026-10/,
    ],
    [
      'a workbook without the tables',
      () => ({ file: given('other.xlsx', withoutTables()), month: '2026-10' }),
      exitCodes.noTables,
      /missing/i,
    ],
    ['a wrong month', () => ({ file: sampleFile('shop-12'), month: 'October' }), exitCodes.usage, /Usage/],
  ];

  function given(name: string, bytes: Uint8Array): string {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  }

  function encrypted(): Uint8Array {
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    return Buffer.concat([compound, Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le')]);
  }

  /** The sample with every header made unknown. */
  function withoutTables(): Uint8Array {
    return withPart(sampleFile('shop-12'), 'xl/sharedStrings.xml', (xml) =>
      xml.replace(/<t[^>]*>[^<]*<\/t>/g, '<t>某</t>'),
    );
  }

  it.each(cases)('%s', (_what, given_, code, message) => {
    const { file, month } = given_();
    const output = path.join(folder, 'never.xlsx');
    const { status, stdout, stderr } = review(file, output, '--month', month, '--locale', 'en-US', '--json');
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(output)).toBe(false);
  });
});
