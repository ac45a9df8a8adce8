import fc from 'fast-check';
import { composeSample, type Candidate, type StratumQuota } from './compose';
import { draw } from './draw';

const seed = '2026';
const conversation = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  stratum: 'a',
  hit: false,
  reverse: false,
  ...more,
});
const many = (count: number, more: (i: number) => Partial<Candidate> = () => ({})): Candidate[] =>
  Array.from({ length: count }, (_, i) => conversation(`C${i}`, more(i)));
const quotaOf = (quota: number, reason: StratumQuota['reason'] = 'random') => new Map([['a', { quota, reason }]]);
const rules = { randomMinimum: 3, reserved: 0 };

const counts = (sample: ReturnType<typeof composeSample>): Record<string, number> => {
  const byReason: Record<string, number> = {};
  for (const { reason } of sample) byReason[reason] = (byReason[reason] ?? 0) + 1;
  return byReason;
};

describe('a composed sample', () => {
  it('is the plain draw where nothing is a hit', () => {
    const candidates = many(40);
    const places = draw(
      candidates.map(({ id }) => id),
      candidates.map(() => 'a'),
      new Map([['a', 5]]),
      seed,
    );
    const sample = composeSample(candidates, quotaOf(5), rules, seed);
    expect(sample.map(({ candidate }) => places[candidate])).toEqual([1, 2, 3, 4, 5]);
    expect(counts(sample)).toEqual({ random: 5 });
  });

  it('keeps three at random, however many keywords were hit', () => {
    const sample = composeSample(
      many(40, (i) => ({ hit: i % 2 === 0 })),
      quotaOf(10),
      rules,
      seed,
    );
    expect(counts(sample)).toEqual({ random: 3, keyword: 7 });
  });

  it('fills up at random once all hits are in', () => {
    const last = composeSample(many(40), quotaOf(40), rules, seed)[39]?.candidate;
    const sample = composeSample(
      many(40, (i) => ({ hit: i === last })),
      quotaOf(5),
      rules,
      seed,
    );
    expect(sample.map(({ candidate }) => candidate)).toContain(last);
    expect(counts(sample)).toEqual({ random: 4, keyword: 1 });
  });

  it('calls a hit random that the draw takes anyway', () => {
    const first = composeSample(many(40), quotaOf(1), rules, seed)[0]?.candidate;
    const sample = composeSample(
      many(40, (i) => ({ hit: i === first })),
      quotaOf(5),
      rules,
      seed,
    );
    expect(sample[0]).toEqual({ candidate: first, reason: 'random' });
    expect(counts(sample)).toEqual({ random: 5 });
  });

  it('calls the random part of new and unstable agents by its reason', () => {
    expect(counts(composeSample(many(40), quotaOf(10, 'new'), rules, seed))).toEqual({ new: 10 });
    expect(counts(composeSample(many(40), quotaOf(10, 'unstable'), rules, seed))).toEqual({ unstable: 10 });
  });

  it('reserves return and refund chats beside the quotas, each once', () => {
    const candidates = [...many(20), ...many(6, (i) => ({ id: `R${i}`, stratum: 'b', reverse: true }))];
    const sample = composeSample(candidates, quotaOf(5), { ...rules, reserved: 4 }, seed);
    expect(counts(sample)).toEqual({ random: 5, reverse: 4 });
    expect(counts(composeSample(candidates, quotaOf(5), { ...rules, reserved: 99 }, seed)).reverse).toBe(6);
  });
});

const candidateLists = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    stratum: fc.constantFrom('a', 'b'),
    hit: fc.boolean(),
    reverse: fc.boolean(),
  }),
  { maxLength: 40, selector: ({ id }) => id },
);
const quotaMaps = fc
  .tuple(fc.nat(12), fc.nat(12))
  .map(([a, b]) => new Map(Object.entries({ a, b }).map(([k, quota]) => [k, { quota, reason: 'random' as const }])));
const ruleSets = fc.record({ randomMinimum: fc.nat(5), reserved: fc.nat(5) });

test('fills every quota as far as there are conversations, draws none twice and keeps the least random part', () => {
  fc.assert(
    fc.property(candidateLists, quotaMaps, ruleSets, (candidates, quotas, composition) => {
      const sample = composeSample(candidates, quotas, composition, seed);
      expect(new Set(sample.map(({ candidate }) => candidate)).size).toBe(sample.length);
      for (const [stratum, { quota }] of quotas) {
        const supply = candidates.filter((c) => c.stratum === stratum).length;
        const own = sample.filter(
          ({ candidate, reason }) => reason !== 'reverse' && candidates[candidate]?.stratum === stratum,
        );
        expect(own).toHaveLength(Math.min(quota, supply));
        const random = own.filter(({ reason }) => reason === 'random').length;
        expect(random).toBeGreaterThanOrEqual(Math.min(composition.randomMinimum, quota, supply));
        // No hit is left out while something is drawn at random beyond the least.
        const hits = candidates.filter((c) => c.stratum === stratum && c.hit).length;
        const hitsIn = own.filter(({ candidate }) => candidates[candidate]?.hit).length;
        if (random > composition.randomMinimum) expect(hitsIn).toBe(hits);
      }
    }),
  );
});

test('depends on no order of the rows, and a larger quota keeps every earlier conversation', () => {
  fc.assert(
    fc.property(candidateLists, quotaMaps, ruleSets, fc.nat(6), (candidates, quotas, composition, more) => {
      const idsOf = (list: readonly Candidate[], sample: ReturnType<typeof composeSample>) =>
        sample.map(({ candidate, reason }) => `${list[candidate]?.id}|${reason}`).sort();
      const reversed = [...candidates].reverse();
      const sample = composeSample(candidates, quotas, composition, seed);
      expect(idsOf(reversed, composeSample(reversed, quotas, composition, seed))).toEqual(idsOf(candidates, sample));
      const larger = new Map([...quotas].map(([k, { quota, reason }]) => [k, { quota: quota + more, reason }]));
      const extended = composeSample(candidates, larger, { ...composition, reserved: 0 }, seed);
      const kept = new Set(extended.map(({ candidate }) => candidate));
      const before = sample.filter(({ reason }) => reason !== 'reverse').map(({ candidate }) => candidate);
      expect(before.filter((candidate) => !kept.has(candidate))).toEqual([]);
    }),
  );
});

test('an extension keeps what was drawn, with its reasons, also when the frame has grown since', () => {
  fc.assert(
    fc.property(
      candidateLists,
      candidateLists,
      quotaMaps,
      ruleSets,
      fc.nat(6),
      (early, late, quotas, composition, more) => {
        const known = new Set(early.map(({ id }) => id));
        const grown = [...late.filter(({ id }) => !known.has(id)), ...early];
        const before = composeSample(early, quotas, composition, seed);
        const earlier = new Map(before.map(({ candidate, reason }) => [early[candidate]?.id ?? '', reason]));
        const larger = new Map([...quotas].map(([k, { quota, reason }]) => [k, { quota: quota + more, reason }]));
        const after = composeSample(grown, larger, composition, seed, earlier);
        const reasons = new Map(after.map(({ candidate, reason }) => [grown[candidate]?.id ?? '', reason]));
        expect([...earlier].filter(([id, reason]) => reasons.get(id) !== reason)).toEqual([]);
        expect(new Set(after.map(({ candidate }) => candidate)).size).toBe(after.length);
        for (const [stratum, { quota }] of larger) {
          const own = after.filter(
            ({ candidate, reason }) => reason !== 'reverse' && grown[candidate]?.stratum === stratum,
          );
          expect(own.length).toBeLessThanOrEqual(quota);
        }
      },
    ),
  );
});
