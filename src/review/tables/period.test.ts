import { periodInText, periodOfNames } from './period';

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
  ['1005', 46300, 46300],
  ['10.5 早班', 46300, 46300],
  ['10.5日报', 46300, 46300],
  ['10.1-10.7', 46296, 46302],
  ['10月1日-7日', 46296, 46302],
  ['10月1-7日', 46296, 46302],
  ['10月', 46296, 46326],
  ['十月', 46296, 46326],
  ['日报10月1日至10月31日', 46296, 46326],
])('%s tells its period within a year', (text, first, last) => {
  expect(periodInText(text, 2026)).toEqual({ first, last });
  expect(periodInText(text)).toBeNull();
});

test('when an export was made is none of its days', () => {
  const days = { first: 46296, last: 46326 };
  expect(periodInText('统计周期：2026-10-01 至 2026-10-31 导出时间：2026-11-02 09:30')).toEqual(days);
  expect(periodInText('客服绩效_20261001-20261031_导出20261102.xlsx')).toEqual(days);
  expect(periodInText('导出时间：2026/11/2')).toBeNull();
});

test.each<[string[], number, number]>([
  [['5日', '2026年10月客服日报.xlsx'], 46300, 46300],
  [['05', '客服日报_2026-10.xlsx'], 46300, 46300],
  [['31号', '2026年10月.xlsx'], 46326, 46326],
  [['客服日报', '5', '2026-10-01至2026-10-31.xlsx'], 46300, 46300],
  [['2026年10月客服日报', '5日', '日报.xlsx'], 46300, 46300],
  [['2026年10月客服日报', '2026-10-05', '日报.xlsx'], 46300, 46300],
  [['2026年10月客服日报', '汇总', '客服_2026-10-31.xlsx'], 46296, 46326],
  [['31日', '2026年9月.xlsx'], 46266, 46295],
  [['5日', '2026-10-12.xlsx'], 46307, 46307],
  [['十月', '2026年10月.xlsx'], 46296, 46326],
])('%p, the nearest first, tell their days', (names, first, last) =>
  expect(periodOfNames(names)).toEqual({ first, last }),
);

test('a day alone without a month tells none', () => expect(periodOfNames(['5日', '客服日报.xlsx'], 2026)).toBeNull());

test('a range whose end a sheet name has cut off tells none', () => {
  for (const end of ['', '2', '2026-0', '2026-10-']) {
    expect(periodInText(`自定义报表_人均日接入_下单优先判定_2026-10-01至${end}`)).toBeNull();
  }
});

test.each(['客服日报', '13月', '2026-13-01', '订单1234567890'])('%s tells none', (text) =>
  expect(periodInText(text, 2026)).toBeNull(),
);
