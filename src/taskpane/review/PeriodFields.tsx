import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { Recognition } from '../../review/monthly/model';
import { campaignOf, type PeriodKind, type ReviewPeriod } from '../../review/monthly/period';
import { DayField } from '../components/DayField';
import { usePageStyles } from '../components/pageStyles';
import { useText } from '../shell/text';
import type { StepProps } from './stepProps';

const kinds: readonly PeriodKind[] = ['month', 'week', 'campaign'];

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS },
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0 },
});

/** Which days are reviewed: a month, a week, or a campaign by its calendar or by two dates. */
export function PeriodFields({ state, busy, actions }: StepProps) {
  const text = useText();
  const page = usePageStyles();
  const styles = useStyles();
  const { recognition, kind, month, week, campaign } = state;
  if (!recognition) return null;
  return (
    <div className={styles.fields}>
      <Field label={text('month.kind')} size="small">
        <RadioGroup
          layout="horizontal"
          value={kind}
          disabled={busy}
          onChange={(_, { value }) => actions.chooseKind(value as PeriodKind)}
        >
          {kinds.map((each) => (
            <Radio key={each} value={each} label={text(`month.kind.${each}`)} data-testid={`review-kind-${each}`} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'month' && (
        <Field label={text('month.label')} size="small">
          <Select
            value={month}
            disabled={recognition.months.length === 0}
            onChange={(_, { value }) => actions.chooseMonth(value)}
            data-testid="review-month"
          >
            {recognition.months.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'week' && (
        <Field label={text('month.week')} size="small">
          <Select
            value={String(week ?? '')}
            disabled={recognition.weeks.length === 0}
            onChange={(_, { value }) => actions.chooseWeek(Number(value))}
            data-testid="review-week"
          >
            {recognition.weeks.map(({ first, key }) => (
              <option key={first} value={first}>
                {key}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'campaign' && campaign && (
        <CampaignFields recognition={recognition} campaign={campaign} busy={busy} onChange={actions.chooseCampaign} />
      )}
      {kind !== 'month' && <p className={page.hint}>{text('month.withoutPay')}</p>}
    </div>
  );
}

interface CampaignProps {
  recognition: Recognition;
  campaign: ReviewPeriod;
  busy: boolean;
  onChange: (campaign: ReviewPeriod) => void;
}

/** A campaign of the calendar fills the dates, which may still be changed. A first day after the last moves it along. */
function CampaignFields({ recognition: { campaigns }, campaign, busy, onChange }: CampaignProps) {
  const text = useText();
  const styles = useStyles();
  const { first, last, name } = campaign;
  const known = campaigns.findIndex((each) => each.name === name && each.key === campaign.key);
  return (
    <>
      {campaigns.length > 0 && (
        <Field label={text('month.campaign')} size="small">
          <Select
            value={String(known)}
            disabled={busy}
            onChange={(_, { value }) => {
              const chosen = campaigns[Number(value)];
              onChange(chosen ?? campaignOf({ first, last }));
            }}
            data-testid="review-campaign"
          >
            {campaigns.map((each, index) => (
              <option key={index} value={index}>
                {each.name}
              </option>
            ))}
            <option value={-1}>{text('month.ownDays')}</option>
          </Select>
        </Field>
      )}
      <div className={styles.days}>
        <DayField
          label={text('month.first')}
          day={first}
          disabled={busy}
          onChange={(day) => onChange(campaignOf({ first: day, last: Math.max(day, last) }, name))}
          testId="review-first"
        />
        <DayField
          label={text('month.last')}
          day={last}
          disabled={busy}
          onChange={(day) => onChange(campaignOf({ first: Math.min(day, first), last: day }, name))}
          testId="review-last"
        />
      </div>
      <Field label={text('month.name')} size="small" hint={text('month.nameHint')}>
        <Input
          className={styles.name}
          value={name}
          maxLength={20}
          disabled={busy}
          onChange={(_, { value }) => onChange({ ...campaign, name: value })}
          data-testid="review-name"
        />
      </Field>
    </>
  );
}
