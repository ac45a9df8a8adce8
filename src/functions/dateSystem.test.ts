import { countFrom1904 } from './dateSystem';
import { duestatus } from './ledger';
import { installCustomFunctions } from './testing';

installCustomFunctions();

/** 2026-10-02, a Friday, in days since 1900. */
const friday = 46297;
const days = 1462;

test('functions read the serials of a 1904 workbook by its own count once they are told of it', () => {
  // Two work days after Friday the 2nd end with Tuesday the 6th, whatever the sheet counts from; text dates say themselves.
  const states = (sent: unknown, now: number) => duestatus([['甲']], [[sent]], [['']], now, 2, [['工作日']])[0]?.[0];
  const [inTime, late] = [friday + 4.5, friday + 5.5];
  const expected = ['待办', '逾期'];
  expect([states(friday, inTime), states(friday, late)]).toEqual(expected);
  countFrom1904();
  for (const sent of [friday - days, '2026-10-02', 20261002]) {
    expect([states(sent, inTime - days), states(sent, late - days)]).toEqual(expected);
  }
});
