import { makeStyles } from '@fluentui/react-components';
import type { Agreed, DiagnosisPreview, TeamMetric } from '../../../review/people/diagnosis/model';
import { causeInWords, figureInWords } from '../../../review/people/diagnosis/words';
import { sayIn } from '../../../review/texts';
import { defaultDiagnosisMatrix } from '../../../domain/people/defaults';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { usePeopleText } from '../texts';
import { PersonDiagnosis } from './PersonDiagnosis';
import { useShowMore } from '../../components/useShowMore';
import { TableHead } from '../../components/TableHead';

interface Props {
  preview: DiagnosisPreview;
  amend: (preview: DiagnosisPreview) => void;
  onSelect: (link: CellLink) => void;
  busy: boolean;
}

const useStyles = makeStyles({ metric: { '::first-letter': { textTransform: 'uppercase' } } });

const pageSize = 10;

/** The team's six metrics, then everybody with a weakness: causes, evidence, and what shall be done. */
export function DiagnosisPreviewStep({ preview, amend, onSelect, busy }: Props) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { month, matrix, team, people, looked, blank, remarks } = preview;
  const [visible, showMore] = useShowMore(people, pageSize);
  const agree = (key: string, agreed: Agreed) =>
    amend({ ...preview, people: people.map((person) => (person.key === key ? { ...person, agreed } : person)) });
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('peopleDesk.diagnosis.preview', { month })}
      </h1>
      <Facts>
        <Fact name={text('peopleDesk.diagnosis.looked')} value={formats.count(looked)} testId="diagnosis-looked" />
        <Fact
          name={text('peopleDesk.diagnosis.weak')}
          about={<Definition term="weakness" />}
          value={formats.count(people.length)}
          testId="diagnosis-weak"
        />
        <Fact name={text('peopleDesk.diagnosis.blank')} value={formats.count(blank)} testId="diagnosis-blank" />
      </Facts>
      <RemarkSection name="diagnosis" remarks={remarks} onSelect={onSelect} />
      <section className={page.section}>
        <h2 className={page.heading}>{text('peopleDesk.diagnosis.team')}</h2>
        <TeamTable team={team} />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>
          {text('peopleDesk.diagnosis.people')} <Definition term="causeClass" />
        </h2>
        <p className={page.hint}>{text('peopleDesk.diagnosis.peopleHint')}</p>
        <p className={page.hint} data-testid="diagnosis-matrix">
          {text(
            matrix === defaultDiagnosisMatrix ? 'peopleDesk.diagnosis.defaultMatrix' : 'peopleDesk.diagnosis.ownMatrix',
          )}
        </p>
        {people.length === 0 && <p className={page.paragraph}>{text('peopleDesk.diagnosis.nobody')}</p>}
        {visible.map((person, i) => (
          <PersonDiagnosis
            key={person.key}
            index={i}
            person={person}
            matrix={matrix}
            causes={person.causes.map((cause) => causeInWords(cause, locale)).join(text('list.separator'))}
            busy={busy}
            onAgree={(agreed) => agree(person.key, agreed)}
          />
        ))}
        {showMore}
      </section>
    </>
  );
}

function TeamTable({ team }: { team: readonly TeamMetric[] }) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const { table } = useTableStyles();
  const styles = useStyles();
  const say = sayIn(locale);
  return (
    <table className={table} data-testid="diagnosis-team">
      <TableHead
        titles={[
          text('peopleDesk.column.metric'),
          ...(['value', 'target', 'previous'] as const).map((name) => ({ number: text(`peopleDesk.column.${name}`) })),
        ]}
      />
      <tbody>
        {team.map(({ kind, value, target, previous, weak }) => (
          <tr key={kind}>
            <th scope="row" className={styles.metric}>
              {say(`diagnosis.kind.${kind}`)}
              {weak && ` · ${text('peopleDesk.diagnosis.belowTarget')}`}
            </th>
            {[value, target, previous].map((figure, i) => (
              <td key={i} className="number">
                {figureInWords(kind, figure, locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
