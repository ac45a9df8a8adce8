import { text, type PageBlock } from '../../page/model';
import type { Say } from '../../texts';
import type { ComputedReview } from '../preview';
import { listed } from './wording';

/** So many names stand beside a figure; the ledger has them all. */
const mostParts = 3;

/** What the ledgers say of the month: one line a figure, with the persons or groups it is largest for. */
export function ledgerBlocks({ rollUps, withPersonal }: ComputedReview, say: Say): PageBlock[] {
  const told = rollUps.filter(({ total }) => total > 0);
  if (told.length === 0) return [];
  return [
    { kind: 'heading', text: say('report.ledgers.heading') },
    text(say(withPersonal ? 'report.ledgers.withPersonal' : 'report.ledgers.withoutPersonal')),
    {
      kind: 'table',
      table: {
        headers: [say('report.ledgers.figure'), say('report.ledgers.result'), say('report.ledgers.most')],
        rows: told.map(({ title, text: words, parts }) => [
          title,
          words,
          listed(
            parts
              .filter(({ count }) => count > 0)
              .slice(0, mostParts)
              .map(({ name, count }) => say('report.ledgers.part', { name, count })),
            say,
            mostParts,
          ),
        ]),
        looks: [{}, { wrap: true }, { wrap: true }],
        spans: [3, 4, 3],
      },
    },
  ];
}
