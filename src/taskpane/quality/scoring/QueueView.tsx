import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, Select } from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import { liveScore } from '../../../review/scoring/draft';
import { roleTitle } from '../../../review/names';
import { reviewBy } from '../../../review/scoring/look';
import type { SampledConversation, ScoringOutlook } from '../../../review/scoring/model';
import { CheckSummary } from '../../components/CheckSummary';
import { Disclosure } from '../../components/Disclosure';
import { Fact, Facts } from '../../components/Facts';
import { PageHeading } from '../../components/PageHeading';
import { usePageStyles } from '../../components/pageStyles';
import { formatsOf } from '../../shell/format';
import { openPage } from '../../shell/navigation';
import { useLanguage } from '../../shell/text';
import { useEntryStyles } from '../entryStyles';
import { useScoringText } from '../texts';
import { readDraft } from './memory';
import type { Scoring } from './useScoring';
import { useShowMore } from '../../components/useShowMore';

/** Whose turn it is: who one is, what is to score, what has been scored. */
export function QueueView({ scoring }: { scoring: Scoring }) {
  const text = useScoringText();
  const page = usePageStyles();
  const { outlook, reviewer, queue, waiting, chooseReviewer, run } = scoring;
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const busy = run.progress !== null;
  const heading = <PageHeading title={text('scoring.title')} intro={text('scoring.intro')} />;
  if (!outlook) return heading;
  if (!outlook.hasSample) {
    return (
      <>
        {heading}
        <MessageBar intent="warning" layout="multiline" data-testid="scoring-no-sample">
          <MessageBarBody>
            <MessageBarTitle>{text('scoring.noSample')}</MessageBarTitle>
            {text('scoring.noSampleAdvice')}
            <div>
              <Button size="small" onClick={() => openPage('quality', 'sampling')}>
                {text('scoring.toSampling')}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      </>
    );
  }
  const names =
    reviewer === '' || outlook.reviewers.includes(reviewer) ? outlook.reviewers : [reviewer, ...outlook.reviewers];
  const done = queue.filter((conversation) => reviewBy(conversation, reviewer));
  return (
    <>
      {heading}
      <CheckSummary />
      <section className={page.section}>
        <Field
          label={text('scoring.iAm')}
          size="small"
          hint={names.length === 0 ? text('scoring.noReviewers') : undefined}
        >
          <Select
            value={reviewer}
            disabled={busy || names.length === 0}
            onChange={(_, { value }) => chooseReviewer(value)}
            data-testid="scoring-reviewer"
          >
            <option value="">{text('scoring.choose')}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <TargetHint outlook={outlook} />
      </section>
      {reviewer !== '' && (
        <>
          <Facts>
            <Fact name={text('scoring.fact.open')} value={formats.count(waiting.length)} testId="scoring-open" />
            <Fact name={text('scoring.fact.done')} value={formats.count(done.length)} testId="scoring-done" />
          </Facts>
          {queue.length === 0 && <p className={page.paragraph}>{text('scoring.nothingForYou', { reviewer })}</p>}
          {queue.length > 0 && waiting.length === 0 && (
            <p className={page.paragraph} data-testid="scoring-all-done">
              {text('scoring.allDone')}
            </p>
          )}
          {waiting.length > 0 && (
            <Disclosure open summary={<span>{text('scoring.list.open')}</span>}>
              <Entries scoring={scoring} outlook={outlook} conversations={waiting} />
            </Disclosure>
          )}
          {done.length > 0 && (
            <Disclosure summary={<span>{text('scoring.list.done')}</span>} testId="scoring-done-list">
              <Entries scoring={scoring} outlook={outlook} conversations={done} />
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}

/** Where reviews go, and which rubric they name. */
function TargetHint({ outlook: { target, version } }: { outlook: ScoringOutlook }) {
  const text = useScoringText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const list = (roles: readonly string[]) =>
    roles.map((role) => roleTitle('qaDetail', role, locale)).join(text('list.separator'));
  const { name } = version;
  return (
    <p className={page.hint} data-testid="scoring-target">
      {target.kind === 'table'
        ? text('scoring.target.table', { sheet: target.sheet, address: target.address })
        : target.instead
          ? text('scoring.target.unfit', { sheet: target.instead.sheet, columns: list(target.instead.lacking) })
          : text('scoring.target.newSheet')}{' '}
      {target.kind === 'table' && target.lacking.length > 0 && (
        <>{text('scoring.target.lacking', { sheet: target.sheet, columns: list(target.lacking) })} </>
      )}
      {text(version.recorded ? 'scoring.version' : 'scoring.versionNew', { name })}
    </p>
  );
}

interface EntriesProps {
  scoring: Scoring;
  outlook: ScoringOutlook;
  conversations: readonly SampledConversation[];
}

function Entries({ scoring, outlook, conversations }: EntriesProps) {
  const text = useScoringText();
  const styles = useEntryStyles();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const { reviewer, open, run } = scoring;
  const stateOf = (conversation: SampledConversation): string => {
    const review = reviewBy(conversation, reviewer);
    if (review) {
      const { score, grade } = liveScore(review.rubric, review.draft, outlook.bands);
      return `${text('scoring.state.score', { score: formats.score(score) })} ${grade}`;
    }
    const begun = readDraft(reviewer, conversation.key, outlook.rubric.items.length) !== null;
    const words = [conversation.method, conversation.secondReviewer === reviewer ? text('scoring.state.second') : ''];
    return [...words, begun ? text('scoring.state.draft') : ''].filter((word) => word !== '').join(' · ');
  };
  const [visible, showMore] = useShowMore(conversations);
  return (
    <>
      <ul className={styles.list}>
        {visible.map((conversation) => (
          <li key={conversation.key}>
            <button
              type="button"
              className={styles.entry}
              disabled={run.progress !== null}
              onClick={() => open(conversation)}
              data-testid="scoring-entry"
            >
              <span>
                {text('scoring.entry', {
                  agent: conversation.agent,
                  day: conversation.day === null ? text('scoring.noDay') : isoDate(conversation.day),
                })}
              </span>
              <span className={styles.state}>{stateOf(conversation)}</span>
            </button>
          </li>
        ))}
      </ul>
      {showMore}
    </>
  );
}
