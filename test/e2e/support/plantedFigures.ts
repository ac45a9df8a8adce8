import { serialOf } from '../../../src/domain/numbers/dates';
import { ledgerSheet, sheet, type RowByRole } from '../../../src/review/ledger/testing';
import type { Cell, SheetMatrix } from '../../../src/workbook/matrix';
import { seeded } from './plantedLedgers';

const serial = (month: number, day: number) => serialOf({ year: 2026, month, day });
const name = (i: number) => `客服${String(i + 1).padStart(2, '0')}`;

/** A team of 30 under two leads with three leavers, 120 listed buyers and a manager rated twice; and what figures must come of it. */
export function plantedFigures() {
  const random = seeded(61);
  // 20 under one lead (over the limit of 12), 10 under the other; three left in October, one of whom the roster forgot.
  const left = new Map([
    [3, serial(10, 5)],
    [7, serial(10, 12)],
  ]);
  const roster = sheet('花名册', [
    ['工号', '客服', '组别', '入职日期', '离职日期', '组长'],
    ...Array.from({ length: 30 }, (_, i): Cell[] => [
      ...[`0${i + 1}`, name(i), i < 20 ? '一组' : '二组', serial(1, 5), left.get(i) ?? ''],
      i < 20 ? '组长甲' : '组长乙',
    ]),
  ]);
  const leavers: RowByRole[] = [
    { agent: name(3), leftOn: serial(10, 5), leaveReason: '发展', recruitSource: '应届', exitTalkOn: serial(10, 4) },
    // The roster says the 12th.
    { agent: name(7), leftOn: serial(10, 14), leaveReason: '压力', recruitSource: '无经验', exitTalkOn: serial(10, 4) },
    { agent: name(25), leftOn: serial(10, 9), leaveReason: '家庭', recruitSource: '应届', exitTalkOn: serial(10, 4) },
  ];
  let [contacted, bought, fen] = [0, 0, 0];
  const channels = ['赤兔-询单流失', '赤兔-下单未付款', '店小蜜-高意向流失'];
  const recovery = Array.from({ length: 120 }, (_, i): RowByRole => {
    const isContacted = random() < 0.7;
    const isBought = isContacted && random() < 0.3;
    const own = Math.floor(random() * 50_000);
    if (isContacted) contacted++;
    if (isBought) [bought, fen] = [bought + 1, fen + own];
    return {
      ...{ listedOn: serial(10, 1 + (i % 15)), recoveryChannel: channels[i % 3] ?? '', recoveryBuyer: `买家${i}` },
      ...{ agent: name(i % 20), contactedOn: isContacted ? serial(10, 15) : '' },
      ...(isBought ? { recoveryResult: '成交', recoveredAmount: own / 100 } : { recoveryResult: '未成交' }),
    };
  });
  const rated = (day: number, value: number): RowByRole => ({
    ...{ ratedOn: serial(10, day), manager: '组长甲', knowledgeRating: value, dataRating: 70 },
    ...{ pressureRating: 85, overallRating: 75 },
  });
  return {
    sheets: [
      roster,
      ledgerSheet('leavers', leavers),
      ledgerSheet('recovery', recovery),
      ledgerSheet('managerRatings', [rated(1, 60), rated(15, 80)]),
    ] as SheetMatrix[],
    // 30 heads at first, 27 at last: 3 ÷ 28.5.
    expected: { turnover: '10.5%', leavers: '3', listed: 120, contacted, bought, amount: fen / 100 },
  };
}
