import { filterInWords, filterTask, type FilterPreview } from '../../../review/people/filter';
import { formatPercent } from '../../../review/people/words';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { BarList } from '../BarList';
import { MonthField, newestMonth } from '../MonthField';
import { TaskWizard } from '../TaskWizard';
import { usePeopleText } from '../texts';

/** 过滤风险. */
export default function FilterPage() {
  const text = usePeopleText();
  return (
    <TaskWizard
      name="filter"
      title={text('peopleDesk.filter')}
      intro={text('peopleDesk.filter.intro')}
      advice={text('peopleDesk.advice.month')}
      write={text('peopleDesk.writeSheet')}
      done={text('peopleDesk.filter.done')}
      task={filterTask}
      propose={newestMonth}
      ready={({ people }) => people.length > 0}
      choices={({ outlook, choices, choose, busy }) => (
        <MonthField
          name="filter"
          months={outlook.months}
          month={choices.month}
          disabled={busy}
          onChange={(month) => choose({ month })}
        />
      )}
      preview={({ preview, select }) => <PreviewStep preview={preview} onSelect={select} />}
    />
  );
}

/** Everybody's filter rate as bars, then those that stand out, in words. */
function PreviewStep({ preview, onSelect }: { preview: FilterPreview; onSelect: (link: CellLink) => void }) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { month, people, teamRate, blank, remarks } = preview;
  const special = people.filter(({ risk }) => risk.flag !== 'normal');
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('peopleDesk.filter.sheet', { month })}
      </h1>
      <Facts>
        <Fact
          name={text('peopleDesk.filter.team')}
          about={<Definition term="filterRate" />}
          value={formatPercent(teamRate, locale)}
          testId="filter-team"
        />
        <Fact
          name={text('peopleDesk.filter.toAsk')}
          about={<Definition term="robustZ" />}
          value={formats.count(special.length)}
          testId="filter-special"
        />
      </Facts>
      <RemarkSection name="filter" remarks={remarks} onSelect={onSelect} />
      <section className={page.section} data-testid="filter-words">
        <h2 className={page.heading}>{text('peopleDesk.filter.toAsk')}</h2>
        <p className={page.hint}>{text('peopleDesk.filter.note')}</p>
        {people.length === 0 && <p className={page.paragraph}>{text('peopleDesk.filter.nothing')}</p>}
        {people.length > 0 && special.length === 0 && (
          <p className={page.paragraph}>{text('peopleDesk.filter.nobody')}</p>
        )}
        {special.map((person) => (
          <p key={`${person.agent}|${person.group}`} className={page.paragraph}>
            <strong>{person.agent}</strong> {filterInWords(person, locale)}
          </p>
        ))}
      </section>
      {people.length > 0 && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('peopleDesk.column.filterRate')}</h2>
          <BarList
            label={text('peopleDesk.column.filterRate')}
            testId="filter-bars"
            bars={people.map(({ agent, risk }) => ({
              name: agent,
              length: risk.filterRate ?? 0,
              value: formatPercent(risk.filterRate, locale),
              marked: risk.flag !== 'normal',
            }))}
          />
          {blank.length > 0 && (
            <p className={page.hint}>
              {text('peopleDesk.filter.blank', { agents: blank.join(text('list.separator')) })}
            </p>
          )}
        </section>
      )}
    </>
  );
}
