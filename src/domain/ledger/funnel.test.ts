import { asNumber } from '../numbers/money';
import { funnelOf, funnels } from './funnel';

const buyer = (contacted: boolean, bought: boolean, amount: number | null = null, channel = '询单流失') => ({
  ...{ channel, contacted, bought, amount },
});

test('ten listed, six contacted, three bought: amounts to the fen, the share with its interval', () => {
  const rows = [
    buyer(true, true, 0.1),
    buyer(true, true, 0.2),
    buyer(false, true, 99.9),
    ...Array.from({ length: 3 }, () => buyer(true, false, 500)),
    ...Array.from({ length: 4 }, () => buyer(false, false)),
  ];
  const { listed, contacted, bought, amount, share } = funnelOf('询单流失', rows);
  expect([listed, contacted, bought, asNumber(amount)]).toEqual([10, 6, 3, 100.2]);
  // Wilson for 3 of 10, 95 %.
  expect(share?.value).toBe(0.3);
  expect(share?.low).toBeCloseTo(0.107791, 6);
  expect(share?.high).toBeCloseTo(0.603222, 6);
});

test('lists without buyers stay, other lists follow', () => {
  const found = funnels([buyer(true, false), buyer(true, false, null, '别的')], ['下单未付款', '询单流失']);
  expect(found.map(({ channel, listed, share }) => [channel, listed, share === null])).toEqual([
    ['下单未付款', 0, true],
    ['询单流失', 1, false],
    ['别的', 1, false],
  ]);
});
