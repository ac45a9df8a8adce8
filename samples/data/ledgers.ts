import { days, LAST_DAY, MONTHS, serialOf } from '../calendar';
import { randomStream } from '../random';
import { worksOn } from './daily';
import type { CoachingRecord, FitRating, NoticeReceipt, QaReview, TeamSpec, WrittenReport } from './model';

const HOUR = 1 / 24;

/** One rating per person, month and column, near the person's own level. */
export function fitRatings(spec: TeamSpec): FitRating[] {
  return MONTHS.flatMap((month) => {
    const lastDay = serialOf(`${month}-28`);
    return spec.people
      .filter((person) => person.hired <= lastDay && (person.left === null || person.left >= serialOf(`${month}-01`)))
      .map((person) => {
        const random = randomStream(spec.seed, 'fit', person.employeeId, month);
        const values = spec.fitColumns.map(() =>
          Math.min(100, Math.max(30, Math.round(person.traits.fit + random.normal() * 3))),
        );
        return { agent: person.nickname, month, values };
      });
  });
}

const PRAISES = ['开头语亲切,响应快', '尺码推荐专业', '安抚情绪到位', '催付及时'];
const ACTIONS = ['每日背诵产品卖点并抽查', '旁听优秀客服两小时', '整理十条议价话术', '按场景演练等候语'];

/** A talk for the reviews with a noted problem that were worst, with the recheck a week later. */
export function coachingRecords(spec: TeamSpec, reviews: readonly QaReview[]): CoachingRecord[] {
  const leaderOf = new Map(spec.people.map((person) => [person.nickname, person.leader]));
  return reviews
    .filter((review) => review.severity === '严重' || review.severity === '重大')
    .map((review) => {
      const random = randomStream(spec.seed, 'coaching', review.conversationId);
      const date = review.reviewedOn + 1;
      const recheckDue = date + 7;
      const rechecked = recheckDue <= LAST_DAY && random.chance(0.85);
      return {
        date,
        agent: review.agent,
        coach: leaderOf.get(review.agent) ?? '',
        conversationId: review.conversationId,
        praise: random.pick(PRAISES),
        problem: review.problem,
        action: random.pick(ACTIONS),
        signed: random.chance(0.95) ? '是' : '',
        recheckDue,
        recheckResult: rechecked ? (random.chance(0.75) ? '已改善' : '未改善,安排二次沟通') : '',
      };
    });
}

const NOTICES: readonly { id: string; title: string; sent: string }[] = [
  { id: 'TZ-1001', title: '十一假期发货公告与快捷短语', sent: '2026-09-28' },
  { id: 'TZ-1002', title: '双11预售规则与定金膨胀说明', sent: '2026-10-15' },
  { id: 'TZ-1003', title: '质检标准更新:等候语', sent: '2026-10-20' },
  { id: 'TZ-1004', title: '优惠券叠加问题统一口径', sent: '2026-10-27' },
];

/** Who has read and done each notice; a few late, a few never, some on leave in between. */
export function noticeReceipts(spec: TeamSpec): NoticeReceipt[] {
  return NOTICES.flatMap(({ id, title, sent }) => {
    const moment = serialOf(sent) + 10 * HOUR;
    return spec.people
      .filter((person) => person.hired <= moment && (person.left === null || person.left > moment))
      .map((person) => {
        const random = randomStream(spec.seed, 'notice', person.employeeId, id);
        const leaveHours = random.chance(0.1) ? 24 : 0;
        const late = random.chance(0.08);
        const read = random.chance(0.03)
          ? null
          : moment + (late ? random.integer(50, 70) : random.integer(0, 20)) * HOUR;
        const done = read === null || random.chance(0.06) ? null : read + random.integer(1, late ? 60 : 30) * HOUR;
        return { noticeId: id, title, sent: moment, agent: person.nickname, read, done, leaveHours };
      });
  });
}

const LAZY = '今天一切正常,继续努力。';

function reportText(spec: TeamSpec, agent: string, date: number): string {
  const random = randomStream(spec.seed, 'report', agent, date);
  if (random.chance(0.05)) return LAZY;
  const topic = random.pick(['尺码', '发货时间', '优惠券叠加', '预售尾款', '赠品']);
  const lost = random.pick(['价格对比', '尺码断货', '发货慢', '没有及时跟进']);
  const next = random.pick(['优化快捷短语', '催付前移到半小时内', '向组长请教议价话术', '整理产品对比表']);
  return (
    `今日接待${random.integer(70, 160)}人,询单${random.integer(40, 90)}人,成交${random.integer(20, 60)}单。` +
    `咨询集中在${topic};流失主要因为${lost}。明天计划:${next}。`
  );
}

/** Daily reports of the last weeks: some missing, some a copied line. */
export function writtenReports(spec: TeamSpec): WrittenReport[] {
  return days(spec.reportsFrom, LAST_DAY).flatMap((date) =>
    spec.people.flatMap((person, index) => {
      if (!worksOn(person, date, index)) return [];
      const random = randomStream(spec.seed, 'report-state', person.employeeId, date);
      const missing = random.chance(0.03);
      return [
        {
          date,
          agent: person.nickname,
          text: missing ? '' : reportText(spec, person.nickname, date),
          submitted: missing ? null : date + (22 + 2 * random.next()) * HOUR,
          comment: random.chance(0.6) ? random.pick(['已阅', '数据要写清楚', '很好,继续', '流失原因再具体']) : '',
        },
      ];
    }),
  );
}
