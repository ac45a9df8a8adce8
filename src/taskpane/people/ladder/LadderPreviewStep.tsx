import { Fragment } from 'react';
import type { LadderPerson, LadderPreview } from '../../../review/people/ladder/compute';
import { stepsInWords } from '../../../review/people/ladder/words';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { BarList } from '../BarList';
import { usePeopleText } from '../texts';
import { useShowMore } from '../../components/useShowMore';
import { TableHead } from '../../components/TableHead';

interface Props {
  preview: LadderPreview;
  onSelect: (link: CellLink) => void;
}

const pageSize = 15;
const isReady = ({ promotions }: LadderPerson): boolean => promotions.some(({ ready }) => ready);

/** How many stand on each grade, who is ready and what the others lack, and who could follow each leader. */
export function LadderPreviewStep({ preview, onSelect }: Props) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useTableStyles();
  const { month, people, measureNames, successions, remarks } = preview;
  const sorted = [...people].sort((a, b) => Number(isReady(b)) - Number(isReady(a)));
  const [visible, showMore] = useShowMore(sorted, pageSize);
  const grades = [...new Set(people.map(({ grade }) => grade).filter((grade) => grade !== ''))];
  const names = (list: readonly LadderPerson[]) => list.map(({ name }) => name).join(text('list.separator')) || '–';
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('peopleDesk.ladder.sheet', { month })}
      </h1>
      <Facts>
        <Fact
          name={text('peopleDesk.ladder.ready')}
          about={<Definition term="readiness" />}
          value={formats.count(people.filter(isReady).length)}
          testId="ladder-ready"
        />
        <Fact
          name={text('peopleDesk.ladder.withoutSuccessor')}
          about={<Definition term="successor" />}
          value={formats.count(successions.filter(({ warning }) => warning !== null).length)}
          testId="ladder-without"
        />
      </Facts>
      <RemarkSection name="ladder" remarks={remarks} onSelect={onSelect} />
      <section className={page.section}>
        <h2 className={page.heading}>{text('peopleDesk.ladder.grades')}</h2>
        <BarList
          label={text('peopleDesk.ladder.grades')}
          testId="ladder-grades"
          bars={grades.map((grade) => {
            const own = people.filter((person) => person.grade === grade);
            const ready = own.filter(isReady).length;
            return {
              name: grade,
              length: own.length,
              value: text('peopleDesk.ladder.gradeValue', { count: own.length, ready }),
              marked: false,
            };
          })}
        />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('peopleDesk.ladder.people')}</h2>
        <table className={styles.table} data-testid="ladder-people">
          <TableHead titles={(['agent', 'grade'] as const).map((name) => text(`peopleDesk.column.${name}`))} />
          <tbody>
            {visible.map((person) => (
              <Fragment key={`${person.name}|${person.group}`}>
                <tr>
                  <th scope="row">{person.name}</th>
                  <td>{person.grade}</td>
                </tr>
                <tr>
                  <td className="more" colSpan={2}>
                    {stepsInWords(person, measureNames, locale).map((words) => (
                      <span key={words} className={styles.after}>
                        {words}
                      </span>
                    ))}
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
        {showMore}
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('peopleDesk.ladder.successors')}</h2>
        <p className={page.hint}>{text('peopleDesk.ladder.successorsNote')}</p>
        {successions.length === 0 && <p className={page.paragraph}>{text('peopleDesk.ladder.noLeaders')}</p>}
        <table className={styles.table} data-testid="ladder-successors">
          <TableHead
            titles={(['leader', 'readyNow', 'near'] as const).map((name) => text(`peopleDesk.column.${name}`))}
          />
          <tbody>
            {successions.map(({ leader, ready, near, warning }) => (
              <Fragment key={leader}>
                <tr>
                  <th scope="row">{leader}</th>
                  <td>{names(ready)}</td>
                  <td>{names(near)}</td>
                </tr>
                {warning && (
                  <tr>
                    <td className="more" colSpan={3}>
                      {text(`peopleDesk.ladder.warning.${warning}`)}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
