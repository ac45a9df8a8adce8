import fc from 'fast-check';
import { asNumber, sumExactly } from '../numbers/money';
import { differencesOf, payItems, payOf, type OwnedLine } from './payroll';

const line = fc.record({
  person: fc.constantFrom('01', '02', '03'),
  item: fc.constantFrom(...payItems),
  detail: fc.constantFrom('月度', '预售期', ''),
  amount: fc.integer({ min: -500_000, max: 500_000 }).map((fen) => fen / 100),
});
const month = fc.uniqueArray(line, { selector: ({ person, item, detail }) => [person, item, detail].join('|') });
const recorded = (lines: readonly OwnedLine[]) => lines.map((each, i) => ({ ...each, id: `2026-10-${i}` }));
const totalOf = (lines: readonly { person: string; amount: number }[], who: string) =>
  asNumber(sumExactly(lines.filter(({ person }) => person === who).map(({ amount }) => amount)));

describe('corrections of a paid month', () => {
  it('and what was paid sum to what is computed now, for everybody', () => {
    fc.assert(
      fc.property(month, month, (paid, recomputed) => {
        const differences = differencesOf(recorded(paid), [], recomputed);
        for (const who of ['01', '02', '03']) {
          expect(asNumber(sumExactly([totalOf(paid, who), totalOf(differences, who)]))).toBe(totalOf(recomputed, who));
        }
      }),
    );
  });

  it('are not found again once they are posted', () => {
    fc.assert(
      fc.property(month, month, (paid, recomputed) => {
        const posted = differencesOf(recorded(paid), [], recomputed);
        expect(differencesOf(recorded(paid), posted, recomputed)).toEqual([]);
      }),
    );
  });

  it('name the record they correct, and none where nothing was paid', () => {
    const paid = { person: '01', item: 'commission', detail: '月度', amount: 100, id: '2026-10-1' } as const;
    const now: OwnedLine[] = [
      { ...paid, amount: 80.5 },
      { person: '02', item: 'award', detail: '达标奖', amount: 20 },
    ];
    expect(differencesOf([paid], [], now)).toMatchObject([
      { person: '01', original: '2026-10-1', paid: 100, recomputed: 80.5, amount: -19.5 },
      { person: '02', original: null, paid: 0, recomputed: 20, amount: 20 },
    ]);
  });
});

it('pay is the exact sum of its lines', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const fen = lines.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
      expect(payOf(lines)).toBe(fen / 100);
    }),
  );
});
