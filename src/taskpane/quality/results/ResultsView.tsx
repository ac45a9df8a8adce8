import { Checkbox, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDate } from '../../../domain/numbers/dates';
import type { TrendUnit } from '../../../domain/quality/trend';
import { documentKinds, type QaCase, type QaResults } from '../../../review/results/model';
import { periodInWords } from '../../../review/results/period';
import { trendUnitOf } from '../../../review/results/sheets/data';
import { conclusions, escalationInWords, rateInWords } from '../../../review/results/words';
import { Definition } from '../../components/Definition';
import { Disclosure } from '../../components/Disclosure';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useResultsText } from '../texts';
import { HeatMap } from './HeatMap';
import { PeopleTable } from './PeopleTable';
import { TrendPlot } from './TrendPlot';
import type { ResultsState } from './useResults';
import { RemarkSection } from '../../components/RemarkSection';

const mostListed = 15;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    '& li': { padding: '2px 0', overflowWrap: 'anywhere' },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { display: 'flex', alignItems: 'center' },
  documents: { margin: `${tokens.spacingVerticalL} 0 0`, padding: 0, border: 'none' },
});

interface Props {
  results: QaResults;
  state: ResultsState;
  busy: boolean;
}

/** The results: figures, what they say, everybody, items, and what can be written of them. */
export function ResultsView({ results, state, busy }: Props) {
  const text = useResultsText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const [unit, setUnit] = useState<TrendUnit>(trendUnitOf(results));
  const { team, groups, remarks, recurring, escalations, highlights, rules } = results;
  const { documents, setDocuments, select } = state;
  const { summary } = team;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('results.heading', { period: periodInWords(results.choice) })}
      </h1>
      <Facts>
        <Fact
          name={text('results.fact.reviews')}
          about={<Definition term="qaCount" />}
          value={formats.count(summary.count)}
          testId="results-count"
        />
        <Fact
          name={text('results.fact.mean')}
          about={<Definition term="qaMean" />}
          value={formats.score(summary.mean)}
          testId="results-mean"
        />
        <Fact
          name={text('results.fact.passRate')}
          about={<Definition term="passRate" />}
          value={formats.percent(summary.passRate)}
          testId="results-pass-rate"
        />
        <Fact
          name={text('results.fact.escalations')}
          about={<Definition term="escalation" />}
          value={formats.count(escalations.length)}
          testId="results-escalation-count"
        />
      </Facts>
      <RemarkSection name="results" remarks={remarks} onSelect={select} />
      <section className={page.section}>
        <h2 className={page.heading}>{text('results.said.heading')}</h2>
        <ul className={styles.list} data-testid="results-said">
          {conclusions(results, text).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('results.trend.title')}</h2>
        <RadioGroup
          layout="horizontal"
          aria-label={text('results.trend.title')}
          value={unit}
          onChange={(_, { value }) => setUnit(value as TrendUnit)}
        >
          {(['day', 'week'] as const).map((name) => (
            <Radio key={name} value={name} label={text(`results.trend.${name}`)} />
          ))}
        </RadioGroup>
        <TrendPlot points={team.trend[unit]} passLine={results.passLine} />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('results.people.heading')}</h2>
        <PeopleTable results={results} onSelect={select} />
      </section>
      {groups.length > 1 && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('results.groups.heading')}</h2>
          <ul className={styles.list} data-testid="results-groups">
            {groups.map(({ group, people, summary: own, grade }) => (
              <li key={group}>
                {group || text('results.noGroup')} · {text('results.groups.people', { count: people })}
                {text('results.colon')}
                {own.mean === null
                  ? text('results.said.noRandom')
                  : text('results.said.team', {
                      count: own.count,
                      mean: formats.score(own.mean),
                      grade,
                      rate: rateInWords(own, text),
                    })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={page.section}>
        <h2 className={mergeClasses(page.heading, styles.heading)}>
          {text('results.heat.heading')}
          <Definition term="itemShare" />
        </h2>
        <HeatMap results={results} />
      </section>
      <section className={page.section}>
        <Disclosure summary={<span>{`${text('results.issues.heading')} ${recurring.length}`}</span>}>
          {recurring.length === 0 ? (
            <p className={page.hint}>{text('results.issues.none', { count: rules.faultCount })}</p>
          ) : (
            <ul className={mergeClasses(styles.list, styles.small)} data-testid="results-recurring">
              {recurring.slice(0, mostListed).map((fault) => (
                <li key={`${fault.agent}|${fault.item}`}>
                  {text('results.issues.entry', { ...fault, line: formats.percent(rules.faultLine) })}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
        <Disclosure summary={<span>{`${text('results.highlights.heading')} ${highlights.length}`}</span>}>
          {highlights.length === 0 ? (
            <p className={page.hint}>{text('results.highlights.none')}</p>
          ) : (
            <Cases cases={highlights} say={({ text: noted }) => noted} state={state} />
          )}
        </Disclosure>
        <Disclosure
          open={escalations.length > 0}
          summary={<span>{`${text('results.escalations.heading')} ${escalations.length}`}</span>}
          testId="results-escalations"
        >
          {escalations.length === 0 ? (
            <p className={page.hint}>{text('results.escalations.none')}</p>
          ) : (
            <Cases
              cases={escalations}
              say={({ reasons, text: issue }) => [escalationInWords(reasons, text), issue].filter(Boolean).join(' · ')}
              state={state}
            />
          )}
        </Disclosure>
      </section>
      <fieldset className={mergeClasses(page.section, styles.documents)}>
        <legend className={page.heading}>{text('results.documents')}</legend>
        {documentKinds.map((kind) => (
          <div key={kind}>
            <Checkbox
              checked={documents.includes(kind)}
              disabled={busy}
              label={text(`results.document.${kind}`)}
              onChange={(_, { checked }) =>
                setDocuments(
                  documentKinds.filter((each) => (each === kind ? checked === true : documents.includes(each))),
                )
              }
              data-testid={`results-document-${kind}`}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}

/** Conversations with their cells, the first of them at once. */
function Cases<C extends QaCase>({
  cases,
  say,
  state,
}: {
  cases: readonly C[];
  say: (entry: C) => string;
  state: ResultsState;
}) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, styles.small)}>
      {cases.slice(0, mostListed).map((entry) => (
        <li key={`${entry.link.sheet}!${entry.link.cell}`}>
          {isoDate(entry.day)} {entry.agent} {say(entry)} <PlaceLink link={entry.link} onSelect={state.select} />
        </li>
      ))}
    </ul>
  );
}
