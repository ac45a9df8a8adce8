import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { isoDate } from '../../../domain/numbers/dates';
import { liveScore } from '../../../review/scoring/draft';
import { severities, type ReviewDraft } from '../../../review/scoring/model';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useScoringText } from '../texts';
import { ChatLines } from './ChatLines';
import { MarkItems } from './MarkItems';
import type { OpenReview, Scoring } from './useScoring';

const severityKeys = { 一般: 'minor', 严重: 'serious', 重大: 'major' } as const satisfies Record<
  (typeof severities)[number],
  string
>;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  losses: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    columnWidth: '150px',
    fontVariantNumeric: 'tabular-nums',
  },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** One conversation: what was said, the marks, the good point before the fault, and what pulls the score down. */
export function ReviewForm({ scoring, review }: { scoring: Scoring; review: OpenReview }) {
  const text = useScoringText();
  const page = usePageStyles();
  const styles = useStyles();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const { outlook, queue, reviewer, change, run } = scoring;
  const { conversation, draft, written, restored } = review;
  const lines = useMemo(() => outlook?.linesOf(conversation) ?? [], [outlook, conversation]);
  const highlight = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  if (!outlook) return null;
  const rubric = written?.rubric ?? outlook.rubric;
  const live = liveScore(rubric, draft, outlook.bands);
  const busy = run.progress !== null;
  const put = (more: Partial<ReviewDraft>) => change({ ...draft, ...more });
  const nameOf = (item: number) => rubric.items[item]?.name ?? '';
  const facts = [
    conversation.day === null ? text('scoring.noDay') : isoDate(conversation.day),
    conversation.method,
    conversation.buyer,
    text('scoring.review.position', { position: queue.indexOf(conversation) + 1, count: queue.length }),
  ].filter((fact) => fact !== '');
  return (
    <>
      <h1 ref={heading} className={page.title} tabIndex={-1}>
        {text('scoring.review.heading', { agent: conversation.agent })}
      </h1>
      <p className={page.hint}>
        {facts.join(' · ')} · <PlaceLink link={written?.link ?? conversation.link} onSelect={scoring.select} />
      </p>
      {conversation.secondReviewer === reviewer && <p className={page.hint}>{text('scoring.review.second')}</p>}
      {restored && (
        <p className={page.hint} data-testid="scoring-restored">
          {text('scoring.review.restored')}{' '}
          <Button
            size="small"
            appearance="subtle"
            disabled={busy}
            onClick={scoring.discard}
            data-testid="scoring-discard"
          >
            {text('scoring.review.discard')}
          </Button>
        </p>
      )}
      {lines.length > 0 ? (
        <ChatLines lines={lines} />
      ) : (
        <p className={page.paragraph} data-testid="scoring-no-chat">
          {text('scoring.chat.missing', { id: conversation.id })}
        </p>
      )}
      {conversation.keywords !== '' && (
        <p className={page.hint}>{text('scoring.chat.keywords', { keywords: conversation.keywords })}</p>
      )}
      <section className={page.section} aria-label={text('scoring.items.heading')}>
        <MarkItems
          rubric={rubric}
          draft={draft}
          disabled={busy}
          onChange={put}
          onPassed={() => highlight.current?.focus()}
        />
        <div className={styles.row}>
          {live.open.length > 0 && live.open.length < rubric.items.length && (
            <Button
              size="small"
              disabled={busy}
              onClick={() => put({ marks: draft.marks.map((mark) => mark ?? 'na') })}
              data-testid="scoring-rest"
            >
              {text('scoring.rest')}
            </Button>
          )}
        </div>
        {live.failed.length > 0 && (
          <p className={styles.failed} role="status" data-testid="scoring-failed">
            {text('scoring.critical.failed', { items: live.failed.map(nameOf).join(text('list.separator')) })}
          </p>
        )}
      </section>
      <section className={page.section}>
        <div className={styles.fields}>
          <Field label={text('scoring.highlight')} hint={text('scoring.highlightHint')} size="small">
            <Textarea
              ref={highlight}
              size="small"
              rows={2}
              value={draft.highlight}
              disabled={busy}
              onChange={(_, { value }) => put({ highlight: value })}
              data-testid="scoring-highlight"
            />
          </Field>
          <Field label={text('scoring.issue')} size="small">
            <Textarea
              size="small"
              rows={2}
              value={draft.issue}
              disabled={busy}
              onChange={(_, { value }) => put({ issue: value })}
              data-testid="scoring-issue"
            />
          </Field>
          <Field label={text('scoring.severity')} size="small">
            <Select
              value={draft.severity}
              disabled={busy}
              onChange={(_, { value }) => put({ severity: value })}
              data-testid="scoring-severity"
            >
              <option value="">{text('scoring.severity.none')}</option>
              {severities.map((word) => {
                const key = severityKeys[word];
                return (
                  <option key={word} value={word}>
                    {text(`scoring.severity.${key}`)}
                  </option>
                );
              })}
              {draft.severity !== '' && !severities.some((word) => word === draft.severity) && (
                <option value={draft.severity}>{draft.severity}</option>
              )}
            </Select>
          </Field>
        </div>
      </section>
      {live.score !== null && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('scoring.losses')}</h2>
          {live.losses.length === 0 ? (
            <p className={page.hint}>{text('scoring.noLosses')}</p>
          ) : (
            <ul className={styles.losses} data-testid="scoring-losses">
              {live.losses.map(({ item, points }) => (
                <li key={item}>{text('scoring.loss', { item: nameOf(item), points: formats.score(points) })}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
