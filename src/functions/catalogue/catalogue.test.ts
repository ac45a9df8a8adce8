import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as incentive from '../incentive';
import * as ledger from '../ledger';
import * as people from '../people';
import * as quality from '../quality';
import * as sampling from '../sampling';
import * as signals from '../signals';
import { installCustomFunctions, isCallable } from '../testing';
import { functionCatalogue } from './index';

installCustomFunctions();

const families: Record<string, Readonly<Record<string, unknown>>> = {
  quality,
  sampling,
  incentive,
  people,
  signals,
  ledger,
};

interface Described {
  id: string;
  description: string;
  parameters: { name: string; description: string; optional?: boolean }[];
  run: (...args: unknown[]) => unknown;
}

/** What Excel is told of each function, and the function itself. */
async function describedFunctions(): Promise<Described[]> {
  const described: Described[] = [];
  for (const [family, module] of Object.entries(families)) {
    const source = resolve(__dirname, '..', `${family}.ts`);
    const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([source]);
    expect(errors).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as { functions: Omit<Described, 'run'>[] };
    for (const fn of functions) {
      const run = module[associate.find(({ id }) => id === fn.id)?.functionName ?? ''];
      if (!isCallable(run)) throw new Error(`${fn.id} is not exported`);
      described.push({ ...fn, run });
    }
  }
  return described;
}

let functions: Described[] = [];
beforeAll(async () => {
  functions = await describedFunctions();
}, 60_000);

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  return typeof value === 'number' ? expect.closeTo(value, 6) : value;
}

test('every function has one entry, and every entry a function', () => {
  expect(functionCatalogue.map(({ id }) => id).sort()).toEqual(functions.map(({ id }) => id).sort());
});

test.each(functionCatalogue.map((entry) => [entry.id, entry] as const))('%s: texts and example hold', (id, entry) => {
  const fn = functions.find((candidate) => candidate.id === id);
  if (!fn) throw new Error(`${id} has no function`);
  const english = entry.text['en-US'];
  expect(english.description).toBe(fn.description);
  expect(Object.entries(english.parameters)).toEqual(fn.parameters.map(({ name, description }) => [name, description]));
  expect(Object.keys(entry.text['zh-CN'].parameters)).toEqual(fn.parameters.map(({ name }) => name));
  expect(fn.parameters.map(({ optional }) => optional === true)).toEqual(
    fn.parameters.map((_, place) => place >= entry.required),
  );
  expect(entry.example.args).toHaveLength(fn.parameters.length);
  expect(fn.run(...entry.example.args)).toEqual(close(entry.example.result));
});
