import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { isoDate } from '../../../domain/numbers/dates';
import { recheckOf, talkWith } from '../../../review/coaching/draft';
import type { Candidate, CoachingOverview, CoachingRecord } from '../../../review/coaching/model';
import { driftInWords, effectInWords, reasonsInWords, stateInWords } from '../../../review/coaching/words';
import { CheckSummary } from '../../components/CheckSummary';
import { Definition } from '../../components/Definition';
import { Disclosure } from '../../components/Disclosure';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink, RemarkList } from '../../components/RemarkList';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useCoachingText } from '../texts';
import type { CoachingPageState } from './useCoaching';
import { useShowMore } from '../../components/useShowMore';

const pageSize = 10;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyle: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  wide: { gridColumn: '1 / -1' },
  name: { fontWeight: tokens.fontWeightSemibold },
  details: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { display: 'flex', alignItems: 'center' },
});

interface Props {
  state: CoachingPageState;
  busy: boolean;
}

/** What has to be done today, who needs a talk, and what came of the last ones. */
export function CoachingList({ state, busy }: Props) {
  const text = useCoachingText();
  const page = usePageStyles();
  const { overview } = state;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('coaching.title')}
      </h1>
      <p className={page.hint}>{text('coaching.intro')}</p>
      {overview && <CheckSummary />}
      {overview && <Sections overview={overview} state={state} busy={busy} />}
    </>
  );
}

function Sections({ overview, state, busy }: Props & { overview: CoachingOverview }) {
  const text = useCoachingText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { candidates, records, period, rules, remarks } = overview;
  const needing = candidates.filter(({ reasons }) => reasons.length > 0);
  const due = records.filter(({ state: at }) => at === 'due' || at === 'overdue').reverse();
  const second = records.filter(({ wantsSecondTalk }) => wantsSecondTalk);
  const rechecked = records.filter(({ state: at }) => at === 'rechecked');
  const count = (wanted: CoachingRecord['state']) => formats.count(due.filter(({ state: at }) => at === wanted).length);
  const talk = (candidate: Candidate, follows: CoachingRecord | null) =>
    void state.open(talkWith(candidate, overview, follows, text));
  const personOf = ({ who }: CoachingRecord) => candidates.find((candidate) => candidate.who.key === who.key);
  return (
    <>
      <Facts>
        <Fact
          name={text('coaching.fact.need')}
          about={<Definition term="needCoaching" />}
          value={formats.count(needing.length)}
          testId="coaching-need-count"
        />
        <Fact name={text('coaching.fact.due')} value={count('due')} testId="coaching-due-count" />
        <Fact name={text('coaching.fact.overdue')} value={count('overdue')} testId="coaching-overdue-count" />
        <Fact name={text('coaching.fact.second')} value={formats.count(second.length)} testId="coaching-second-count" />
      </Facts>
      {remarks.length > 0 && <RemarkList name="coaching" remarks={remarks} onSelect={state.select} />}
      <section className={page.section}>
        <h2 className={page.heading}>{text('coaching.need.heading')}</h2>
        <p className={page.hint}>
          {text('coaching.period', { first: isoDate(period.first), last: isoDate(period.last) })}
          {!overview.knowsUnstable && ` ${text('coaching.noTarget')}`}
        </p>
        {needing.length === 0 && <p className={page.paragraph}>{text('coaching.need.none')}</p>}
        <Paged entries={needing} testId="coaching-needing">
          {(candidate) => (
            <li key={candidate.who.key} className={styles.entry}>
              <div>
                <span className={styles.name}>{candidate.who.agent}</span> {candidate.who.group}
                <ul className={styles.details}>
                  {reasonsInWords(candidate, overview, text).map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
                {candidate.last && <p className={styles.words}>{stateInWords(candidate.last, text)}</p>}
              </div>
              <Button
                size="small"
                disabled={busy}
                aria-label={text('coaching.need.startOf', { agent: candidate.who.agent })}
                onClick={() => talk(candidate, null)}
              >
                {text('coaching.need.start')}
              </Button>
            </li>
          )}
        </Paged>
        <Others overview={overview} busy={busy} onChoose={(candidate) => talk(candidate, null)} />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('coaching.due.heading')}</h2>
        {due.length > 0 && (
          <p className={page.hint}>
            {text('coaching.due.hint')}
            <Definition term="coachingEffect" />
          </p>
        )}
        {due.length === 0 && <p className={page.paragraph}>{text('coaching.due.none')}</p>}
        <Paged entries={due} testId="coaching-due">
          {(record) => (
            <RecordEntry
              key={`${record.link.sheet}!${record.link.cell}`}
              record={record}
              state={state}
              effect="none"
              action={text('coaching.due.start')}
              label={text('coaching.due.startOf', { agent: record.who.agent })}
              busy={busy}
              onAct={() => void state.open(recheckOf(record, text))}
            />
          )}
        </Paged>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('coaching.second.heading')}</h2>
        {second.length === 0 && <p className={page.paragraph}>{text('coaching.second.none')}</p>}
        <Paged entries={second} testId="coaching-second">
          {(record) => {
            const person = personOf(record);
            return (
              <RecordEntry
                key={`${record.link.sheet}!${record.link.cell}`}
                record={record}
                state={state}
                effect="brief"
                action={text('coaching.second.start')}
                label={text('coaching.second.startOf', { agent: record.who.agent })}
                busy={busy || !person}
                onAct={() => person && talk(person, record)}
              />
            );
          }}
        </Paged>
      </section>
      {rechecked.length > 0 && (
        <section className={page.section}>
          <Disclosure
            testId="coaching-effects"
            summary={
              <span className={styles.heading}>
                {text('coaching.effect.heading')} {formats.count(rechecked.length)}
              </span>
            }
          >
            <p className={page.hint}>
              {text('coaching.effect.hint', { days: rules.beforeDays, after: rules.recheckDays })}
            </p>
            <Paged entries={rechecked} testId="coaching-rechecked">
              {(record) => (
                <RecordEntry
                  key={`${record.link.sheet}!${record.link.cell}`}
                  record={record}
                  state={state}
                  effect="full"
                  busy={busy}
                />
              )}
            </Paged>
          </Disclosure>
        </section>
      )}
    </>
  );
}

interface EntryProps extends Props {
  record: CoachingRecord;
  /** How much is said of what came of it: the recheck's form says all. */
  effect: 'none' | 'brief' | 'full';
  action?: string;
  label?: string;
  onAct?: () => void;
}

/** A talk with what came of it, and what can be done about it. */
function RecordEntry({ record, state, effect, action, label, busy, onAct }: EntryProps) {
  const text = useCoachingText();
  const styles = useStyles();
  const drift = effect === 'full' ? driftInWords(record.effect, text) : null;
  return (
    <li className={styles.entry} data-state={record.state}>
      <div>
        <span className={styles.name}>{record.who.agent}</span>
        <p className={styles.words}>
          {stateInWords(record, text)} <PlaceLink link={record.link} onSelect={state.select} />
        </p>
      </div>
      {action !== undefined && (
        <Button size="small" disabled={busy} aria-label={label} onClick={onAct}>
          {action}
        </Button>
      )}
      {effect !== 'none' && (
        <p className={mergeClasses(styles.words, styles.wide)}>
          {effectInWords(record.effect, text)} {drift}
        </p>
      )}
    </li>
  );
}

/** Anybody else who was reviewed: a talk needs no figure. */
function Others({
  overview: { candidates },
  busy,
  onChoose,
}: {
  overview: CoachingOverview;
  busy: boolean;
  onChoose: (candidate: Candidate) => void;
}) {
  const text = useCoachingText();
  const others = candidates.filter(({ reasons }) => reasons.length === 0);
  if (others.length === 0) return null;
  return (
    <Field label={text('coaching.need.others')} size="small">
      <Select
        value=""
        disabled={busy}
        onChange={(_, { value }) => {
          const chosen = others.find(({ who }) => who.key === value);
          if (chosen) onChoose(chosen);
        }}
        data-testid="coaching-others"
      >
        <option value="">{text('coaching.need.choose')}</option>
        {others.map(({ who }) => (
          <option key={who.key} value={who.key}>
            {[who.agent, who.group].filter(Boolean).join(' · ')}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The first entries at once, the rest on request. */
function Paged<T>({
  entries,
  testId,
  children,
}: {
  entries: readonly T[];
  testId: string;
  children: (entry: T) => ReactNode;
}) {
  const styles = useStyles();
  const [visible, showMore] = useShowMore(entries, pageSize);
  if (entries.length === 0) return null;
  return (
    <>
      <ul className={styles.list} data-testid={testId}>
        {visible.map(children)}
      </ul>
      {showMore}
    </>
  );
}
