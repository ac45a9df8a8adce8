import { useMemo } from 'react';
import type { Adjustment } from '../../../domain/incentive/whatIf';
import type { WhatIfBasis } from '../../../review/pay/model';
import { oddsOf } from '../../../review/pay/whatIf';
import { usePageStyles } from '../../components/pageStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { figureOf } from '../figure';
import { usePayText } from '../texts';
import { Disclosure } from '../../components/Disclosure';

/** Target feasibility from the months before: the team, how the people divide, each person on request. */
export function Reach({ basis, adjustment }: { basis: WhatIfBasis; adjustment: Adjustment }) {
  const text = usePayText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const odds = useMemo(() => oddsOf(basis, adjustment), [basis, adjustment]);
  const { pastMonths } = basis;
  if (odds.length === 0) return <p className={page.paragraph}>{text('pay.whatIf.noHistory')}</p>;
  const months = [...new Set([pastMonths[0] ?? '', pastMonths.at(-1) ?? ''])].join('–');
  return (
    <div data-testid="what-if-odds">
      {odds.map(({ title, target, format, team, people }, i) => {
        const plan = { plan: title, target: figureOf(formats, format, target) };
        const counts = [
          ['always', people.filter((share) => share === 1).length],
          ['half', people.filter((share) => share !== null && share >= 0.5 && share < 1).length],
          ['never', people.filter((share) => share === 0).length],
          ['unknown', people.filter((share) => share === null).length],
        ] as const;
        const summary = counts.filter(([, count]) => count > 0);
        return (
          <div key={i}>
            <p className={page.paragraph}>
              {team === null
                ? text('pay.whatIf.teamUnknown', plan)
                : text('pay.whatIf.team', { ...plan, share: formats.percent(team) })}
            </p>
            <Disclosure
              summary={summary
                .map(([name, count]) => text(`pay.whatIf.${name}`, { count }))
                .join(text('list.separator'))}
              testId={`what-if-odds-${i}`}
            >
              <ul>
                {people.map((share, k) => (
                  <li key={k}>
                    {basis.people[k]?.agent} {formats.percent(share)}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        );
      })}
      <p className={page.hint}>{text('pay.whatIf.oddsHint', { months })}</p>
    </div>
  );
}
