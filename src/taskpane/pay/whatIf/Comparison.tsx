import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Round, WhatIfResult } from '../../../domain/incentive/whatIf';
import type { WhatIfBasis } from '../../../review/pay/model';
import { orderOf } from '../../../review/pay/order';
import { Definition, type Term } from '../../components/Definition';
import { usePageStyles } from '../../components/pageStyles';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf, type Formats } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { usePayText, type PayText } from '../texts';
import { useShowMore } from '../../components/useShowMore';
import { TableHead } from '../../components/TableHead';

const useStyles = makeStyles({
  table: {
    '& th, & td': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& th:first-child': { textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  more: { color: tokens.colorStatusSuccessForeground1 },
  less: { color: tokens.colorStatusDangerForeground1 },
  over: { color: tokens.colorStatusDangerForeground1 },
});

type FactName = 'spend' | 'participation' | 'winners' | 'gini' | 'poolUse';

/** The plan as it stands beside the adjusted one: the round as a whole, then everybody whose pay changes. */
export function Comparison({ basis, result }: { basis: WhatIfBasis; result: WhatIfResult }) {
  const text = usePayText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { table } = useTableStyles();
  const { before, after, gainers, losers } = result;
  const gini = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const facts: { name: FactName; term: Term; of: (round: Round) => string }[] = [
    { name: 'spend', term: 'pay', of: ({ check }) => formats.money(check.spend) },
    { name: 'participation', term: 'participation', of: ({ check }) => formats.percent(check.participation) },
    { name: 'winners', term: 'winnerRatio', of: ({ winnerRatio }) => formats.percent(winnerRatio) },
    { name: 'gini', term: 'gini', of: ({ check }) => (check.gini === null ? '–' : gini.format(check.gini)) },
    { name: 'poolUse', term: 'poolUse', of: ({ check }) => formats.percent(check.poolUse) },
  ];
  const shown = facts.filter(({ name }) => name !== 'poolUse' || before.check.pool !== null);
  return (
    <>
      <table className={mergeClasses(table, styles.table)} data-testid="what-if-facts">
        <TableHead titles={[text('pay.fact.figure'), text('pay.column.before'), text('pay.column.after')]} />
        <tbody>
          {shown.map(({ name, term, of }) => (
            <tr key={name}>
              <th scope="row">
                {text(`pay.fact.${name}`)}
                <Definition term={term} />
              </th>
              <td data-testid={`what-if-${name}-before`}>{of(before)}</td>
              <td data-testid={`what-if-${name}-after`}>{of(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {after.poolShort > 0 && (
        <p className={mergeClasses(page.paragraph, styles.over)}>
          {text('pay.fact.poolShort', { amount: formats.money(after.poolShort) })}
        </p>
      )}
      <p className={page.paragraph} role="status" data-testid="what-if-balance">
        {gainers + losers === 0 ? text('pay.whatIf.same') : balanceInWords(result, text, formats)}
      </p>
      {gainers + losers > 0 && <People basis={basis} result={result} />}
    </>
  );
}

/** Who gains and who loses, together; what there is none of is not said. */
function balanceInWords(
  { differences, gainers, losers, gains, losses }: WhatIfResult,
  text: PayText,
  formats: Formats,
): string {
  const others = differences.length - gainers - losers;
  return [
    ...(gainers > 0 ? [text('pay.whatIf.gaining', { count: gainers, amount: formats.money(gains) })] : []),
    ...(losers > 0 ? [text('pay.whatIf.losing', { count: losers, amount: formats.money(Math.abs(losses)) })] : []),
    ...(others > 0 ? [text('pay.whatIf.unchanged', { count: others })] : []),
  ].join(text('pay.whatIf.and'));
}

function People({ basis, result }: { basis: WhatIfBasis; result: WhatIfResult }) {
  const text = usePayText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { table } = useTableStyles();
  const { before, after, differences } = result;
  const changed = orderOf(result).filter((i) => differences[i] !== 0);
  const [visible, showMore] = useShowMore(changed);
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{text('pay.whatIf.people')}</h2>
      <table className={mergeClasses(table, styles.table)} data-testid="what-if-people">
        <TableHead
          titles={[
            text('pay.column.agent'),
            text('pay.column.before'),
            text('pay.column.after'),
            text('pay.column.difference'),
          ]}
        />
        <tbody>
          {visible.map((i) => {
            const difference = differences[i] ?? 0;
            return (
              <tr key={i}>
                <th scope="row">{basis.people[i]?.agent}</th>
                <td>{formats.money(before.pay[i] ?? 0)}</td>
                <td>{formats.money(after.pay[i] ?? 0)}</td>
                <td className={difference > 0 ? styles.more : styles.less}>
                  {`${difference > 0 ? '+' : ''}${formats.money(difference)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {showMore}
    </section>
  );
}
