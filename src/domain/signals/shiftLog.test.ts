import { dayTotal, lostInquiries, slotIncrements, valuePerBuyer } from './shiftLog';

const values = (cumulative: (number | null)[]) => slotIncrements(cumulative).map(({ value }) => value);

describe('increments of cumulative figures', () => {
  it('takes the first figure as it is, and differences from there', () => {
    expect(values([10, 25, 25, 40])).toEqual([10, 15, 0, 15]);
    expect(values([1000.1, 2000.3])).toEqual([1000.1, 1000.2]);
  });

  it('spans slots that were not logged, but not those before somebody began', () => {
    expect(slotIncrements([null, 10, null, null, 40])).toEqual([
      { value: null, span: 0, fault: false },
      { value: 10, span: 1, fault: false },
      { value: null, span: 0, fault: false },
      { value: null, span: 0, fault: false },
      { value: 30, span: 3, fault: false },
    ]);
  });

  it('does not count a figure that falls, and goes on from the one before it', () => {
    const log = slotIncrements([10, 30, 20, 40]);
    expect(log[2]).toEqual({ value: null, span: 0, fault: true });
    // Two slots lie between the sound figures.
    expect(log[3]).toEqual({ value: 10, span: 2, fault: false });
    expect(slotIncrements([-1])[0]?.fault).toBe(true);
  });

  it.each([
    [[10, 25, null, 40], 40],
    [[10, 30, 20], 30],
    [[0.1, 0.3, 0.6], 0.6],
    [[null, null], null],
  ])('%j adds up to %p', (cumulative, total) => {
    expect(dayTotal(cumulative)).toBe(total);
  });
});

describe('lost inquiries', () => {
  const team = [
    { inquiring: 30, paying: 10, sales: 1000 },
    { inquiring: 20, paying: 5, sales: 800 },
    { inquiring: 20, paying: 5, sales: null },
  ];

  it('values a buyer over those who have both figures', () => {
    expect(valuePerBuyer(team)).toBe(120);
    expect(valuePerBuyer([{ inquiring: 5, paying: 0, sales: 0 }])).toBeNull();
  });

  it('estimates what is at stake, to the fen', () => {
    expect(lostInquiries({ inquiring: 30, paying: 10, sales: null }, 120)).toEqual({ lost: 20, atStake: 2400 });
    expect(lostInquiries({ inquiring: 3, paying: 0, sales: null }, 10.335)).toEqual({ lost: 3, atStake: 31.01 });
    expect(lostInquiries({ inquiring: 3, paying: 1, sales: null }, null)).toEqual({ lost: 2, atStake: null });
  });

  it('says nothing without figures or of impossible ones', () => {
    expect(lostInquiries({ inquiring: null, paying: 1, sales: null }, 120)).toBeNull();
    expect(lostInquiries({ inquiring: 3, paying: 4, sales: null }, 120)).toBeNull();
  });
});
