import { Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import { missingOf } from '../../../review/coaching/draft';
import type { CoachingOverview, TalkDraft } from '../../../review/coaching/model';
import { praisesOf } from '../../../review/coaching/words';
import { ConsentCheck } from '../../components/ConsentCheck';
import { DayField } from '../../components/DayField';
import { usePageStyles } from '../../components/pageStyles';
import { useCoachingText } from '../texts';
import type { CoachingPageState } from './useCoaching';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  grounds: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  day: { minWidth: 0 },
  // As narrow as the pane, however long what was said is.
  pick: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface Props {
  draft: TalkDraft;
  overview: CoachingOverview;
  state: CoachingPageState;
  busy: boolean;
}

/** The form of a talk as it will be printed and recorded: praise before everything else. */
export function TalkForm({ draft, overview, state, busy }: Props) {
  const text = useCoachingText();
  const page = usePageStyles();
  const styles = useStyles();
  const candidate = overview.candidates.find(({ who }) => who.key === draft.who.key);
  const praises = candidate ? praisesOf(candidate, overview.rubric, text) : [];
  const edit = (change: Partial<TalkDraft>) => state.edit({ ...draft, ...change });
  const line = (field: 'coach' | 'conversation') => (
    <Field label={text(`coaching.field.${field}`)} size="small" required={field === 'coach'}>
      <Input
        className={styles.day}
        value={draft[field]}
        disabled={busy}
        onChange={(_, { value }) => edit({ [field]: value })}
        data-testid={`coaching-${field}`}
      />
    </Field>
  );
  const day = (field: 'date' | 'recheck') => (
    <DayField
      label={text(`coaching.field.${field}`)}
      day={draft[field]}
      disabled={busy}
      onChange={(serial) =>
        edit(field === 'date' ? { date: serial, recheck: serial + overview.rules.recheckDays } : { recheck: serial })
      }
      testId={`coaching-${field}`}
    />
  );
  const area = (field: 'praise' | 'issue' | 'action') => (
    <Field label={text(`coaching.field.${field}`)} size="small" required>
      <Textarea
        resize="vertical"
        value={draft[field]}
        disabled={busy}
        onChange={(_, { value }) => edit({ [field]: value })}
        data-testid={`coaching-${field}`}
      />
    </Field>
  );
  const missing = missingOf(draft);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text(draft.follows ? 'coaching.prepare.second' : 'coaching.prepare.heading', { agent: draft.who.agent })}
      </h1>
      <p className={page.hint}>{text('coaching.prepare.hint')}</p>
      {draft.grounds.length > 0 && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('coaching.grounds')}</h2>
          <ul className={styles.grounds} data-testid="coaching-grounds">
            {draft.grounds.map((ground) => (
              <li key={ground}>{ground}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={mergeClasses(page.section, styles.fields)}>
        {praises.length > 0 && (
          <Field label={text('coaching.field.praisePick')} size="small">
            <Select
              className={styles.pick}
              value={praises.includes(draft.praise) ? draft.praise : ''}
              disabled={busy}
              onChange={(_, { value }) => value !== '' && edit({ praise: value })}
              data-testid="coaching-praise-pick"
            >
              <option value="">–</option>
              {praises.map((praise) => (
                <option key={praise} value={praise}>
                  {praise}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {area('praise')}
        {area('issue')}
        {area('action')}
        <div className={styles.pair}>
          {line('coach')}
          {line('conversation')}
        </div>
        <div className={styles.pair}>
          {day('date')}
          {day('recheck')}
        </div>
      </section>
      {missing.length > 0 && (
        <p className={page.hint} data-testid="coaching-missing">
          {text('coaching.missing', {
            fields: missing.map((field) => text(`coaching.field.${field}`)).join(text('list.separator')),
          })}
        </p>
      )}
      {state.question ? (
        <section className={page.section}>
          <p className={page.hint}>{text('coaching.prepare.append')}</p>
          <ConsentCheck
            question={state.question}
            consent={state.consent}
            onChange={state.setConsent}
            disabled={busy}
            testId="coaching-consent"
          />
        </section>
      ) : (
        <p className={page.hint}>{text('coaching.prepare.new')}</p>
      )}
    </>
  );
}
