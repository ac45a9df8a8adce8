import { preparationTask, type Preparation, type PreparationOutlook } from '../../review/campaign/preparation';
import { isoDate } from '../../domain/numbers/dates';
import type { CellLink } from '../../workbook/tables';
import { Definition } from '../components/Definition';
import { Fact, Facts } from '../components/Facts';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList } from '../components/RemarkList';
import { useTableStyles } from '../components/tableStyles';
import { TaskWizard } from '../people/TaskWizard';
import { formatsOf } from '../shell/format';
import { useLanguage } from '../shell/text';
import { todaySerial } from '../../review/clock';
import { DayField } from '../components/DayField';
import { useCampaignText } from './texts';
import { TableHead } from '../components/TableHead';

const propose = ({ tables }: PreparationOutlook) => (tables === 0 ? null : { asOf: todaySerial() });

/** 准备与考核: both versions ready, everybody examined. */
export default function PreparationPage() {
  const text = useCampaignText();
  return (
    <TaskWizard
      name="preparation"
      title={text('campaign.prep.title')}
      intro={text('campaign.prep.intro')}
      advice={text('campaign.prep.advice')}
      write={text('campaign.prep.write')}
      done={text('campaign.prep.doneText')}
      task={preparationTask}
      propose={propose}
      choices={({ choices, choose, busy }) => (
        <DayField
          label={text('campaign.field.asOf')}
          day={choices.asOf}
          disabled={busy}
          onChange={(asOf) => choose({ asOf })}
          testId="preparation-asOf"
        />
      )}
      preview={({ preview, select }) => <Preview preparation={preview} onSelect={select} />}
    />
  );
}

function Preview({ preparation, onSelect }: { preparation: Preparation; onSelect: (link: CellLink) => void }) {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { table } = useTableStyles();
  const { asOf, coverage, exams, groups, remarks } = preparation;
  const sum = (of: 'items' | 'done') => coverage.reduce((total, entry) => total + entry[of], 0);
  const passed = exams.filter(({ state }) => state === 'passed').length;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('campaign.prep.heading', { day: isoDate(asOf) })}
      </h1>
      <Facts>
        <Fact
          name={text('campaign.prep.readyFact')}
          about={<Definition term="prepReady" />}
          value={`${sum('done')} / ${sum('items')}`}
          testId="preparation-ready"
        />
        <Fact
          name={text('campaign.prep.passedFact')}
          about={<Definition term="examPass" />}
          value={`${passed} / ${exams.length}`}
          testId="preparation-passed"
        />
        <Fact
          name={text('campaign.prep.open')}
          about={<Definition term="prepOpen" />}
          value={formats.count(remarks.length)}
          testId="preparation-open"
        />
      </Facts>
      <section className={page.section}>
        <h2 className={page.heading}>{text('campaign.prep.todo')}</h2>
        {remarks.length === 0 ? (
          <p className={page.paragraph}>{text('campaign.prep.nothing')}</p>
        ) : (
          <RemarkList name="preparation" remarks={remarks} onSelect={onSelect} />
        )}
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('campaign.prep.readiness')}</h2>
        <p className={page.hint}>{text('campaign.prep.readinessNote')}</p>
        <table className={table}>
          <TableHead
            titles={[
              text('campaign.prep.type'),
              text('campaign.prep.version'),
              { number: text('campaign.prep.ready') },
              { number: text('campaign.prep.lateItems') },
            ]}
          />
          <tbody>
            {coverage.map(({ type, version, items, done, late }) => (
              <tr key={type + version}>
                <th scope="row">{type}</th>
                <td>{version}</td>
                <td className="number">{`${done} / ${items}`}</td>
                <td className="number">{late}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {groups.length > 0 && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('campaign.prep.exams')}</h2>
          <p className={page.hint}>{text('campaign.prep.examsNote')}</p>
          <table className={table}>
            <TableHead
              titles={[
                text('campaign.prep.group'),
                { number: text('campaign.prep.passed') },
                { number: text('campaign.prep.rate') },
              ]}
            />
            <tbody>
              {groups.map(({ group, people, passed: own }) => (
                <tr key={group}>
                  <th scope="row">{group || text('campaign.prep.noGroup')}</th>
                  <td className="number">{`${own} / ${people}`}</td>
                  <td className="number">{formats.percent(own / people)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
