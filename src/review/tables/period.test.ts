import { periodInText } from './period';

test.each<[string, number, number]>([
  ['自定义报表_人均日接入_下单优先判定_2026-10-01至2026-10-31', 46296, 46326],
  ['日报 2026年10月', 46296, 46326],
  ['2026-10-05', 46300, 46300],
  ['20261005', 46300, 46300],
  ['工作量_20261001-20261031.xlsx', 46296, 46326],
  ['２０２６年１０月５日', 46300, 46300],
])('%s tells its period', (text, first, last) => expect(periodInText(text)).toEqual({ first, last }));

test.each<[string, number, number]>([
  ['10月5日', 46300, 46300],
  ['10-5', 46300, 46300],
  ['10.05', 46300, 46300],
  ['10月', 46296, 46326],
  ['十月', 46296, 46326],
  ['日报10月1日至10月31日', 46296, 46326],
])('%s tells its period within a year', (text, first, last) => {
  expect(periodInText(text, 2026)).toEqual({ first, last });
  expect(periodInText(text)).toBeNull();
});

test('a range whose end a sheet name has cut off tells none', () => {
  for (const end of ['', '2', '2026-0', '2026-10-']) {
    expect(periodInText(`自定义报表_人均日接入_下单优先判定_2026-10-01至${end}`)).toBeNull();
  }
});

test.each(['客服日报', '13月', '2026-13-01', '订单1234567890'])('%s tells none', (text) =>
  expect(periodInText(text, 2026)).toBeNull(),
);
