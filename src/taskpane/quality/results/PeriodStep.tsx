import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import type { PeriodChoice, PeriodUnit } from '../../../review/results/model';
import { periodInWords } from '../../../review/results/period';
import { CheckSummary } from '../../components/CheckSummary';
import { usePageStyles } from '../../components/pageStyles';
import { useResultsText } from '../texts';
import type { ResultsState } from './useResults';

const units: readonly PeriodUnit[] = ['month', 'week', 'range'];

const useStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

/** Which days are looked at. */
export function PeriodStep({ state: { outlook, choices, choose }, busy }: { state: ResultsState; busy: boolean }) {
  const text = useResultsText();
  const page = usePageStyles();
  const styles = useStyles();
  const changeUnit = (unit: PeriodUnit) => {
    const newest = unit === 'week' ? outlook?.weeks[0] : unit === 'month' ? outlook?.months[0] : choices;
    if (newest) choose({ ...newest, unit });
  };
  const whole = choices?.unit === 'week' ? outlook?.weeks : outlook?.months;
  const key = ({ first }: PeriodChoice) => String(first);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('results.title')}
      </h1>
      <p className={page.hint}>{text('results.intro')}</p>
      {outlook && <CheckSummary />}
      {outlook && !choices && (
        <MessageBar intent="warning" layout="multiline" data-testid="results-no-qa">
          <MessageBarBody>
            <MessageBarTitle>{text('results.noQa')}</MessageBarTitle>
            {text('results.noQaAdvice')}
          </MessageBarBody>
        </MessageBar>
      )}
      {outlook && choices && (
        <section className={page.section}>
          <Field label={text('results.unit.label')} size="small">
            <RadioGroup
              layout="horizontal"
              value={choices.unit}
              disabled={busy}
              onChange={(_, { value }) => changeUnit(value as PeriodUnit)}
            >
              {units.map((unit) => (
                <Radio key={unit} value={unit} label={text(`results.unit.${unit}`)} data-testid={`results-${unit}`} />
              ))}
            </RadioGroup>
          </Field>
          {choices.unit === 'range' ? (
            <div className={styles.days}>
              {(['first', 'last'] as const).map((end) => (
                <Field key={end} label={text(`results.${end}`)} size="small">
                  <Select
                    value={String(nearest(outlook.days, choices[end], end))}
                    disabled={busy}
                    onChange={(_, { value }) => choose(withDay(outlook.days, choices, end, Number(value)))}
                    data-testid={`results-${end}`}
                  >
                    {[...outlook.days].reverse().map((day) => (
                      <option key={day} value={day}>
                        {isoDate(day)}
                      </option>
                    ))}
                  </Select>
                </Field>
              ))}
            </div>
          ) : (
            <Field label={text(`results.unit.${choices.unit}`)} size="small">
              <Select
                value={key(choices)}
                disabled={busy}
                onChange={(_, { value }) => {
                  const chosen = whole?.find((period) => key(period) === value);
                  if (chosen) choose(chosen);
                }}
                data-testid="results-period"
              >
                {whole?.map((period) => (
                  <option key={key(period)} value={key(period)}>
                    {periodInWords(period)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </section>
      )}
    </>
  );
}

/** The day with reviews that begins or ends a period best. */
const nearest = (days: readonly number[], day: number, end: 'first' | 'last'): number | undefined =>
  end === 'first' ? days.find((known) => known >= day) : [...days].reverse().find((known) => known <= day);

/** A first day after the last moves the last along, and the other way round. */
function withDay(days: readonly number[], choice: PeriodChoice, end: 'first' | 'last', day: number): PeriodChoice {
  const other = nearest(days, choice[end === 'first' ? 'last' : 'first'], end === 'first' ? 'last' : 'first') ?? day;
  return end === 'first'
    ? { unit: 'range', first: day, last: Math.max(day, other) }
    : { unit: 'range', first: Math.min(day, other), last: day };
}
