import { Field, MessageBar, MessageBarBody, MessageBarTitle, Select } from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import type { PayChoices } from '../../../review/pay/run/model';
import { CheckSummary } from '../../components/CheckSummary';
import { PageHeading } from '../../components/PageHeading';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { usePayRunText } from './texts';
import type { PayRunState } from './usePayRun';

/** Which month, and by which version of the plan. */
export function ChoicesStep({ state, busy }: { state: PayRunState; busy: boolean }) {
  const text = usePayRunText();
  const page = usePageStyles();
  const { outlook, choices, choose } = state;
  const heading = <PageHeading title={text('payRun.title')} intro={text('payRun.intro')} />;
  if (!outlook) return heading;
  if (!choices) {
    return (
      <>
        {heading}
        <MessageBar intent="warning" layout="multiline" data-testid="pay-run-none">
          <MessageBarBody>
            <MessageBarTitle>{text('payRun.none')}</MessageBarTitle>
            {text('payRun.noneAdvice')}
          </MessageBarBody>
        </MessageBar>
      </>
    );
  }
  const { months, versions, planAt } = outlook;
  return (
    <>
      {heading}
      <CheckSummary />
      <section className={page.section}>
        <Field label={text('payRun.month')} size="small">
          <Select
            value={choices.month}
            disabled={busy}
            onChange={(_, { value }) => choose({ month: value })}
            data-testid="pay-run-month"
          >
            {months.map(({ key, complete, closed }) => (
              <option key={key} value={key}>
                {closed
                  ? text('payRun.month.closed', { month: key })
                  : complete
                    ? key
                    : text('payRun.month.partial', { month: key })}
              </option>
            ))}
          </Select>
        </Field>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('payRun.plan')}</h2>
        <p className={page.paragraph}>
          {planAt ? text('payRun.plan.at') : text('payRun.plan.none')}
          {planAt && <PlaceLink link={planAt} onSelect={state.select} />}
        </p>
        {versions.length > 1 && (
          <Field label={text('payRun.version')} size="small" className={page.paragraph}>
            <Select
              value={String(choices.version)}
              disabled={busy}
              onChange={(_, { value }) => choose({ version: versionOf(value) })}
              data-testid="pay-run-version"
            >
              <option value="auto">{text('payRun.version.auto')}</option>
              {versions.map((day) => (
                <option key={String(day)} value={String(day)}>
                  {day === null ? text('payRun.version.first') : text('payRun.version.from', { day: isoDate(day) })}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </section>
    </>
  );
}

/** A version as an option's value says it. */
function versionOf(value: string): PayChoices['version'] {
  if (value === 'auto') return value;
  return value === 'null' ? null : Number(value);
}
