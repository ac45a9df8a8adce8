import { serialOf } from '../../../src/domain/numbers/dates';
import { ledgerSheet, sheet, type RowByRole } from '../../../src/review/ledger/testing';
import type { Cell, SheetMatrix } from '../../../src/workbook/matrix';

const serial = (month: number, day: number) => serialOf({ year: 2026, month, day });

/** The day by which the planted ledgers are judged: all of it, as the pane judges a day that is not today. */
export const plantedDay = '2026-10-20';
const asOf = serial(10, 20) + 1 - 1 / 86400;
const today = serial(10, 20);

const people = Array.from({ length: 12 }, (_, i) => `客服${String(i + 1).padStart(2, '0')}`);
const person = (i: number) => people[i % people.length] ?? '';

/** A small seeded generator (mulberry32): the same ledgers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Planted {
  sheets: SheetMatrix[];
  /** What must be told, as `ledger: words`, and nothing else. */
  events: string[];
}

/** A roster and four ledgers of a quiet month, into which events have been planted. */
export function plantedLedgers(): Planted {
  const random = seeded(20261020);
  const events: string[] = [];
  const roster = sheet('花名册', [
    ['工号', '客服', '组别', '入职日期'],
    ...people.map((name, i): Cell[] => [`0${i + 1}`, name, i < 6 ? '一组' : '二组', serial(1, 5)]),
  ]);

  const notices: RowByRole[] = [];
  for (let n = 0; n < 8; n++) {
    const sent = serial(10, 2 + n) + 10 / 24;
    people.forEach((agent) => {
      const read = sent + random() * 1.5;
      notices.push({ noticeId: `TZ-${n}`, notice: `通知${n}`, sent, agent, read, done: read + random() * 1.5 });
    });
  }
  const plant = (row: RowByRole, told?: string) => {
    notices.splice(Math.floor(random() * notices.length), 0, row);
    if (told !== undefined) events.push(`notices: ${told}`);
  };
  const late = asOf - 49 / 24;
  plant({ notice: '逾期未读', sent: late, agent: person(0) }, `${person(0)}还没读“逾期未读”`);
  plant({ notice: '逾期未执行', sent: late - 3, read: late, agent: person(1) }, `${person(1)}读了“逾期未执行”但没执行`);
  plant({ notice: '请假不够', sent: asOf - 73 / 24, agent: person(2), leaveHours: 24 }, `${person(2)}还没读“请假不够”`);
  // Exactly 48 hours, and leave that covers the rest: nothing is to be said.
  plant({ notice: '正好48小时', sent: asOf - 2, agent: person(3) });
  plant({ notice: '请假够了', sent: asOf - 73 / 24, agent: person(4), leaveHours: 26 });
  plant({ notice: '刚读', sent: asOf - 3, read: asOf - 1, agent: person(5) });

  const reports: RowByRole[] = [];
  for (let back = 7; back >= 1; back--) {
    people.forEach((agent, i) => {
      const date = today - back;
      const [received, paid] = [Math.floor(80 + random() * 60), Math.floor(20 + random() * 30)];
      const own = `${agent}第${back}天：接待${received}人，成交${paid}单。`;
      const topics = ['尺码', '物流', '价格', '色差', '赠品', '发票', '换货'];
      const rest = `${topics[(back + i) % 7]}问得最多，${topics[(back * 3 + i) % 7]}次之，明天${['早会复盘', '更新话术', '找组长练习', '看三段聊天', '跟进差评', '整理常见问题', '对比同组数据'][(back + 2 * i) % 7]}再看${received + paid}条。`;
      reports.push({ date, agent, content: own + rest, submitted: date + 22 / 24 + random() / 24 });
    });
  }
  const change = (back: number, index: number, change: (row: RowByRole) => RowByRole | null, told: string) => {
    const at = reports.findIndex(({ date, agent }) => date === today - back && agent === person(index));
    const changed = change(reports[at] ?? {});
    if (changed) reports[at] = changed;
    else reports.splice(at, 1);
    events.push(`writtenReports: ${told}`);
  };
  const on = (back: number) => `2026-10-${String(20 - back).padStart(2, '0')}`;
  change(3, 2, () => null, `${person(2)}没有交 ${on(3)} 的日报。`);
  change(2, 5, (row) => ({ ...row, content: '' }), `${person(5)}没有交 ${on(2)} 的日报。`);
  change(4, 6, (row) => ({ ...row, content: '接待 90 人，一切正常' }), `${person(6)} ${on(4)} 的日报不足 30 字。`);
  change(1, 7, (row) => ({ ...row, submitted: today + 0.5 }), `${person(7)} ${on(1)} 的日报迟交。`);
  const noFigures = '今天问得最多的是尺码和物流，差评都已经回访，明天早会上分享一段成功挽回的聊天，请组长点评';
  change(5, 8, (row) => ({ ...row, content: noFigures }), `${person(8)} ${on(5)} 的日报没有数据。`);
  const before = reports.find(({ date, agent }) => date === today - 4 && agent === person(9))?.['content'] ?? '';
  change(2, 9, (row) => ({ ...row, content: before }), `${person(9)} ${on(2)} 的日报与近期的雷同。`);

  const talk = (back: number, i: number, more: RowByRole): RowByRole => ({
    date: today - back,
    agent: person(i),
    coach: '组长甲',
    praise: '主动',
    issue: `问题${i}`,
    action: '练习',
    signed: '是',
    ...more,
  });
  const coaching = [
    ...people.map((_, i) => talk(10 + i, i, { recheckResult: '已改善' })),
    talk(8, 0, {}),
    talk(12, 1, { recheckDate: today - 2 }),
    talk(7, 2, {}),
    talk(5, 3, {}),
    talk(16, 4, { recheckResult: '未改善' }),
    talk(16, 5, { recheckResult: '未改善', secondTalk: '已谈，调岗' }),
    talk(10, 6, { recheckResult: '部分改善', signed: '' }),
  ];
  events.push(
    `coaching: ${person(0)}的辅导该复查了，已过 1 天`,
    `coaching: ${person(1)}的辅导该复查了，已过 2 天`,
    `coaching: ${person(2)}的辅导 2026-10-20 复查`,
    `coaching: ${person(4)}复查没有改善，还没有二次沟通`,
    `coaching: ${person(6)}的辅导还没有签字`,
  );

  const probation: RowByRole[] = [
    { agent: person(0), hireDate: serial(9, 15) },
    { agent: person(1), hireDate: serial(9, 10), talkDate: serial(10, 5) },
    { agent: person(2), hireDate: serial(9, 25) },
    { agent: person(3), hireDate: serial(10, 5), verdict: '换人' },
    // Just begun, and kept on after the talk: nothing is to be said.
    { agent: person(4), hireDate: serial(10, 12) },
    { agent: person(5), hireDate: serial(9, 1), talkDate: serial(9, 28), verdict: '转正', decidedOn: serial(9, 30) },
  ];
  events.push(
    `probation: ${person(0)}入职已满一个月（2026-10-15），还没面谈。`,
    `probation: ${person(1)}面谈过了，去留还没定，已过 10 天。`,
    `probation: ${person(2)}试用期 2026-10-25 满一个月，还有 5 天。`,
    `probation: ${person(3)}写了换人但还没面谈：先面谈，再决定。`,
  );
  return {
    sheets: [
      roster,
      ledgerSheet('probation', probation),
      ledgerSheet('notices', notices),
      ledgerSheet('writtenReports', reports),
      ledgerSheet('coaching', coaching),
    ],
    events,
  };
}
