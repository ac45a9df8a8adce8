import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Fault } from '../fault';
import { murmur3 } from '../numbers/murmur';
import { certifyDraw, frameDigest } from './certificate';
import { draw, drawKeys, drawQuotas, repeatedIds } from './draw';

const ids = Array.from({ length: 40 }, (_, i) => `C${i}`);
const agents = ids.map((_, i) => (i % 3 === 0 ? 'a' : 'b'));
const drawn = (places: Int32Array, from: readonly (string | null)[] = ids): Map<string | null, number> =>
  new Map([...places].flatMap((place, i): [string | null, number][] => (place > 0 ? [[from[i] ?? null, place]] : [])));

test('anyone can repeat it: the smallest hashes of each agent, in order', () => {
  const seed = murmur3('2026', 0);
  const own = ids.filter((_, i) => agents[i] === 'a');
  const expected = own.sort((x, y) => murmur3(x, seed) - murmur3(y, seed)).slice(0, 3);
  expect([...drawn(draw(ids, agents, new Map([['a', 3]]), '2026')).keys()].sort()).toEqual([...expected].sort());
  expect(drawKeys(ids, '2026')[7]).toBe(murmur3('C7', seed));
});

test('the seed decides', () => {
  const of = (seed: string): Map<string | null, number> => drawn(draw(ids, agents, new Map([['b', 5]]), seed));
  expect(of('1')).toEqual(of('1'));
  expect(of('1')).not.toEqual(of('2'));
});

test('blank ids, blank agents and agents without a quota are not drawn', () => {
  const places = draw(['x', null, 'y', 'z'], ['a', 'a', null, 'c'], new Map([['a', 9]]), 's');
  expect([...places]).toEqual([1, 0, 0, 0]);
});

test('the first row of a repeated id stands for it, also across agents', () => {
  const places = draw(
    ['x', 'x', 'x', 'y'],
    ['a', 'a', 'b', 'b'],
    new Map([
      ['a', 5],
      ['b', 5],
    ]),
    's',
  );
  expect([...places]).toEqual([1, 0, 0, 1]);
  expect([...draw(['x', 'x'], ['nobody', 'a'], new Map([['a', 1]]), 's')]).toEqual([0, 0]);
  expect(repeatedIds(['x', 'y', 'x', null, null])).toEqual(['x']);
});

const frame = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 60 });

test('row order does not matter, and a larger quota keeps the earlier places', () => {
  fc.assert(
    fc.property(frame, fc.nat(8), fc.nat(8), fc.string(), (set, quota, more, seed) => {
      const owners = set.map((id) => (id.length % 2 === 0 ? 'a' : 'b'));
      const small = drawn(
        draw(
          set,
          owners,
          new Map([
            ['a', quota],
            ['b', 1],
          ]),
          seed,
        ),
        set,
      );
      const turned = [...set].reverse();
      expect(
        drawn(
          draw(
            turned,
            [...owners].reverse(),
            new Map([
              ['a', quota],
              ['b', 1],
            ]),
            seed,
          ),
          turned,
        ),
      ).toEqual(small);
      const large = drawn(
        draw(
          set,
          owners,
          new Map([
            ['a', quota + more],
            ['b', 1],
          ]),
          seed,
        ),
        set,
      );
      for (const [id, place] of small) expect(large.get(id)).toBe(place);
      const supply = owners.filter((owner) => owner === 'a').length;
      expect([...large.keys()].filter((id) => (id?.length ?? 0) % 2 === 0)).toHaveLength(
        Math.min(quota + more, supply),
      );
    }),
  );
});

test('repeated ids draw what the frame without the repeats draws', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), { maxLength: 20 }), fc.nat(6), (set, quota) => {
      const owners = set.map((_, i) => (i % 2 === 0 ? 'a' : 'b'));
      const quotas = new Map([
        ['a', quota],
        ['b', 2],
      ]);
      const first = set.map((id, i) => set.indexOf(id) === i);
      const alone = draw(
        set.filter((_, i) => first[i]),
        owners.filter((_, i) => first[i]),
        quotas,
        's',
      );
      const all = draw(set, owners, quotas, 's');
      expect([...all].filter((_, i) => first[i])).toEqual([...alone]);
      expect([...all].filter((_, i) => !first[i]).every((place) => place === 0)).toBe(true);
    }),
  );
});

test('quotas are whole, not negative, and once for each agent', () => {
  expect([...drawQuotas(['a', null, 'b'], [2, 9, null])]).toEqual([
    ['a', 2],
    ['b', 0],
  ]);
  expect(() => drawQuotas(['a', 'a'], [1, 1])).toThrow(new Fault('value', 'duplicateAgent'));
  expect(() => drawQuotas(['a'], [-1])).toThrow(new Fault('number', 'negative'));
  expect(() => drawQuotas(['a'], [0.5])).toThrow(new Fault('number', 'notWhole'));
});

describe('the certificate', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

  test('digests the sorted distinct ids', () => {
    expect(frameDigest(['会话2', 'b', 'a', 'b', null])).toBe(sha256('a\nb\n会话2'));
    // By code point the emoji comes last; by UTF-16 unit it would come before the full-width tilde.
    expect(frameDigest(['\u{1f600}', '\uff5e', 'a'])).toBe(sha256('a\n\uff5e\n\u{1f600}'));
    expect(frameDigest([null])).toBe('');
  });

  test('says what repeats the draw', () => {
    const quotas = [{ agent: 'a', required: 5, quota: 2, shortfall: 3 }];
    expect(certifyDraw(['x', 'y', 'x'], quotas, '2026')).toEqual({
      seed: '2026',
      algorithm: 'kefu-draw',
      version: 1,
      hash: 'MurmurHash3_x86_32(id, MurmurHash3_x86_32(seed, 0))',
      frameSize: 2,
      frameDigest: sha256('x\ny'),
      quotas,
    });
  });
});
