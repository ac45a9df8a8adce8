import { days, LAST_DAY, monthOf, MONTHS, serialOf, weekdayOf } from '../calendar';
import type { DailyFigures, QaReview, TeamData } from '../data/model';
import { RUBRIC_ITEMS, type Category } from '../data/rubric';
import { randomStream } from '../random';
import type { Block, CellValue } from './model';
import { block, column } from './tables';
import type { TableRange } from './tableRange';

/** The portable "no value": a blank cell may reach a function as 0. */
const NOTHING = '-';
const RATE = { format: '0.0%' };
const SCORE = { format: '0.0' };
const DATE = { format: 'yyyy-mm-dd' };
const MONEY = { format: '#,##0.00' };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const orNothing = (value: number): CellValue => (Number.isFinite(value) ? value : NOTHING);

/** Mean mark of a category, 0–100; NaN when nothing is rated. */
function categoryMean(reviews: readonly QaReview[], category: Category): number {
  const marks = reviews.flatMap((review) => review.marks.filter((_, i) => RUBRIC_ITEMS[i]?.category === category));
  return 10 * mean(marks.filter((mark) => typeof mark === 'number'));
}

/** By the default rubric: 25 / 50 / 25, items alike within a category. */
const scoreOf = (review: QaReview): number =>
  categoryMean([review], 'service') / 4 +
  categoryMean([review], 'business') / 2 +
  categoryMean([review], 'attitude') / 4;

const reviewsOf = (reviews: readonly QaReview[], agent: string, from: number, to: number): QaReview[] =>
  reviews.filter(({ agent: who, conversationDate: date }) => who === agent && date >= from && date <= to);

/** Mean and standard deviation of a person's scores. */
export function reviewFigures(
  reviews: readonly QaReview[],
  agent: string,
  from: number,
  to: number,
): { mean: CellValue; deviation: CellValue } {
  const scores = reviewsOf(reviews, agent, from, to).map(scoreOf);
  const centre = mean(scores);
  const squares = sum(scores.map((score) => (score - centre) ** 2));
  return { mean: orNothing(centre), deviation: orNothing(Math.sqrt(squares / (scores.length - 1))) };
}

/** The six figures of the diagnosis in its order, and the three QA categories. */
export function diagnosisFigures(
  { spec, daily, chat, reviews }: TeamData,
  indicators: TableRange,
  from: number,
  to: number,
): Block {
  const linked = ['下单转化率', '付款转化率', '客单价'] as const;
  const links = linked.map((header) => indicators.links(header));
  return block(
    [
      column('客服', 12),
      column('下单转化率', 12, RATE),
      column('付款转化率', 12, RATE),
      column('客单价', 12, MONEY),
      column('平均响应', 12, SCORE),
      column('答问比', 12, { format: '0.00' }),
      column('慢响应', 12, RATE),
      column('业务规范', 12, SCORE),
      column('服务规范', 12, SCORE),
      column('服务意识', 12, SCORE),
    ],
    spec.people.map(({ nickname, account }, index) => {
      const mine = daily.filter((day) => day.account === account && day.date >= from && day.date <= to);
      const total = (of: (day: DailyFigures) => number): number => sum(mine.map(of));
      const said = (speaker: string): number =>
        chat.filter((line) => line.account === account && line.speaker === speaker).length;
      const reviewed = reviewsOf(reviews, nickname, from, to);
      return [
        nickname,
        ...links.map((cells) => cells[index] ?? null),
        total((day) => day.responseSeconds * day.received) / total((day) => day.received),
        // Whoever left before the chats begin has none.
        orNothing(said('客服') / said('买家')),
        total((day) => day.slowResponses) / total((day) => day.received),
        ...(['business', 'service', 'attitude'] as const).map((category) =>
          orNothing(categoryMean(reviewed, category)),
        ),
      ];
    }),
    { title: '六项数据' },
  );
}

/** Sales per person and month, and a target a tenth above the mean of the months before October. */
export function monthlySales({ spec, daily }: TeamData): Block {
  return block(
    [column('客服', 12), ...MONTHS.map((month) => column(month, 12, MONEY)), column('十月目标', 12, MONEY)],
    spec.people.map(({ nickname, account }) => {
      const months = MONTHS.map((month) => {
        const mine = daily.filter((day) => day.account === account && monthOf(day.date) === month);
        return mine.length === 0 ? null : Math.round(100 * sum(mine.map(({ sales }) => sales))) / 100;
      });
      const before = months.slice(0, -1).filter((sales) => sales !== null);
      return [nickname, ...months.map((sales) => sales ?? NOTHING), Math.round((1.1 * mean(before)) / 1000) * 1000];
    }),
    { title: '每月销售额' },
  );
}

/** Twenty conversations that all three reviewers graded from 1 to 5, as far as they had time. */
export function doubleScoring({ spec, reviews }: TeamData): Block {
  const random = randomStream(spec.seed, 'double scoring');
  return block(
    [column('会话ID', 16, { format: '@' }), ...spec.reviewers.map(({ name }) => column(name, 12))],
    reviews.slice(-20).map(({ conversationId }) => {
      const level = 3.4 + random.normal();
      const grades = spec.reviewers.map(({ leniency }) =>
        Math.min(5, Math.max(1, Math.round(level + leniency / 2 + 0.4 * random.normal()))),
      );
      return [conversationId, ...grades.map((grade) => (random.chance(0.12) ? NOTHING : grade))];
    }),
    { title: '三人复评' },
  );
}

/** A week's days of the unstable person and of a steady one beside her. */
export function watchedDays({ spec, daily, reviews }: TeamData): Block {
  const watched = spec.people.filter(({ badDays, nickname }) => badDays.length > 0 || nickname === '知夏');
  return block(
    [
      column('客服', 12),
      column('日期', 12, DATE),
      column('下单转化率', 12, RATE),
      column('服务均分', 12, SCORE),
      column('业务均分', 12, SCORE),
    ],
    watched.flatMap(({ nickname, account }) =>
      days(serialOf('2026-10-12'), serialOf('2026-10-18')).map((date) => {
        const day = daily.find((figures) => figures.account === account && figures.date === date);
        const reviewed = reviewsOf(reviews, nickname, date, date);
        return [
          nickname,
          date,
          day === undefined ? NOTHING : day.ordering / day.inquiring,
          orNothing(categoryMean(reviewed, 'service')),
          orNothing(categoryMean(reviewed, 'business')),
        ];
      }),
    ),
    { title: '波动观察' },
  );
}

/** Reviews and those below the pass line in the last twelve weeks. */
export function weeklyReviews({ reviews }: TeamData): Block {
  const mondays = days(LAST_DAY - 12 * 7, LAST_DAY).filter((date) => weekdayOf(date) === 0);
  return block(
    [column('周一', 12, DATE), column('质检条数', 12), column('不及格条数', 12)],
    mondays.map((monday) => {
      const week = reviews.filter(({ conversationDate: date }) => date >= monday && date < monday + 7);
      return [monday, week.length, week.filter((review) => scoreOf(review) < 80).length];
    }),
    { title: '每周质检' },
  );
}
