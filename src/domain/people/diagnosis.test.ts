import { Fault } from '../fault';
import { defaultDiagnosisMatrix } from './defaults';
import { diagnose, type Diagnosis, type DiagnosisInput, type DiagnosisPolicy } from './diagnosis';

const noTargets = [null, null, null, null, null, null];
const policy: DiagnosisPolicy = { matrix: defaultDiagnosisMatrix, targets: noTargets, passLine: 80 };
const fine = [0.5, 0.4, 120, 30, 1.2, 0.05];
const good = [90, 90, 90];

function one(changes: Partial<DiagnosisInput>, rules: Partial<DiagnosisPolicy> = {}): Outcome {
  return diagnose([{ metrics: fine, categories: good, incidents: 0, ...changes }], { ...policy, ...rules })[0] ?? null;
}
type Outcome = Diagnosis | null | Fault;

test('a weak QA category names its own class', () => {
  const classOf = (categories: number[]) => one({ categories });
  expect(classOf([79, 90, 90])).toMatchObject({
    causes: ['business'],
    evidence: [{ kind: 'businessCategory', against: 'passLine' }],
  });
  expect(classOf([90, 79, 90])).toMatchObject({ causes: ['ability'] });
  expect(classOf([90, 90, 79])).toMatchObject({ causes: ['attitude'] });
  expect(classOf([80, 80, 80])).toEqual({
    causes: [],
    evidence: [],
    weights: { business: 0, ability: 0, attitude: 0 },
  });
});

test('targets are missed downwards or upwards, as the metric runs', () => {
  const targets = [0.6, 0.4, null, 25, null, null];
  expect(one({}, { targets })).toMatchObject({
    evidence: [
      { kind: 'orderConversion', value: 0.5, against: 'target', reference: 0.6 },
      { kind: 'responseTime', value: 30, reference: 25 },
    ],
    causes: ['business'],
  });
});

test('without targets a person is compared with the group, on the bad side only', () => {
  const team = [30, 32, 28, 31, 60, 5].map((seconds) => ({
    metrics: [null, null, null, seconds, null, null],
    categories: [null, null, null],
    incidents: 0,
  }));
  const found = diagnose(team, policy).map((row) => (row instanceof Fault ? row : row?.evidence.length));
  expect(found).toEqual([0, 0, 0, 0, 1, 0]);
});

test('level classes are all named; incidents speak for attitude; no figure, no diagnosis', () => {
  expect(one({ categories: [70, 70, 90] })).toMatchObject({ causes: ['business', 'ability'] });
  expect(one({ incidents: 1 })).toMatchObject({ causes: ['attitude'], evidence: [{ kind: 'incidents' }] });
  expect(one({ metrics: noTargets, categories: [null, null, null] })).toBeNull();
  const bad = new Fault('value', 'notANumber');
  expect(one({ categories: [bad, 1, 1] })).toBe(bad);
});

test('the matrix decides', () => {
  const matrix = { ...defaultDiagnosisMatrix, awarenessCategory: { business: 0, ability: 5, attitude: 0 } };
  expect(one({ categories: [90, 90, 70] }, { matrix })).toMatchObject({ causes: ['ability'] });
});

test('with single values, only what chance does not explain', () => {
  const chance = { leastValues: 5, confidence: 0.95 };
  const targets = [0.6, null, null, 25, null, null];
  const found = (orders: number[], seconds: number[], marks: number[] = []) => {
    const samples = [orders, [], [], seconds, [], [], [], [], marks];
    return one({ samples, categories: [90, 90, 79] }, { targets, chance });
  };
  // Half ordered on every day, and answers took half a minute; the marks are below 80, but not all of their interval.
  expect(found([0.5, 0.52, 0.48, 0.5, 0.5], [30, 31, 29, 30, 30], [70, 75, 80, 85, 85])).toMatchObject({
    evidence: [{ kind: 'orderConversion' }, { kind: 'responseTime' }],
  });
  // As low on the whole, but up and down; and too few days.
  expect(found([0.2, 0.8, 0.3, 0.7, 0.5], [30, 31, 29, 30])).toMatchObject({ causes: [], evidence: [] });
});
