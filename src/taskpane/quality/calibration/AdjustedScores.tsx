import type { AdjustedAgent, Calibration } from '../../../review/calibration/model';
import { usePageStyles } from '../../components/pageStyles';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useCalibrationText } from '../texts';
import { useShowMore } from '../../components/useShowMore';
import { TableHead } from '../../components/TableHead';

const pageSize = 15;

/** Each agent's mean as it stands and without the reviewers' severity, and what that would change in pay. */
export function AdjustedScores({ calibration: { agents, withoutPay, payChange } }: { calibration: Calibration }) {
  const text = useCalibrationText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useTableStyles();
  const [visible, showMore] = useShowMore(agents, pageSize);
  const hasPay = withoutPay === null;
  return (
    <>
      <p className={page.hint}>{text('calibration.adjustedHint')}</p>
      {withoutPay !== null && <p className={page.paragraph}>{text(`calibration.pay.${withoutPay}`)}</p>}
      {payChange && (
        <p className={page.paragraph} data-testid="calibration-pay-change">
          {text('calibration.payTotal', {
            difference: formats.money(payChange.difference),
            count: payChange.people,
          })}
        </p>
      )}
      <table className={styles.table} data-testid="calibration-agents">
        <TableHead
          titles={[
            text('calibration.column.agent'),
            { number: text('calibration.column.mean'), term: 'adjustedMean' },
            ...(hasPay
              ? [
                  { number: text('calibration.column.factor') },
                  { number: text('calibration.column.pay') },
                  { number: text('calibration.column.difference'), term: 'adjustedPay' as const },
                ]
              : []),
          ]}
        />
        <tbody>
          {visible.map((agent) => (
            <tr key={`${agent.agent}|${agent.group}`}>
              <th scope="row">{agent.agent}</th>
              <Change before={formats.score(agent.before)} after={formats.score(agent.after)} />
              {hasPay && <PayCells agent={agent} />}
            </tr>
          ))}
        </tbody>
      </table>
      {showMore}
    </>
  );
}

function PayCells({ agent: { pay } }: { agent: AdjustedAgent }) {
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const factor = (value: number | null | undefined) => String(value ?? '–');
  return (
    <>
      <Change before={factor(pay?.factorBefore)} after={factor(pay?.factorAfter)} />
      <Change before={formats.money(pay?.before ?? null)} after={formats.money(pay?.after ?? null)} />
      <td className="number">{formats.money(pay?.difference ?? null)}</td>
    </>
  );
}

/** What it is, and below it what it would be. */
function Change({ before, after }: { before: string; after: string }) {
  const styles = useTableStyles();
  return (
    <td className="number">
      {before}
      <span className={styles.after}>→ {after}</span>
    </td>
  );
}
