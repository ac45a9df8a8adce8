import { columnReference } from './columnReference';

describe('columnReference', () => {
  it('leaves the header out and quotes the sheet', () => {
    expect(columnReference({ sheet: "Li's 明细", address: 'B3:F20' }, 2)).toBe("'Li''s 明细'!$D$4:$D$20");
  });

  it('names one cell for a table of one row', () => {
    expect(columnReference({ sheet: '提成阶梯', address: 'A1:C2' }, 0)).toBe("'提成阶梯'!$A$2");
  });
});
