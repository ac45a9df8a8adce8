import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { dayOf, isoDate, serialOf } from '../../domain/numbers/dates';
import { calendarRows, calendarTask } from '../../review/campaign/calendar';
import type { CalendarChoices, CalendarOutlook, CalendarPlan } from '../../review/campaign/model';
import type { CellLink } from '../../workbook/tables';
import { Definition } from '../components/Definition';
import { Fact, Facts } from '../components/Facts';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList } from '../components/RemarkList';
import { useTableStyles } from '../components/tableStyles';
import { TaskWizard } from '../people/TaskWizard';
import { todaySerial } from '../../review/clock';
import { DayField } from '../components/DayField';
import { useCampaignText, type CampaignText } from './texts';
import { TableHead } from '../components/TableHead';

const useStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: tokens.spacingHorizontalS },
});

/** So many days after the main peak the next year's campaign is the one to plan. */
const overAfter = 27;

/** The next 双11 whose summary is not yet written, with the dates of the source. */
function proposal({ today: asOf }: CalendarOutlook, text: CampaignText): CalendarChoices {
  const { year } = dayOf(asOf - overAfter);
  const peakOf = (of: number) => serialOf({ year: of, month: 11, day: 11 });
  const chosen = peakOf(year) < asOf - overAfter ? year + 1 : year;
  return {
    campaign: text('campaign.proposed', { year: chosen }),
    presale: serialOf({ year: chosen, month: 10, day: 20 }),
    firstPeak: serialOf({ year: chosen, month: 11, day: 1 }),
    mainPeak: peakOf(chosen),
    asOf,
  };
}

/** 倒排日历: dates in, calendar out. */
export default function CalendarPage() {
  const text = useCampaignText();
  const page = usePageStyles();
  const styles = useStyles();
  const task = useMemo(() => calendarTask(todaySerial()), []);
  return (
    <TaskWizard
      name="calendar"
      title={text('campaign.calendar')}
      intro={text('campaign.calendar.intro')}
      advice=""
      write={text('campaign.calendar.write')}
      done={text('campaign.calendar.done')}
      task={task}
      propose={(outlook) => proposal(outlook, text)}
      choices={({ outlook, choices, choose, busy }) => {
        const day = (name: 'presale' | 'firstPeak' | 'mainPeak' | 'asOf', hint?: string) => (
          <DayField
            label={text(`campaign.field.${name}`)}
            {...(hint === undefined ? {} : { hint })}
            day={choices[name]}
            disabled={busy}
            onChange={(value) => choose({ ...choices, [name]: value })}
            testId={`calendar-${name}`}
          />
        );
        return (
          <>
            <Field label={text('campaign.field.campaign')} size="small">
              <Input
                value={choices.campaign}
                disabled={busy}
                onChange={(_, { value }) => choose({ ...choices, campaign: value })}
                data-testid="calendar-campaign"
              />
            </Field>
            {outlook.campaigns.includes(choices.campaign.trim()) && (
              <p className={page.hint} role="status">
                {text('campaign.exists', { campaign: choices.campaign })}
              </p>
            )}
            <div className={styles.days}>
              {day('presale')}
              {day('firstPeak')}
              {day('mainPeak')}
              {day('asOf', text('campaign.field.asOfHint'))}
            </div>
            <section className={page.section}>
              <h2 className={page.heading}>{text('campaign.rules')}</h2>
              <Rules outlook={outlook} />
            </section>
          </>
        );
      }}
      preview={({ preview, select }) => <Preview plan={preview} onSelect={select} />}
    />
  );
}

function Rules({ outlook: { rules, rulesAt } }: { outlook: CalendarOutlook }) {
  const text = useCampaignText();
  const page = usePageStyles();
  const count = rules.length;
  if (!rulesAt) return <p className={page.hint}>{text('campaign.rulesDefault', { count })}</p>;
  return (
    <p className={page.paragraph}>
      {text('campaign.rulesOwn', { count })} {`${rulesAt.sheet}!${rulesAt.cell}`}
    </p>
  );
}

function Preview({ plan, onSelect }: { plan: CalendarPlan; onSelect: (link: CellLink) => void }) {
  const text = useCampaignText();
  const page = usePageStyles();
  const { table } = useTableStyles();
  const rows = calendarRows(plan);
  const conflicts = plan.remarks.filter(({ severity }) => severity !== 'info');
  const [first] = rows;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('campaign.calendar.preview', { campaign: plan.choices.campaign })}
      </h1>
      <Facts>
        <Fact
          name={text('campaign.fact.tasks')}
          value={String(rows.filter(({ rule }) => rule.kind === 'task').length)}
          testId="calendar-tasks"
        />
        <Fact
          name={text('campaign.fact.conflicts')}
          about={<Definition term="conflict" />}
          value={String(conflicts.length)}
          testId="calendar-conflicts"
        />
        <Fact name={text('campaign.fact.first')} value={first ? isoDate(first.start) : '–'} testId="calendar-first" />
      </Facts>
      <section className={page.section}>
        <h2 className={page.heading}>{text('campaign.conflicts')}</h2>
        {plan.remarks.length === 0 ? (
          <p className={page.paragraph}>{text('campaign.noConflict')}</p>
        ) : (
          <RemarkList name="calendar" remarks={plan.remarks} onSelect={onSelect} />
        )}
      </section>
      <section className={page.section}>
        <table className={table} data-testid="calendar-table">
          <TableHead
            titles={[
              text('campaign.column.task'),
              text('campaign.column.days'),
              { number: text('campaign.column.workdays'), term: 'workdays' },
            ]}
          />
          <tbody>
            {rows.map(({ rule, start, end, workdays }) => (
              <tr key={rule.task} className={rule.kind === 'phase' ? 'strong' : undefined}>
                <th scope="row">{rule.task}</th>
                <td>{text('campaign.days', { start: isoDate(start).slice(5), end: isoDate(end).slice(5) })}</td>
                <td className="number">{workdays}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
