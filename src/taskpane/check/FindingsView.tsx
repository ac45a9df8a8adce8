import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Repaired } from '../../review/check';
import type { CheckResult, Finding, Repair } from '../../review/check/model';
import { findingText } from '../../review/check/wording';
import { Fact, Facts } from '../components/Facts';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList, type Remark } from '../components/RemarkList';
import { formatsOf } from '../shell/format';
import { openPage } from '../shell/navigation';
import { useLanguage } from '../shell/text';
import { CheckedTables } from './CheckedTables';
import { NamePairs } from './NamePairs';
import type { CheckActions } from './useDataCheck';
import { useCheckText } from './useCheckText';

const useStyles = makeStyles({
  message: { marginTop: tokens.spacingVerticalS },
  repair: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  all: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  result: CheckResult | null;
  repaired: Repaired | null;
  /** The sheet the findings were written to. */
  sheet: string | null;
  /** Pairs of names just written into the 人员对照 table. */
  linked: number;
  busy: boolean;
  actions: CheckActions;
}

interface FoundRemark extends Remark {
  repair: Repair | null;
  count: number;
}

const remarkOf = (finding: Finding, message: string): FoundRemark => ({
  code: finding.message.slice(finding.message.lastIndexOf('.') + 1),
  severity: finding.severity,
  message,
  link: finding.link,
  repair: finding.repair,
  count: finding.count,
});

/** The figures, what is wrong by severity with its repairs, and the tables that were found. */
export function FindingsView({ result, repaired, sheet, linked, busy, actions }: Props) {
  const text = useCheckText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const remarks = useMemo(
    () => (result?.findings ?? []).map((finding) => remarkOf(finding, findingText(finding, locale))),
    [result, locale],
  );
  // A suffix for a repeated id is a decision, not a tidying: it is taken one at a time.
  const safe = remarks.flatMap(({ repair }) => (repair && repair.kind !== 'rename' ? [repair] : []));
  const cells = safe.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('check.page.title')}
      </h1>
      <p className={page.hint}>{text('check.page.intro')}</p>
      <div role="status">
        {repaired && (
          <MessageBar className={styles.message} intent="success" layout="multiline" data-testid="check-repaired">
            <MessageBarBody>
              <MessageBarTitle>{text('check.page.repaired', { count: repaired.count })}</MessageBarTitle>
              {repaired.skipped.length > 0 && text('check.page.skipped', { count: repaired.skipped.length })}{' '}
              {text('check.page.undo')}
            </MessageBarBody>
          </MessageBar>
        )}
        {linked > 0 && (
          <MessageBar className={styles.message} intent="success" layout="multiline" data-testid="check-linked">
            <MessageBarBody>
              {text('check.names.linked', { count: linked })} {text('check.page.undo')}
            </MessageBarBody>
          </MessageBar>
        )}
        {sheet !== null && (
          <MessageBar className={styles.message} intent="success" layout="multiline" data-testid="check-written">
            <MessageBarBody>
              {text('check.page.written')}{' '}
              <Link as="button" inline onClick={() => actions.select({ sheet, cell: 'A1' })}>
                {sheet}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {result && (
        <>
          <Facts>
            <Fact name={text('check.page.tables')} value={formats.count(result.tables.length)} testId="check-tables" />
            <Fact name={text('check.page.rows')} value={formats.count(result.rows)} testId="check-rows" />
            <Fact name={text('check.page.findings')} value={formats.count(remarks.length)} testId="check-findings" />
          </Facts>
          {result.tables.length === 0 ? (
            <MessageBar className={styles.message} intent="info" layout="multiline" data-testid="check-empty">
              <MessageBarBody>
                <MessageBarTitle>{text('check.page.empty')}</MessageBarTitle>
                {text('check.page.emptyAdvice')}{' '}
                <Link as="button" inline onClick={() => openPage('templates')} data-testid="check-templates">
                  {text('check.page.templates')}
                </Link>
              </MessageBarBody>
            </MessageBar>
          ) : (
            remarks.length === 0 && (
              <p className={page.paragraph} data-testid="check-clean">
                {text('check.page.clean')}
              </p>
            )
          )}
          {!result.complete && (
            <MessageBar className={styles.message} intent="info" layout="multiline" data-testid="check-incomplete">
              <MessageBarBody>
                {text('check.page.incomplete')}{' '}
                <Link
                  as="button"
                  inline
                  disabled={busy}
                  onClick={() => void actions.look(true)}
                  data-testid="check-everything"
                >
                  {text('check.page.everything')}
                </Link>
              </MessageBarBody>
            </MessageBar>
          )}
          {remarks.length > 0 && (
            <section className={page.section}>
              <h2 className={page.heading}>{text('check.page.problems')}</h2>
              <RemarkList
                name="check"
                remarks={remarks}
                onSelect={actions.select}
                extra={({ repair, count }) =>
                  repair && (
                    <Button
                      className={styles.repair}
                      size="small"
                      disabled={busy}
                      onClick={() => void actions.show([repair])}
                      data-testid={`check-repair-${repair.kind}`}
                    >
                      {text('check.page.repair', { repair: text(`check.repair.${repair.kind}`), count })}
                    </Button>
                  )
                }
              />
              {safe.length > 1 && (
                <Button
                  className={styles.all}
                  size="small"
                  disabled={busy}
                  onClick={() => void actions.show(safe)}
                  data-testid="check-repair-all"
                >
                  {text('check.page.repairAll', { count: cells })}
                </Button>
              )}
            </section>
          )}
          {result.pairs.length > 0 && (
            <NamePairs
              pairs={result.pairs}
              busy={busy}
              onLink={(pairs) => void actions.link(pairs)}
              onSelect={actions.select}
            />
          )}
          {result.tables.length > 0 && <CheckedTables tables={result.tables} onSelect={actions.select} />}
        </>
      )}
    </>
  );
}
