import { days, FIRST_DAY, isoOf, LAST_DAY, monthOf, weekdayOf } from '../calendar';
import { randomStream, type RandomStream } from '../random';
import { growth, worksOn } from './daily';
import type { Mark, Person, QaReview, TeamSpec } from './model';
import { RUBRIC_ITEMS } from './rubric';

const PROBLEMS = {
  service: ['开头语生硬,没有称呼', '等待超过两分钟没有等候语', '结束语缺失', '连续发送快捷短语,没有针对性'],
  business: ['尺码推荐没有问身高体重', '活动满减解释错误', '没有挖掘使用场景', '发货时间答复不准确'],
  attitude: ['没有主动推荐关联商品', '顾客犹豫时没有跟进', '未做风险提示', '议价时语气不耐烦'],
} as const;

const HIGHLIGHTS = [
  '主动询问使用场景并推荐组合',
  '安抚及时,先共情再给方案',
  '催付话术自然,顾客当场付款',
  '尺码建议具体,附实拍图',
  '主动告知预售发货时间',
];

const BUYERS = ['晴天', '小鱼', '橙子', '阿树', '月亮', '米粒', '海盐', '豆豆', '柚子', '松果', '芒果', '冬冬'];

/** Buyers' names as exports mask them. */
export function buyerName(random: RandomStream): string {
  return `${random.pick(BUYERS)}***${random.integer(10, 99)}`;
}

export function conversationId(date: number, serial: number): string {
  return `C${isoOf(date).replaceAll('-', '')}${String(serial).padStart(4, '0')}`;
}

function rate(random: RandomStream, person: Person, date: number, leniency: number): Mark[] {
  const form = growth(person, date) * (person.badDays.includes(date) ? 0.72 : 1);
  // One conversation goes well or badly as a whole; items differ around that.
  const conversation = random.normal() * 0.55;
  return RUBRIC_ITEMS.map(({ category, item }) => {
    if (item === '等候语' && random.chance(0.25)) return '不适用';
    if (item === '销售意识' && random.chance(0.08)) return '不适用';
    const expected = person.traits[category] * form + leniency + conversation;
    return Math.min(10, Math.max(0, Math.round(expected + random.normal() * 0.9)));
  });
}

function weakestCategory(marks: readonly Mark[]): keyof typeof PROBLEMS | null {
  let weakest: { category: keyof typeof PROBLEMS; mark: number } | null = null;
  RUBRIC_ITEMS.forEach(({ category }, index) => {
    const mark = marks[index];
    if (typeof mark === 'number' && mark <= 5 && (weakest === null || mark < weakest.mark))
      weakest = { category, mark };
  });
  return (weakest as { category: keyof typeof PROBLEMS } | null)?.category ?? null;
}

/** The days on which a person's week of reviews falls: the bad days always, else spread over the worked days. */
function reviewedDays(worked: readonly number[], person: Person, count: number, random: RandomStream): number[] {
  const bad = worked.filter((date) => person.badDays.includes(date));
  const wanted = [...bad, ...bad];
  while (wanted.length < count) wanted.push(random.pick(worked));
  return wanted.sort((a, b) => a - b);
}

/** About `reviewsPerWeek` reviews per agent and calendar week, more for newcomers; never by the person themself. */
export function qaReviews(spec: TeamSpec): QaReview[] {
  const weeks = days(FIRST_DAY - weekdayOf(FIRST_DAY), LAST_DAY).filter((date) => weekdayOf(date) === 0);
  const reviews: QaReview[] = [];
  weeks.forEach((monday, week) => {
    spec.people.forEach((person, index) => {
      const random = randomStream(spec.seed, 'qa', person.employeeId, monday);
      const worked = days(Math.max(monday, FIRST_DAY), Math.min(monday + 6, LAST_DAY)).filter(
        (date) => worksOn(person, date, index) && !person.unreviewedMonths.includes(monthOf(date)),
      );
      if (worked.length === 0) return;
      const newcomer = monday - person.hired <= 30;
      const count = Math.max(1, Math.round((spec.reviewsPerWeek * worked.length) / 6)) + (newcomer ? 3 : 0);
      reviewedDays(worked, person, count, random).forEach((date, place) => {
        const eligible = spec.reviewers.filter(({ name }) => name !== person.nickname);
        const reviewer = eligible[(week + index + place) % eligible.length];
        if (reviewer === undefined) throw new Error('nobody may review');
        const marks = rate(random, person, date, reviewer.leniency);
        const weak = weakestCategory(marks);
        const targeted = random.chance(0.06);
        reviews.push({
          reviewedOn: date + random.integer(0, 2),
          conversationDate: date,
          conversationId: conversationId(date, (index + 1) * 100 + place),
          agent: person.nickname,
          buyer: buyerName(random),
          reviewer: reviewer.name,
          marks,
          problem: weak === null ? '' : random.pick(PROBLEMS[weak]),
          highlight: weak === null && random.chance(0.3) ? random.pick(HIGHLIGHTS) : '',
          severity: weak === null ? '' : random.chance(0.05) ? '重大' : random.chance(0.3) ? '严重' : '一般',
          sampling: person.badDays.includes(date) ? '不稳定' : targeted ? '关键词' : newcomer ? '新人' : '随机',
        });
      });
    });
  });
  reviews.sort((a, b) => a.conversationDate - b.conversationDate);
  for (const { agent, column, mark } of spec.markOverrides) {
    const last = reviews.filter((review) => review.agent === agent && review.sampling === '随机').at(-1);
    const position = RUBRIC_ITEMS.findIndex((item) => item.column === column);
    if (last === undefined || position < 0) throw new Error(`no review of ${agent} with ${column}`);
    last.marks[position] = mark;
  }
  return reviews;
}
