import { Fragment } from 'react';
import type { PlacedPerson, QuadrantPreview } from '../../../review/people/quadrant/model';
import { actionInWords, movesOf, quadrantInWords, talkInWords } from '../../../review/people/quadrant/words';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { QuadrantPlot } from '../../components/plot/QuadrantPlot';
import { PlaceLink } from '../../components/RemarkList';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { usePeopleText } from '../texts';
import { useShowMore } from '../../components/useShowMore';
import { TableHead } from '../../components/TableHead';
import { RemarkSection } from '../../components/RemarkSection';

interface Props {
  preview: QuadrantPreview;
  onSelect: (link: CellLink) => void;
}

const order = ['both', 'performanceOnly', 'fitOnly', 'watch', 'neither'] as const;
const pageSize = 15;

/** The plot with the ways people have come, then fields, moves, talks to be held, everybody. */
export function QuadrantPreviewStep({ preview, onSelect }: Props) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useTableStyles();
  const { choices, people, cuts, previousMonth, remarks } = preview;
  const moves = movesOf(people);
  const moved = new Set(moves.map(({ person }) => person));
  const fourth = people.filter(({ placement }) => placement?.quadrant === 'neither');
  const drawn = people.map((person) => ({
    ...person,
    from: moved.has(person) ? person.before : null,
    open: person.placement?.quadrant === 'watch',
  }));
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('peopleDesk.quadrant.preview', { month: choices.month })}
      </h1>
      <Facts>
        {order.map((quadrant) => (
          <Fact
            key={quadrant}
            name={text(`peopleDesk.quadrant.${quadrant}`)}
            about={<Definition term={quadrant === 'watch' ? 'undecided' : 'quadrant'} />}
            value={formats.count(people.filter(({ placement }) => placement?.quadrant === quadrant).length)}
            testId={`quadrant-${quadrant}`}
          />
        ))}
      </Facts>
      <RemarkSection name="quadrant" remarks={remarks} onSelect={onSelect} />
      <section className={page.section}>
        <QuadrantPlot people={drawn} cuts={cuts} testId="quadrant-plot" />
        <p className={page.hint}>{text('peopleDesk.quadrant.plotHint')}</p>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>
          {previousMonth === null
            ? text('peopleDesk.quadrant.noPrevious')
            : text('peopleDesk.quadrant.moves', { month: previousMonth })}
        </h2>
        {previousMonth !== null && moves.length === 0 && (
          <p className={page.paragraph}>{text('peopleDesk.quadrant.noMoves')}</p>
        )}
        {moves.length > 0 && (
          <table className={styles.table} data-testid="quadrant-moves">
            <TableHead titles={(['agent', 'from', 'to'] as const).map((name) => text(`peopleDesk.column.${name}`))} />
            <tbody>
              {moves.map(({ person, from, to }) => (
                <tr key={`${person.agent}|${person.group}`}>
                  <th scope="row">{person.agent}</th>
                  <td>{quadrantInWords(from, text)}</td>
                  <td>{quadrantInWords(to, text)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {fourth.length > 0 && (
        <section className={page.section} data-testid="quadrant-fourth">
          <h2 className={page.heading}>{text('peopleDesk.quadrant.fourth')}</h2>
          <p className={page.hint}>{text('peopleDesk.quadrant.fourthNote')}</p>
          {fourth.map((person) => (
            <p key={`${person.agent}|${person.group}`} className={page.paragraph}>
              {person.agent}: {talkInWords(person, text)}{' '}
              {person.talk && <PlaceLink link={person.talk.link} onSelect={onSelect} />}
            </p>
          ))}
        </section>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('peopleDesk.quadrant.everybody')}</h2>
        <Everybody people={people} preview={preview} />
      </section>
    </>
  );
}

function Everybody({ people, preview }: { people: readonly PlacedPerson[]; preview: QuadrantPreview }) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const styles = useTableStyles();
  const [visible, showMore] = useShowMore(people, pageSize);
  const { axis } = preview.choices;
  return (
    <>
      <table className={styles.table} data-testid="quadrant-people">
        <TableHead
          titles={[
            text('peopleDesk.column.agent'),
            { number: text('peopleDesk.column.performance'), term: 'performance' },
            { number: text('peopleDesk.column.interval'), term: 'undecided' },
            { number: text('peopleDesk.column.fit'), term: 'fit' },
          ]}
        />
        <tbody>
          {visible.map((person) => (
            <Fragment key={`${person.agent}|${person.group}`}>
              <tr>
                <th scope="row">{person.agent}</th>
                <td className="number">{formats.score(person.performance)}</td>
                <td className="number">
                  {person.interval ? person.interval.map((end) => formats.score(end)).join('–') : '–'}
                </td>
                <td className="number">{formats.score(person.fit)}</td>
              </tr>
              <tr>
                <td className="more" colSpan={4}>
                  {quadrantInWords(person.placement?.quadrant ?? null, text)}
                  {' · '}
                  {actionInWords(person.placement, axis, text)}
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {showMore}
    </>
  );
}
