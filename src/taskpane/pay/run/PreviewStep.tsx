import type { PayRun } from '../../../review/pay/run/model';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { PeoplePay } from './PeoplePay';
import { StatementsChoice } from './StatementsChoice';
import { usePayRunText } from './texts';
import type { PayRunState } from './usePayRun';

const parts = ['commission', 'awards', 'rewards', 'penalties', 'corrections'] as const;

/** What an open month pays: totals, what to look at first, everybody with their statement. */
export function PreviewStep({ payRun, state, busy }: { payRun: PayRun; state: PayRunState; busy: boolean }) {
  const text = usePayRunText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { table } = useTableStyles();
  const { month, people, totals, remarks } = payRun;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('payRun.previewHeading', { month })}
      </h1>
      <Facts>
        <Fact
          name={text('payRun.fact.pay')}
          about={<Definition term="payTotal" />}
          value={formats.money(totals.pay)}
          testId="pay-run-total"
        />
        <Fact name={text('payRun.fact.people')} value={formats.count(people.length)} testId="pay-run-people" />
      </Facts>
      <RemarkSection name="pay-run" remarks={remarks} onSelect={state.select} title={text('payRun.remarks')} />
      <section className={page.section}>
        <h2 className={page.heading}>{text('payRun.totals')}</h2>
        <table className={table} data-testid="pay-run-totals">
          <tbody>
            {parts
              .filter((part) => part === 'commission' || totals[part] !== 0)
              .map((part) => (
                <tr key={part}>
                  <th scope="row">{text(`payRun.sum.${part}`)}</th>
                  <td className="number">{formats.money(totals[part])}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('payRun.people')}</h2>
        <PeoplePay people={people} />
      </section>
      <StatementsChoice people={people} choice={state.statements} busy={busy} onChoose={state.setStatements} />
    </>
  );
}
