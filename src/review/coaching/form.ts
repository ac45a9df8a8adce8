import { isoDate } from '../../domain/numbers/dates';
import type { Locale } from '../../locales/locale';
import { SheetComposer } from '../../workbook/write/composer';
import type { Content, SheetPlan } from '../../workbook/write/sheetPlan';
import { pageColumns, putDocument } from '../page/compose';
import { looks } from '../page/looks';
import type { PageBlock, PageDocument } from '../page/model';
import type { TalkDraft } from './model';
import { sayCoaching, type SayCoaching } from './texts';

const signatures = ['agent', 'coach'] as const;

/** The form of one talk on one A4 page: praise first, then the fault, what was agreed, the recheck, room to sign. */
export function composeForm(name: string, draft: TalkDraft, locale: Locale): SheetPlan {
  const say = sayCoaching(locale);
  const sheet = new SheetComposer(name, { onePage: true, tabColor: '#107C41' });
  const row = putDocument(sheet, 0, contentOf(draft, say));
  signatures.forEach((who, i) => {
    const column = (i * pageColumns) / 2;
    const label = `${say(`coaching.form.sign.${who}`)}${say('coaching.colon')}`;
    sheet.put(row, column, [[label]]);
    sheet.put(row + 1, column, [[`${say('coaching.form.signDate')}${say('coaching.colon')}`]]);
    for (const line of [row, row + 1]) {
      sheet.look({ row: line, column, rows: 1, columns: pageColumns / 2 - 1 }, { valign: 'Bottom', underline: true });
    }
  });
  sheet.plan.heights.set(row, 44).set(row + 1, 32);
  sheet.put(row + 3, 0, [[say('coaching.form.note')]], looks.note);
  return sheet.plan;
}

function contentOf(draft: TalkDraft, say: SayCoaching): PageDocument {
  const { who, date, coach, conversation, praise, issue, action, grounds, recheck, follows } = draft;
  const text = (value: string): PageBlock => ({ kind: 'text', text: value === '' ? ' ' : value });
  const facts = (cells: [string, Content][]): PageBlock => ({
    kind: 'table',
    table: {
      headers: cells.map(([label]) => label),
      rows: [cells.map(([, value]) => value)],
      looks: cells.map(() => ({ ...looks.date, align: 'Center' })),
      spans: [2, 2, 2, 2, 2],
    },
  });
  return {
    title: say(follows ? 'coaching.form.secondTitle' : 'coaching.form.title'),
    subtitle: say('coaching.form.subtitle'),
    tiles: [],
    parts: [
      {
        title: say('coaching.form.who'),
        blocks: [
          facts([
            [say('coaching.field.agent'), who.agent],
            [say('coaching.field.group'), who.group],
            [say('coaching.field.date'), date],
            [say('coaching.field.coach'), coach],
            [say('coaching.field.conversation'), { text: conversation }],
          ]),
        ],
      },
      { title: say('coaching.form.praise'), blocks: [text(praise)] },
      {
        title: say('coaching.form.issue'),
        blocks: [text(issue), ...grounds.map((ground): PageBlock => ({ kind: 'point', text: ground }))],
      },
      { title: say('coaching.form.action'), blocks: [text(action)] },
      {
        title: say('coaching.form.recheck'),
        blocks: [
          text(say('coaching.form.recheckOn', { day: isoDate(recheck) })),
          text(say('coaching.form.recheckResult')),
          text(' '),
        ],
      },
    ],
  };
}
