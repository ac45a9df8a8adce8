import { Field, Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { PersonResult, QaResults } from '../../../review/results/model';
import { changeInWords, targetedInWords } from '../../../review/results/words';
import { isoDate } from '../../../domain/numbers/dates';
import type { CellLink } from '../../../workbook/tables';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useResultsText } from '../texts';
import { sortedPeople, sortKeys, type SortKey } from './sorting';
import { TrendPlot } from './TrendPlot';
import { useShowMore } from '../../components/useShowMore';
import { TableHead } from '../../components/TableHead';

const weakShown = 3;
const reviewsShown = 10;

const useStyles = makeStyles({
  table: { '& tbody th': { minWidth: '56px' } },
  sort: { maxWidth: '260px', marginTop: tokens.spacingVerticalXS },
  interval: { display: 'block', color: tokens.colorNeutralForeground3 },
  name: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface Props {
  results: QaResults;
  onSelect: (link: CellLink) => void;
}

/** Everybody with interval, sorted as asked; a name opens its details below. */
export function PeopleTable({ results, onSelect }: Props) {
  const text = useResultsText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const styles = useStyles();
  const table = useTableStyles();
  const page = usePageStyles();
  const [key, setKey] = useState<SortKey>('mean');
  const [open, setOpen] = useState<string | null>(null);
  const people = sortedPeople(results.people, key);
  const [visible, showMore] = useShowMore(people);
  return (
    <>
      <p className={page.hint}>{text('results.people.hint')}</p>
      <Field className={styles.sort} label={text('results.sort')} size="small" orientation="horizontal">
        <Select value={key} onChange={(_, { value }) => setKey(value as SortKey)} data-testid="results-sort">
          {sortKeys.map((name) => (
            <option key={name} value={name}>
              {text(`results.sort.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <table className={mergeClasses(table.table, styles.table)} data-testid="results-people">
        <TableHead
          titles={[
            text('results.data.agent'),
            { number: text('results.sort.count') },
            { number: text('results.sort.mean') },
            { number: text('results.sort.shrunk'), term: 'shrunkMean' },
            { number: text('results.sort.passRate') },
          ]}
        />
        <tbody>
          {visible.map((person) => {
            const { who, summary, grade } = person;
            const expanded = open === who.key;
            return (
              <Fragment key={who.key}>
                <tr>
                  <th scope="row">
                    <Link
                      as="button"
                      inline
                      className={styles.name}
                      aria-expanded={expanded}
                      onClick={() => setOpen(expanded ? null : who.key)}
                    >
                      {who.agent}
                    </Link>
                    <span className={styles.interval}>{who.group}</span>
                  </th>
                  <td className="number">{formats.count(summary.count)}</td>
                  <td className="number">
                    {formats.score(summary.mean)}
                    <span className={styles.interval}>{grade}</span>
                  </td>
                  <td className="number">{formats.score(summary.shrunkMean)}</td>
                  <td className="number">
                    {formats.percent(summary.passRate)}
                    {summary.low !== null && summary.high !== null && (
                      <span className={styles.interval}>
                        {formats.percent(summary.low)}–{formats.percent(summary.high)}
                      </span>
                    )}
                  </td>
                </tr>
                {expanded && (
                  <tr>
                    <td className="more" colSpan={5} data-testid="results-person">
                      <PersonDetail person={person} results={results} onSelect={onSelect} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {showMore}
    </>
  );
}

function PersonDetail({ person, results, onSelect }: Props & { person: PersonResult }) {
  const text = useResultsText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { change, targeted, items, trend, reviews } = person;
  const chosen = targetedInWords(targeted, text);
  const weak = items
    .flatMap(({ item, share, rated }) =>
      share === null ? [] : [{ name: results.rubric.items[item]?.name ?? '', share, rated }],
    )
    .sort((a, b) => a.share - b.share)
    .slice(0, weakShown);
  return (
    <>
      <p className={page.paragraph}>
        {text('results.detail.change')}
        {text('results.colon')}
        {changeInWords(change, text) ?? text('results.detail.noEarlier')}
      </p>
      {chosen !== null && <p className={page.paragraph}>{chosen}</p>}
      <p className={page.paragraph}>
        {text('results.detail.weak')}
        {text('results.colon')}
        {weak
          .map(({ name, share, rated }) => text('results.detail.item', { name, share: formats.percent(share), rated }))
          .join(text('list.separator'))}
      </p>
      <TrendPlot points={trend.week} passLine={results.passLine} />
      <p className={page.paragraph}>{text('results.detail.reviews')}</p>
      <ul className={page.places}>
        {[...reviews]
          .sort((a, b) => a.score - b.score)
          .slice(0, reviewsShown)
          .map(({ row, score }) => {
            const link = row.row.link('conversationId');
            return (
              <li key={`${link.sheet}!${link.cell}`}>
                {text('results.detail.review', { day: isoDate(row.day), score: formats.score(score) })}{' '}
                <PlaceLink link={link} onSelect={onSelect} />
              </li>
            );
          })}
      </ul>
    </>
  );
}
