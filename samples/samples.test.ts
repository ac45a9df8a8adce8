import { unzipSync, strFromU8 } from 'fflate';
import { monthOf, MONTHS, serialOf } from './calendar';
import { CENTRE } from './data/centre';
import { deskData } from './data/desk';
import type { DailyFigures, Mark, Person, TeamData } from './data/model';
import { RUBRIC_ITEMS } from './data/rubric';
import { SHOP } from './data/shop';
import { simulate } from './data/team';
import { centreSample, shopSample } from './index';
import { randomStream } from './random';
import { shopLayout } from './sheets/books';
import { placeBlocks, sheetCells, type WorkbookLayout } from './sheets/model';
import { writeXlsx } from './xlsx/write';

const OCTOBER = '2026-10';

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);
const mean = (values: readonly number[]): number => sum(values, (value) => value) / values.length;

function figures(data: TeamData, account: string, month: string): DailyFigures[] {
  return data.daily.filter((day) => day.account === account && monthOf(day.date) === month);
}

function conversion(days: readonly DailyFigures[]): number {
  const matured = days.filter(({ paying }) => paying !== null);
  return sum(matured, ({ paying }) => paying ?? 0) / sum(matured, ({ inquiring }) => inquiring);
}

const filterRate = (days: readonly DailyFigures[]): number =>
  1 - sum(days, ({ received }) => received) / sum(days, ({ consulted }) => consulted);

/** The default rubric's weights: 25 / 50 / 25 over 5, 6 and 4 items. */
function score(marks: readonly Mark[]): number {
  const blocks = [
    { weight: 25, marks: marks.slice(0, 5) },
    { weight: 50, marks: marks.slice(5, 11) },
    { weight: 25, marks: marks.slice(11, 15) },
  ].map((part) => ({ ...part, marks: part.marks.filter((mark) => typeof mark === 'number') }));
  return sum(blocks, ({ weight, marks: rated }) => (weight * mean(rated)) / 10);
}

function qaMean(data: TeamData, agent: string, month: string): number {
  const reviews = data.reviews.filter((review) => review.agent === agent && monthOf(review.conversationDate) === month);
  return mean(reviews.map((review) => score(review.marks)));
}

const who = (data: TeamData, nickname: string): Person => {
  const found = data.spec.people.find((person) => person.nickname === nickname);
  if (found === undefined) throw new Error(nickname);
  return found;
};

describe('the generator', () => {
  it('gives the same half year from the same seed, and another from another', () => {
    expect(simulate(SHOP)).toEqual(simulate(SHOP));
    const other = simulate({ ...SHOP, seed: 'another' });
    expect(other.daily.map(({ sales }) => sales)).not.toEqual(simulate(SHOP).daily.map(({ sales }) => sales));
  });

  it('gives each stream its own figures, uniform on [0, 1)', () => {
    const draws = (stream: ReturnType<typeof randomStream>): number[] => Array.from({ length: 5000 }, stream.next);
    expect(draws(randomStream('a', 1))).toEqual(draws(randomStream('a', 1)));
    expect(draws(randomStream('a', 1)).slice(0, 4)).not.toEqual(draws(randomStream('a1')).slice(0, 4));
    const values = draws(randomStream('uniform'));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
  });

  it.each([
    ['shop', shopSample, 12],
    ['centre', centreSample, 60],
  ] as const)('keeps the counts of the %s consistent', (_name, sample, size) => {
    const { data } = sample();
    expect(data.spec.people).toHaveLength(size);
    expect(new Set(data.spec.people.map(({ nickname }) => nickname)).size).toBe(size);
    expect(new Set(data.spec.people.map(({ employeeId }) => employeeId)).size).toBe(size);
    expect(new Set(data.daily.map(({ date }) => monthOf(date)))).toEqual(new Set(MONTHS));
    const impossible = data.daily.filter(
      (day) =>
        day.received > day.consulted ||
        day.inquiring > day.received ||
        day.ordering > day.inquiring ||
        (day.paying ?? 0) > day.ordering ||
        Math.min(...day.satisfaction) < 0,
    );
    expect(impossible).toEqual([]);
    expect(new Set(data.reviews.map(({ conversationId }) => conversationId)).size).toBe(data.reviews.length);
    expect(data.reviews.filter(({ reviewer, agent }) => reviewer === agent)).toEqual([]);
  });
});

describe('the stories of the shop', () => {
  const { data } = shopSample();

  it('has a star who does not fit', () => {
    const sales = (account: string): number => sum(figures(data, account, OCTOBER), (day) => day.sales);
    const best = [...data.spec.people].sort((a, b) => sales(b.account) - sales(a.account))[0];
    expect(best?.nickname).toBe('北辰');
    const fit = data.fit.find((rating) => rating.agent === '北辰' && rating.month === OCTOBER);
    expect(mean(fit?.values ?? [])).toBeLessThan(65);
  });

  it('has a filter gamer with a high conversion', () => {
    const others = data.spec.people.filter(({ nickname }) => nickname !== '可乐');
    expect(filterRate(figures(data, '可乐', OCTOBER))).toBeGreaterThan(0.25);
    for (const { account } of others) expect(filterRate(figures(data, account, OCTOBER))).toBeLessThan(0.08);
    expect(conversion(figures(data, '可乐', OCTOBER))).toBeGreaterThan(0.6);
  });

  it('has a rising newcomer', () => {
    expect(who(data, '小满').hired).toBeGreaterThan(serialOf('2026-08-01'));
    expect(conversion(figures(data, '小满', OCTOBER))).toBeGreaterThan(
      conversion(figures(data, '小满', '2026-08')) + 0.05,
    );
    expect(qaMean(data, '小满', OCTOBER)).toBeGreaterThan(qaMean(data, '小满', '2026-08') + 5);
  });

  it('has a reviewer who is too strict', () => {
    const given = (reviewer: string): number =>
      mean(data.reviews.filter((review) => review.reviewer === reviewer).map(({ marks }) => score(marks)));
    expect(given('老白')).toBeLessThan(given('知夏') - 5);
    expect(given('老白')).toBeLessThan(given('南星') - 5);
  });

  it('has two bad days in a row, in the figures and in the marks', () => {
    const { badDays } = who(data, '半夏');
    const october = figures(data, '半夏', OCTOBER);
    const bad = october.filter(({ date }) => badDays.includes(date));
    expect(bad).toHaveLength(2);
    expect(conversion(bad)).toBeLessThan(conversion(october) / 1.5);
    const reviews = data.reviews.filter(
      (review) => review.agent === '半夏' && badDays.includes(review.conversationDate),
    );
    expect(new Set(reviews.map(({ conversationDate }) => conversationDate)).size).toBe(2);
    for (const { marks } of reviews) expect(score(marks)).toBeLessThan(80);
  });

  it('has someone unreviewed in October, a stranger in the data, a leaver, one invalid mark and an immature end', () => {
    expect(data.reviews.some((r) => r.agent === '云朵' && monthOf(r.conversationDate) === OCTOBER)).toBe(false);
    expect(figures(data, '云朵', OCTOBER).length).toBeGreaterThan(20);
    const roster = new Set(data.spec.people.map(({ account }) => account));
    expect(new Set(data.daily.filter(({ account }) => !roster.has(account)).map(({ account }) => account))).toEqual(
      new Set(['小雨']),
    );
    expect(figures(data, '拾光', OCTOBER).every(({ date }) => date <= serialOf('2026-10-18'))).toBe(true);
    const invalid = data.reviews.flatMap(({ marks }) => marks).filter((m) => typeof m === 'string' && m !== '不适用');
    expect(invalid).toEqual(['优']);
    expect(data.daily.filter(({ paying }) => paying === null).every(({ date }) => date >= serialOf('2026-10-30'))).toBe(
      true,
    );
  });

  it('plants keywords in agents’ own lines, and one in a buyer’s', () => {
    const spoken = (speaker: string, word: string): boolean =>
      data.chat.some((line) => line.speaker === speaker && line.text.includes(word));
    for (const word of ['不知道', '去投诉吧', '懂吗']) expect(spoken('客服', word)).toBe(true);
    expect(spoken('买家', '态度')).toBe(true);
    expect(spoken('客服', '态度')).toBe(false);
  });

  it('climbs toward 双11', () => {
    const perDay = (month: string): number => {
      const days = data.daily.filter(({ date }) => monthOf(date) === month);
      return sum(days, ({ received }) => received) / days.length;
    };
    expect(perDay(OCTOBER)).toBeGreaterThan(perDay('2026-07') * 1.25);
  });
});

describe('the desk of a working morning', () => {
  const { data } = shopSample();
  const desk = deskData(data);

  it('has a day of chats that is enough for everybody’s quota', () => {
    const held = new Map<string, Set<string>>();
    for (const { account, date, conversationId } of desk.chat) {
      if (date === desk.day) held.set(account, (held.get(account) ?? new Set()).add(conversationId));
    }
    expect(held.size).toBeGreaterThan(6);
    // New and unstable is 10 × 2 a day.
    for (const conversations of held.values()) expect(conversations.size).toBeGreaterThanOrEqual(20);
  });

  it('draws conversations of the day that have not been reviewed, for reviewers who did not hold them', () => {
    const reviewed = new Set(data.reviews.map(({ conversationId }) => conversationId));
    const lines = new Map(desk.chat.map((line) => [line.conversationId, line]));
    expect(desk.drawn.length).toBeGreaterThanOrEqual(30);
    for (const { agent, conversationId, date, reviewer, secondReviewer } of desk.drawn) {
      expect([date, lines.get(conversationId)?.date]).toEqual([desk.day, desk.day]);
      expect(lines.get(conversationId)?.account).toBe(who(data, agent).account);
      expect(reviewed.has(conversationId)).toBe(false);
      expect([agent, secondReviewer]).not.toContain(reviewer);
    }
  });

  it('has appeals against marks that stand in the QA sheet, one decided by somebody else', () => {
    expect(desk.appeals).toHaveLength(5);
    for (const { conversationId, agent, item, mark, reviewer } of desk.appeals) {
      const review = data.reviews.find((each) => each.conversationId === conversationId);
      expect([review?.agent, review?.reviewer]).toEqual([agent, reviewer]);
      expect(review?.marks[RUBRIC_ITEMS.findIndex((each) => each.item === item)]).toBe(mark);
    }
    const decided = desk.appeals.filter(({ decision }) => decision !== '');
    expect(decided).toHaveLength(1);
    expect(decided[0]?.decidedBy).not.toBe(decided[0]?.reviewer);
  });

  it('logs shifts that grow to the figures of the daily export', () => {
    const day = data.daily.filter(({ date }) => date === desk.day);
    for (const { account, received, paying, sales } of day) {
      const person = data.spec.people.find((each) => each.account === account);
      const own = desk.shifts.filter(({ agent }) => agent === person?.nickname);
      if (person === undefined) continue;
      expect(own).toHaveLength(6);
      expect(own.at(-1)).toMatchObject({ received, paying, sales });
      own.slice(1).forEach((entry, i) => expect(entry.received).toBeGreaterThanOrEqual(own[i]?.received ?? 0));
    }
  });
});

describe('the workbooks', () => {
  it('place their tables where the layout says, total rows below', () => {
    const daily = shopSample().layout.sheets.find(({ name }) => name === '客服日报');
    if (daily === undefined) throw new Error('no 客服日报');
    const cells = sheetCells(daily);
    const placed = placeBlocks(daily)[0];
    expect(cells[1]?.slice(0, 3)).toEqual(['日期', '旺旺昵称', '咨询人数']);
    expect(cells[placed?.lastRow ?? 0]?.[1]).toBe('汇总');
    expect(cells.flat()).toContain('延迟统计');
  });

  it('are byte for byte the same from the same data, with chart, image, names, notes and a hidden sheet', async () => {
    // The long sheets add time and nothing else.
    const short = (layout: WorkbookLayout): WorkbookLayout => ({
      ...layout,
      sheets: layout.sheets.filter(({ name }) => !['客服日报', '质检明细', '聊天记录'].includes(name)),
    });
    const bytes = await writeXlsx(short(shopSample().layout));
    const again = await writeXlsx(short(shopLayout(simulate(SHOP))));
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml',
        'xl/media/image1.png',
        'docProps/custom.xml',
        'xl/tables/table1.xml',
      ]),
    );
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).toContain('<definedName name="质检及格线">80</definedName>');
    expect(workbook).toContain('state="hidden"');
  });

  it('keep the centre’s leavers, critical failure and strangers', () => {
    const { data } = centreSample();
    expect(CENTRE.people.filter(({ left }) => left !== null).map(({ nickname }) => nickname)).toEqual(['三七', '流云']);
    const failed = data.reviews.filter((r) => r.agent === '奶茶' && r.marks[11] === 0);
    expect(failed.map(({ conversationDate }) => monthOf(conversationDate))).toEqual([OCTOBER]);
    expect(new Set(data.daily.map(({ account }) => account)).size).toBe(62);
  });
});
