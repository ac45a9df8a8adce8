import { isPast } from '../../../domain/ledger/due';
import { isoDate } from '../../../domain/numbers/dates';
import { readKeywords } from '../../sampling/policies';
import type { Row } from '../../../workbook/cells/rows';
import { lookBack, type TodayContext } from '../context';
import type { TodayItem } from '../model';

const recent = ({ asOf }: TodayContext, day: number | null): day is number =>
  day !== null && day <= asOf && day > asOf - lookBack;

/** Drawn conversations that somebody was given and has not scored, gathered by reviewer. */
export function unscored(context: TodayContext): TodayItem[] {
  const { asOf, say, rows, limits } = context;
  const reviewersOf = new Map<string, Set<string>>();
  for (const row of rows('qaDetail')) {
    const id = row.text('conversationId');
    reviewersOf.set(id, (reviewersOf.get(id) ?? new Set()).add(row.text('reviewer')));
  }
  // A review that names no reviewer stands for whoever was to make it.
  const scored = (id: string, reviewer: string): boolean => {
    const done = reviewersOf.get(id);
    return done !== undefined && (reviewer === '' || done.has(reviewer) || done.has(''));
  };
  const waiting = new Map<string, { row: Row; day: number; count: number }>();
  for (const row of rows('sampleList')) {
    const id = row.text('conversationId');
    const day = row.day('date');
    if (id === '' || !recent(context, day)) continue;
    const given = [row.text('reviewer'), row.text('secondReviewer')].filter((name, i) => i === 0 || name !== '');
    for (const reviewer of given) {
      if (scored(id, reviewer)) continue;
      const known = waiting.get(reviewer);
      if (!known) waiting.set(reviewer, { row, day, count: 1 });
      else {
        known.count++;
        if (day < known.day) Object.assign(known, { row, day });
      }
    }
  }
  return [...waiting].map(([reviewer, { row, day, count }]) => ({
    source: 'unscored',
    urgency: isPast(limits.scoring.dueFrom(day), asOf) ? 'now' : 'today',
    what: say(reviewer === '' ? 'today.unscored.nobody' : 'today.unscored', { reviewer, count }),
    why: say('today.unscored.why', { date: isoDate(day), days: asOf - day }),
    link: row.link('conversationId'),
    task: 'scoring',
  }));
}

/** Appeals without a decision. */
export function appeals({ asOf, say, rows, nameOf, limits }: TodayContext): TodayItem[] {
  return rows('appeals').flatMap((row): TodayItem[] => {
    const id = row.text('conversationId');
    if (id === '' || row.text('decision') !== '' || row.text('decidedMark') !== '') return [];
    const since = row.day('appealDate');
    if (since !== null && since > asOf) return [];
    return [
      {
        source: 'appeal',
        urgency: since !== null && isPast(limits.appeal.dueFrom(since), asOf) ? 'now' : 'today',
        what: say('today.appeal', { agent: nameOf(row), item: row.text('item'), id }),
        why:
          since === null
            ? say('today.appeal.undated')
            : say('today.appeal.why', { date: isoDate(since), days: asOf - since }),
        link: row.link('conversationId'),
        task: 'appeals',
      },
    ];
  });
}

const grave = '重大';

/** Reviews of the gravest kind that nobody has been spoken to about, and drawn conversations with words of that level. */
export function escalations(context: TodayContext): TodayItem[] {
  const { say, rows, reviews, tables, nameOf } = context;
  const talks = rows('coaching').map((row) => ({
    id: row.text('conversationId'),
    agent: nameOf(row),
    day: row.day('date') ?? 0,
  }));
  const handled = (id: string, agent: string, day: number) =>
    talks.some((talk) => (talk.id === '' ? talk.agent === agent && talk.day >= day : talk.id === id));
  const faults = reviews.flatMap(({ row, day }): TodayItem[] => {
    const [id, agent] = [row.text('conversationId'), nameOf(row)];
    if (row.text('severity') !== grave || handled(id, agent, day)) return [];
    return [
      {
        source: 'escalation',
        urgency: 'now',
        what: say('today.escalation', { agent, issue: row.text('issue') || grave }),
        why: say('today.escalation.why', { date: isoDate(day), id }),
        link: row.link('severity'),
        task: 'coaching',
      },
    ];
  });
  const { severe } = readKeywords(tables.find(({ kind }) => kind === 'keywords'));
  const known = new Set(reviews.map(({ row }) => row.text('conversationId')));
  const words = rows('sampleList').flatMap((row): TodayItem[] => {
    const [id, day] = [row.text('conversationId'), row.day('date')];
    const hits = row
      .text('keyword')
      .split('、')
      .filter((word) => severe.has(word));
    if (hits.length === 0 || known.has(id) || !recent(context, day)) return [];
    return [
      {
        source: 'severeWord',
        urgency: 'now',
        what: say('today.severeWord', { agent: nameOf(row), words: hits.join('、') }),
        why: say('today.escalation.why', { date: isoDate(day), id }),
        link: row.link('keyword'),
        task: 'scoring',
      },
    ];
  });
  return [...faults, ...words];
}
