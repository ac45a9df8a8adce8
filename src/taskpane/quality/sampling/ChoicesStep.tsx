import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  tokens,
} from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import type { SamplingChoices } from '../../../review/sampling/model';
import { CheckSummary } from '../../components/CheckSummary';
import { PageHeading } from '../../components/PageHeading';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useSamplingText } from '../texts';
import { listOf, withDays } from './choices';
import type { Sampling } from './useSampling';

const shares = [0.1, 0.2, 0.3];

const useStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  reviewers: { display: 'flex', flexWrap: 'wrap' },
  share: { marginLeft: tokens.spacingHorizontalXXL },
});

export function ChoicesStep({ sampling, busy }: { sampling: Sampling; busy: boolean }) {
  const text = useSamplingText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { outlook, choices, choose } = sampling;
  const heading = <PageHeading title={text('sampling.title')} intro={text('sampling.intro')} />;
  if (!outlook) return heading;
  if (!choices) {
    return (
      <>
        {heading}
        <MessageBar intent="warning" layout="multiline" data-testid="sampling-no-frame">
          <MessageBarBody>
            <MessageBarTitle>{text('sampling.noFrame')}</MessageBarTitle>
            {text('sampling.noFrameAdvice')}
          </MessageBarBody>
        </MessageBar>
      </>
    );
  }
  const list = listOf(outlook, choices);
  const { rules } = outlook;
  const dayChoice = (label: string, name: 'first' | 'last') => (
    <Field label={label} size="small">
      <Select
        value={String(choices[name])}
        disabled={busy}
        onChange={(_, { value }) =>
          choose(withDays(outlook, { ...choices, ...daysWith(choices, name, Number(value)) }))
        }
        data-testid={`sampling-${name}`}
      >
        {outlook.days.map((day) => (
          <option key={day} value={day}>
            {isoDate(day)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {heading}
      <CheckSummary />
      <section className={page.section}>
        <h2 className={page.heading}>{text('sampling.days')}</h2>
        <div className={styles.days}>
          {dayChoice(text('sampling.from'), 'first')}
          {dayChoice(text('sampling.to'), 'last')}
        </div>
        {list && (
          <Checkbox
            label={text('sampling.extend', { sheet: list.sheet, count: list.conversations })}
            checked={choices.extend !== null}
            disabled={busy}
            onChange={(_, { checked }) => choose({ extend: checked === true ? list.sheet : null })}
            data-testid="sampling-extend"
          />
        )}
      </section>
      <section className={page.section}>
        <Field label={text('sampling.seed')} hint={text('sampling.seedHint')} size="small">
          <Input
            value={choices.seed}
            disabled={busy}
            onChange={(_, { value }) => choose({ seed: value })}
            data-testid="sampling-seed"
          />
        </Field>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('sampling.reviewers')}</h2>
        {outlook.reviewers.length === 0 ? (
          <p className={page.hint}>{text('sampling.noReviewers')}</p>
        ) : (
          <div className={styles.reviewers} role="group" aria-label={text('sampling.reviewers')}>
            {outlook.reviewers.map((reviewer) => (
              <Checkbox
                key={reviewer}
                label={reviewer}
                checked={choices.reviewers.includes(reviewer)}
                disabled={busy}
                onChange={(_, { checked }) =>
                  choose({
                    reviewers: outlook.reviewers.filter((name) =>
                      name === reviewer ? checked === true : choices.reviewers.includes(name),
                    ),
                  })
                }
              />
            ))}
          </div>
        )}
        <Checkbox
          label={text('sampling.campaign')}
          checked={choices.reverseShare > 0}
          disabled={busy}
          onChange={(_, { checked }) => choose({ reverseShare: checked === true ? (shares[0] ?? 0) : 0 })}
          data-testid="sampling-campaign"
        />
        {choices.reverseShare > 0 && (
          <Field className={styles.share} label={text('sampling.reverseShare')} size="small">
            <Select
              value={String(choices.reverseShare)}
              disabled={busy}
              onChange={(_, { value }) => choose({ reverseShare: Number(value) })}
            >
              {shares.map((share) => (
                <option key={share} value={share}>
                  {formats.percent(share)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('sampling.rules')}</h2>
        <p className={page.paragraph}>
          {text('sampling.rulesText', {
            ...rules,
            doubleShare: formats.percent(rules.doubleShare),
            keywords: outlook.keywords,
          })}{' '}
          {outlook.rulesAt && <PlaceLink link={outlook.rulesAt} onSelect={sampling.select} />}
        </p>
        {!outlook.rulesAt && <p className={page.hint}>{text('sampling.rulesDefault')}</p>}
      </section>
    </>
  );
}

/** A first day after the last moves the last along, and the other way round. */
function daysWith({ first, last }: SamplingChoices, name: 'first' | 'last', day: number) {
  return name === 'first' ? { first: day, last: Math.max(day, last) } : { first: Math.min(first, day), last: day };
}
