import { filterRisk } from './filterRisk';

describe('filter risk', () => {
  const person = (
    consulted: number | null,
    received: number | null,
    inquiring: number | null = 50,
    paying: number | null = 10,
  ) => ({
    consulted,
    received,
    inquiring,
    paying,
  });

  test('adds the filtered back and flags the one who filters far more', () => {
    const team = [98, 97, 96, 98, 97].map((received) => person(100, received));
    const risks = filterRisk([...team, person(100, 60)]);
    expect(risks[5]).toMatchObject({ filterRate: 0.4, conversion: 0.2, conversionWithFiltered: 10 / 90, flag: 'high' });
    expect(risks.slice(0, 5)).toMatchObject(team.map(() => ({ flag: 'normal' })));
  });

  test('more received than consulted is a data fault outside the group; low filtering is never flagged', () => {
    const risks = filterRisk([person(100, 90), person(100, 89), person(100, 91), person(100, 100), person(50, 60)]);
    expect(risks[3]).toMatchObject({ filterRate: 0, flag: 'normal' });
    expect(risks[4]).toMatchObject({ filterRate: -0.2, z: null, conversionWithFiltered: null, flag: 'fault' });
  });

  test('what cannot be divided is blank', () => {
    const risks = filterRisk([person(0, 0, 0, 0), person(null, null, null, null), person(10, -1)]);
    expect(risks[0]).toEqual({ filterRate: null, z: null, conversion: null, conversionWithFiltered: null, flag: null });
    expect(risks.slice(1)).toMatchObject([null, { key: 'negative' }]);
  });
});
