import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { built } from './build';

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; optional?: boolean; dimensionality?: string }[];
    result: { dimensionality?: string };
  }[];
}

/** The released signatures. Ids and order never change; new parameters are appended. */
const signatures = `
QASCORE(marks, rubric, [policy])
QAGRADE(scores, [bands])
QASUMMARY(agents, scores, [passLine], [confidence])
WILSON(passes, trials, [confidence])
SHRINK(successes, trials, [alpha], [beta])
KEYWORDHITS(texts, keywords, [speakers], [agentSpeaker])
AGREEMENT(ratings, [method], [scale])
SEVERITY(agents, reviewers, scores)
SAMPLESIZE(population, [margin], [confidence], [proportion])
ALLOCATE(total, weights, [minimums], [maximums])
NEYMAN(total, sizes, deviations)
QUOTA(agents, available, tenureDays, [unstable], [rules])
DRAW(ids, agents, quotaAgents, quotas, seed)
FRAMEDIGEST(ids)
ASSIGN(ids, agents, reviewers, seed, [doubleShare])
UNSTABLE(agents, dates, values, threshold, serviceScores, businessScores, [passLine], [higherIsBetter])
TIERPAY(amounts, tiers, [mode])
PAYOUT(actuals, targets, tiers, [mode], [qaScores], [multipliers], [proration], [cap], [floor], [basis])
PAYSTATEMENT(actual, target, tiers, [mode], [qaScore], [multipliers], [proration], [cap], [floor], [basis])
SPLITPOOL(pool, shares, [decimals])
RANKPRIZE(values, prizes, [ties], [order])
KPISCORE(actuals, targets, weights, [directions], [cap])
AWARDCHECK(payouts, [pool], [eligible])
TARGETODDS(history, targets)
QUADRANT(performance, fit, [performanceCut], [fitCut], [reviews], [spread])
DIAGNOSE(metrics, [qaCategories], [targets])
FILTERRISK(consulted, received, inquiring, paying)
TAIL(successes, volumes, [share], [minimum])
CHANGE(current, previous, [direction])
LADDER(grades, measures, criteria)
ROBUSTZ(values)
PCHART(counts, sizes)
XMR(values)
OVERDUE(sent, done, now, [hours], [leaveHours])
REPORTCHECK(people, dates, texts, [minimum], [similarity])
DUESTATUS(items, start, done, now, [amount], [unit], [leaveHours], [soon], [calendar])
`
  .trim()
  .split('\n');

const english = JSON.parse(built('functions.json').toString()) as Metadata;
const chinese = JSON.parse(built('functions.zh-CN.json').toString()) as Metadata;

const shape = (metadata: Metadata) =>
  metadata.functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  );

describe('functions.json', () => {
  it('has exactly the released signatures', () => {
    expect(shape(english).sort()).toEqual([...signatures].sort());
  });

  it('gives every function a name that Excel accepts, once', () => {
    const names = english.functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name } of english.functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      // A name like a cell address could not be typed.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it('describes every function and parameter', () => {
    for (const fn of [...english.functions, ...chinese.functions]) {
      expect(fn.description.length).toBeGreaterThan(0);
      for (const parameter of fn.parameters) {
        expect({ fn: fn.id, parameter: parameter.name, described: parameter.description.length > 0 }).toEqual({
          fn: fn.id,
          parameter: parameter.name,
          described: true,
        });
      }
    }
  });

  it('differs in Chinese by its descriptions only, which are Chinese', () => {
    const without = (metadata: Metadata) =>
      metadata.functions.map((fn) => ({
        ...fn,
        description: '',
        parameters: fn.parameters.map((parameter) => ({ ...parameter, description: '' })),
      }));
    expect(without(chinese)).toEqual(without(english));
    for (const fn of chinese.functions) {
      expect(fn.description).toMatch(/\p{Script=Han}/u);
      for (const parameter of fn.parameters) expect(parameter.description).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('functions.js', () => {
  const code = built('functions.js').toString();

  function load(globals: Record<string, unknown> = {}): Map<string, (...args: unknown[]) => unknown> {
    const associated = new Map<string, (...args: unknown[]) => unknown>();
    class CustomFunctionsError {
      constructor(
        readonly code: string,
        readonly message?: string,
      ) {}
    }
    const CustomFunctions = {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => associated.set(id, fn),
      Error: CustomFunctionsError,
      ErrorCode: {
        invalidValue: '#VALUE!',
        notAvailable: '#N/A',
        divisionByZero: '#DIV/0!',
        invalidNumber: '#NUM!',
        nullReference: '#NULL!',
        invalidName: '#NAME?',
        invalidReference: '#REF!',
      },
    };
    runInContext(code, createContext({ CustomFunctions, ...globals }));
    return associated;
  }

  it('loads alone, with no global but CustomFunctions, and associates every function of the metadata', () => {
    expect([...load().keys()].sort()).toEqual(english.functions.map(({ id }) => id).sort());
  });

  it('computes as it stands: the pool of the published example', () => {
    expect(load().get('SPLITPOOL')?.(100, [[1], [1], [1]], null)).toEqual([[33.34], [33.33], [33.33]]);
  });

  it('stays under 60 KB compressed, with no React and no polyfill in it', () => {
    expect(gzipSync(code).length).toBeLessThan(60 * 1024);
    expect(code).not.toMatch(/react|regeneratorRuntime|core-js/i);
  });
});
