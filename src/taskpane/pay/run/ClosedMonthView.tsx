import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { lineKeyOf } from '../../../domain/incentive/payroll';
import { onlyChosen } from '../../../review/pay/run/compute';
import type { ClosedMonth, PayRun } from '../../../review/pay/run/model';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { usePayRunText } from './texts';
import type { PayRunState } from './usePayRun';
import { TableHead } from '../../components/TableHead';
import { RemarkSection } from '../../components/RemarkSection';

interface Props {
  payRun: PayRun;
  closed: ClosedMonth;
  state: PayRunState;
  busy: boolean;
}

/** A closed month is not paid again: what it is wrong by, to be posted to the month after. */
export function ClosedMonthView({ payRun, closed, state, busy }: Props) {
  const text = usePayRunText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { table } = useTableStyles();
  const [left, setLeft] = useState<readonly string[]>([]);
  const { differences, difference: total, closedAt, closedBy, paid, posted, at } = closed;
  const rows = differences.map((difference) => ({ ...difference, key: lineKeyOf(difference) }));
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('payRun.closedHeading', { month: payRun.month })}
      </h1>
      <p className={page.paragraph}>
        {text('payRun.closedText', { at: closedAt, by: closedBy, paid: formats.money(paid) })}{' '}
        {posted !== 0 && text('payRun.closedPosted', { posted: formats.money(posted) })}{' '}
        {at && <PlaceLink link={at} onSelect={state.select} />}
      </p>
      <p className={page.paragraph} role="status" data-testid="pay-run-differences">
        {differences.length === 0
          ? text('payRun.closedSame')
          : text('payRun.closedDiffers', { count: differences.length, amount: formats.money(total) })}
      </p>
      {differences.length > 0 && (
        <>
          <table className={table}>
            <TableHead
              titles={[
                text('payRun.column.agent'),
                { number: text('payRun.column.was') },
                { number: text('payRun.column.now') },
                { number: text('payRun.column.difference') },
              ]}
            />
            <tbody>
              {rows.map(({ key, agent, item, detail, paid: was, recomputed, amount: difference }) => (
                <tr key={key}>
                  <th scope="row">
                    <Checkbox
                      checked={!left.includes(key)}
                      disabled={busy}
                      label={`${agent} · ${text(`payRun.item.${item}`)} ${detail}`}
                      onChange={(_, { checked }) =>
                        setLeft(checked === true ? left.filter((other) => other !== key) : [...left, key])
                      }
                      data-testid="pay-run-correction"
                    />
                  </th>
                  <td className="number">{formats.money(was)}</td>
                  <td className="number">{formats.money(recomputed)}</td>
                  <td className="number">{formats.money(difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Post
            payRun={payRun}
            closed={closed}
            chosen={rows.map(({ key }) => key).filter((key) => !left.includes(key))}
            state={state}
            busy={busy}
          />
        </>
      )}
      <RemarkSection name="pay-run" remarks={payRun.remarks} onSelect={state.select} />
    </>
  );
}

function Post({ payRun, closed, chosen, state, busy }: Props & { chosen: readonly string[] }) {
  const text = usePayRunText();
  const page = usePageStyles();
  const [cause, setCause] = useState('');
  const [by, setBy] = useState('');
  const { locale } = useLanguage();
  const { differences, difference, target } = onlyChosen(closed, chosen);
  const ready = differences.length > 0 && cause.trim() !== '' && by.trim() !== '';
  return (
    <section className={page.section}>
      <p className={page.hint} data-testid="pay-run-chosen">
        {text('payRun.chosen', {
          ...{ count: differences.length, all: closed.differences.length },
          amount: formatsOf(locale).money(difference),
        })}
      </p>
      <Field label={text('payRun.cause')} hint={text('payRun.causeHint')} size="small">
        <Input value={cause} disabled={busy} onChange={(_, { value }) => setCause(value)} data-testid="pay-run-cause" />
      </Field>
      <Field label={text('payRun.by')} size="small" className={page.paragraph}>
        <Input value={by} disabled={busy} onChange={(_, { value }) => setBy(value)} data-testid="pay-run-by" />
      </Field>
      <Button
        appearance="primary"
        className={page.section}
        disabled={busy || !ready}
        onClick={() => void state.correct(payRun, chosen, cause.trim(), by.trim())}
        data-testid="pay-run-post"
      >
        {text('payRun.postButton', { month: target })}
      </Button>
    </section>
  );
}
