import { makeStyles, tokens } from '@fluentui/react-components';
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

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& li': { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  },
  months: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** Target feasibility from the months before: the team, how the people divide, each person on request. */
export function Reach({ basis, adjustment }: { basis: WhatIfBasis; adjustment: Adjustment }) {
  const text = usePayText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const odds = useMemo(() => oddsOf(basis, adjustment), [basis, adjustment]);
  const { pastMonths } = basis;
  if (odds.length === 0) return <p className={page.paragraph}>{text('pay.whatIf.noHistory')}</p>;
  const months = [...new Set([pastMonths[0] ?? '', pastMonths.at(-1) ?? ''])].join('–');
  return (
    <div data-testid="what-if-odds">
      {odds.map(({ title, target, format, team, people }, i) => {
        const plan = { plan: title, target: figureOf(formats, format, target) };
        const known = people.flatMap((months, k) => (months ? [{ agent: basis.people[k]?.agent, ...months }] : []));
        const counts = [
          ['always', known.filter(({ reached, of }) => reached === of)],
          ['half', known.filter(({ reached, of }) => reached < of && 2 * reached >= of)],
          ['seldom', known.filter(({ reached, of }) => reached > 0 && 2 * reached < of)],
          ['never', known.filter(({ reached }) => reached === 0)],
        ] as const;
        const unknown = people.length - known.length;
        const summary = counts.flatMap(([name, { length: count }]) =>
          count > 0 ? [text(`pay.whatIf.${name}`, { count })] : [],
        );
        if (unknown > 0) summary.push(text('pay.whatIf.unknown', { count: unknown }));
        return (
          <div key={i}>
            <p className={page.paragraph}>
              {team === null
                ? text('pay.whatIf.teamUnknown', plan)
                : text('pay.whatIf.team', { ...plan, months: text('pay.whatIf.months', { ...team }) })}
            </p>
            <Disclosure summary={<span>{summary.join(text('list.separator'))}</span>} testId={`what-if-odds-${i}`}>
              <ul className={styles.people}>
                {[...known]
                  .sort((a, b) => b.reached / b.of - a.reached / a.of)
                  .map(({ agent, ...months }, k) => (
                    <li key={k}>
                      <span>{agent}</span>
                      <span className={styles.months}>{text('pay.whatIf.months', months)}</span>
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
