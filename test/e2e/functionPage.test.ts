import path from 'node:path';
import { functionsSample } from '../../samples';
import { columnLetter } from '../../samples/sheets/model';
import { FUNCTION_PAGE, RESULT_COLUMN, type PlacedExample } from '../../samples/sheets/functionPage';
import { functionCatalogue } from '../../src/functions/catalogue';
import { Excel, type RangeContent } from './support/excel';
import { ExampleRun } from './support/functionExamples';
import { artifacts, useWorkbench } from './support/harness';

const harness = useWorkbench();
const { functionPage, sheets } = functionsSample().layout;
const examples = functionPage?.families.flatMap((family) => family.examples) ?? [];
const run = new ExampleRun(sheets);
const expected = new Map(examples.map((example) => [example, run.compute(example)]));

/** The whole page at once, from A1. */
let shown: RangeContent;

beforeAll(async () => {
  const workbench = await harness.openShared({ book: 'functions.xlsx', viewport: { width: 1720, height: 2000 } });
  await workbench.settled();
  const lastRow = Math.max(...examples.map(({ resultRow, resultRows }) => resultRow + resultRows));
  shown = await (await Excel.of(workbench)).read(FUNCTION_PAGE, `A1:${columnLetter(RESULT_COLUMN + 9)}${lastRow}`);
  await workbench.page.screenshot({ path: path.join(artifacts, 'function-page.png') });
});

/** The cells of an example's result, with one more row and column around it. */
function around(cells: unknown[][], { resultRow, resultRows, formats }: PlacedExample): unknown[][] {
  return cells
    .slice(resultRow - 1, resultRow + resultRows)
    .map((row) => row.slice(RESULT_COLUMN, RESULT_COLUMN + formats.length + 1));
}

const close = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 9) : value);

it('uses each function once', () => {
  expect(examples.map(({ name }) => name).sort()).toEqual(functionCatalogue.map(({ id }) => id).sort());
});

describe.each(examples.map((example) => [example.name, example] as const))('KEFU.%s', (_name, example) => {
  const result = expected.get(example) ?? [];

  it('has room for exactly its result, without an error at its anchor', () => {
    expect([result.length, result[0]?.length]).toEqual([example.resultRows, example.formats.length]);
    expect(shown.formulas[example.resultRow - 1]?.[RESULT_COLUMN]).toBe(`=${example.formula}`);
    const [[anchor] = []] = around(shown.values, example);
    expect(String(anchor)).not.toMatch(/^#/);
  });

  it('shows on the sheet what it computes in node', () => {
    const blankRow = Array.from({ length: example.formats.length + 1 }, () => '');
    const wanted = [...result.map((row) => [...row.map(close), '']), blankRow];
    expect(around(shown.values, example)).toEqual(wanted);
  });
});
