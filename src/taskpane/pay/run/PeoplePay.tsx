import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonPay } from '../../../review/pay/run/model';
import { Disclosure } from '../../components/Disclosure';
import { usePageStyles } from '../../components/pageStyles';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { usePayRunText } from './texts';
import { useShowMore } from '../../components/useShowMore';

const useStyles = makeStyles({
  summary: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  group: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  step: { width: '30%' },
});

/** Everybody's amount; the statement behind it. */
export function PeoplePay({ people }: { people: readonly PersonPay[] }) {
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const styles = useStyles();
  const [visible, showMore] = useShowMore(people);
  return (
    <div data-testid="pay-run-list">
      {visible.map((person) => (
        <Disclosure
          key={person.key}
          testId="pay-run-person"
          summary={
            <span className={styles.summary}>
              <span className={styles.name}>
                {person.agent}
                <span className={styles.group}>{person.group}</span>
              </span>
              <span className={styles.amount}>{formats.money(person.pay)}</span>
            </span>
          }
        >
          <Statement person={person} />
        </Disclosure>
      ))}
      {showMore}
    </div>
  );
}

function Statement({ person: { statement, notes } }: { person: PersonPay }) {
  const text = usePayRunText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { table } = useTableStyles();
  return (
    <>
      <table className={table}>
        <thead>
          <tr>
            <th scope="col" className={styles.step}>
              {text('payRun.statement.step')}
            </th>
            <th scope="col">{text('payRun.statement.how')}</th>
            <th scope="col" className="number">
              {text('payRun.statement.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statement.map(({ step, how, amount, strong }, i) => (
            <tr key={i} className={strong ? 'strong' : undefined}>
              <th scope="row">{step}</th>
              <td>{how}</td>
              <td className="number">{amount === null ? '' : formats.money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && <p className={page.hint}>{notes.join(text('list.separator'))}</p>}
    </>
  );
}
