import { randomStream } from '../random';
import { chatLines } from './chat';
import type { ChatLine, DailyFigures, Mark, QaReview, TeamData } from './model';
import { RUBRIC_ITEMS } from './rubric';

/** A conversation drawn to be reviewed. */
export interface DrawnConversation {
  agent: string;
  conversationId: string;
  date: number;
  sampling: string;
  reviewer: string;
  secondReviewer: string;
  seed: string;
}

export interface Appeal {
  date: number;
  conversationId: string;
  agent: string;
  item: string;
  mark: Mark;
  reviewer: string;
  reason: string;
  decidedBy: string;
  decidedOn: number | null;
  decision: string;
  decidedMark: number | null;
}

/** What somebody had reached by the end of a slot of a day. */
export interface ShiftEntry {
  date: number;
  slot: string;
  agent: string;
  consulted: number;
  received: number;
  inquiring: number;
  ordering: number;
  paying: number;
  sales: number;
}

/** What is on a quality desk on an ordinary morning: yesterday's chats and draw, appeals to decide, the day's shift log. */
export interface DeskData {
  /** The day whose conversations are drawn and whose shifts are logged: the last with mature figures. */
  day: number;
  chat: ChatLine[];
  drawn: DrawnConversation[];
  appeals: Appeal[];
  shifts: ShiftEntry[];
}

/** More than the largest quota of a day, which is that of somebody new and unstable. */
const CONVERSATIONS_PER_DAY = 24;
const CHAT_DAYS = 3;
const DRAWN_EACH = 5;
const DOUBLE_SHARE = 0.1;
const APPEALS = 5;

/** From the same half year, so that every figure is that of the other sheets. */
export function deskData(team: TeamData): DeskData {
  const { spec, daily, reviews } = team;
  const mature = daily.filter(({ paying }) => paying !== null);
  const day = Math.max(...mature.map(({ date }) => date));
  const later = { ...spec, chatFrom: day - CHAT_DAYS + 1, conversationsPerDay: CONVERSATIONS_PER_DAY };
  const chat = chatLines(later, reviews);
  return {
    day,
    chat,
    drawn: drawnOf(team, chat, day),
    appeals: appealsOf(team, day),
    shifts: mature.filter(({ date }) => date === day).flatMap((figures) => shiftsOf(team, figures)),
  };
}

/** Five of each who worked, none of them reviewed yet; a tenth scored by two. */
function drawnOf({ spec, reviews }: TeamData, chat: readonly ChatLine[], day: number): DrawnConversation[] {
  const seed = `${spec.key}-${day}`;
  const reviewed = new Set(reviews.map(({ conversationId }) => conversationId));
  const names = spec.reviewers.map(({ name }) => name);
  return spec.people.flatMap((person, index) => {
    const random = randomStream(spec.seed, 'desk', person.employeeId, day);
    const own = chat.filter(({ account, date }) => account === person.account && date === day);
    const open = [...new Set(own.map(({ conversationId }) => conversationId))].filter((id) => !reviewed.has(id));
    const keys = new Map(open.map((id) => [id, random.next()]));
    const picked = open.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0)).slice(0, DRAWN_EACH);
    const eligible = names.filter((name) => name !== person.nickname);
    return picked.map((conversationId, place): DrawnConversation => {
      const second = eligible.length > 1 && random.chance(DOUBLE_SHARE);
      return {
        agent: person.nickname,
        conversationId,
        date: day,
        sampling: '随机',
        reviewer: eligible[(index + place) % eligible.length] ?? '',
        secondReviewer: second ? (eligible[(index + place + 1) % eligible.length] ?? '') : '',
        seed,
      };
    });
  });
}

const REASONS = [
  '当时系统卡顿，已向顾客说明',
  '顾客没有回复，无法继续跟进',
  '按活动话术回复，不应扣分',
  '已在上一条里说明',
];

/** Low marks of the last days, disputed by those who got them; the first is decided, by another reviewer. */
function appealsOf({ spec, reviews }: TeamData, day: number): Appeal[] {
  const random = randomStream(spec.seed, 'appeals', day);
  const low = reviews.flatMap((review) => {
    const place = review.marks.findIndex((mark) => typeof mark === 'number' && mark <= 5);
    return review.reviewedOn <= day && review.reviewedOn >= day - 6 && place >= 0 ? [{ review, place }] : [];
  });
  const latest = low.sort((a, b) => a.review.reviewedOn - b.review.reviewedOn).slice(-APPEALS);
  return latest.map(({ review, place }, index): Appeal => {
    const decidedBy = index === 0 ? otherReviewer(spec.reviewers, review) : '';
    const date = review.reviewedOn + 1;
    return {
      date,
      conversationId: review.conversationId,
      agent: review.agent,
      item: RUBRIC_ITEMS[place]?.item ?? '',
      mark: review.marks[place] ?? '',
      reviewer: review.reviewer,
      reason: random.pick(REASONS),
      decidedBy,
      decidedOn: decidedBy === '' ? null : date + 1,
      decision: decidedBy === '' ? '' : '维持',
      decidedMark: null,
    };
  });
}

const otherReviewer = (reviewers: TeamData['spec']['reviewers'], { reviewer, agent }: QaReview): string =>
  reviewers.find(({ name }) => name !== reviewer && name !== agent)?.name ?? '';

/** Ends of the slots, and the part of a day's inquiries that has come by then. */
const SLOTS: readonly (readonly [slot: string, part: number])[] = [
  ['10:00-12:00', 0.16],
  ['12:00-14:00', 0.33],
  ['14:00-16:00', 0.48],
  ['16:00-18:00', 0.62],
  ['18:00-20:00', 0.79],
  ['20:00-22:00', 1],
];

/** Cumulative figures every two hours; the last are the day's own. */
function shiftsOf({ spec }: TeamData, figures: DailyFigures): ShiftEntry[] {
  const person = spec.people.find(({ account }) => account === figures.account);
  if (person === undefined) return [];
  const { date, consulted, received, inquiring, ordering, paying, sales } = figures;
  const buyers = paying ?? 0;
  return SLOTS.map(([slot, part]): ShiftEntry => {
    const count = (whole: number): number => Math.floor(whole * part);
    const paid = count(buyers);
    return {
      date,
      slot,
      agent: person.nickname,
      consulted: count(consulted),
      received: count(received),
      inquiring: count(inquiring),
      ordering: count(ordering),
      paying: paid,
      sales: part === 1 ? sales : Math.round((buyers === 0 ? 0 : (sales * paid) / buyers) * 100) / 100,
    };
  });
}
