import { Button, Field, Select } from '@fluentui/react-components';
import {
  daysOf,
  incentivesTask,
  type IncentiveOutlook,
  type PhaseIncentives,
  type PhaseResult,
} from '../../review/campaign/incentives';
import type { CellLink } from '../../workbook/tables';
import { Definition, type Term } from '../components/Definition';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList } from '../components/RemarkList';
import { useTableStyles } from '../components/tableStyles';
import { TaskWizard } from '../people/TaskWizard';
import { formatsOf } from '../shell/format';
import { openPage } from '../shell/navigation';
import { useLanguage } from '../shell/text';
import { useCampaignText } from './texts';

const propose = ({ plans: [plan] }: IncentiveOutlook) => (plan === undefined ? null : { plan });

/** 阶段激励: participation and pool of each phase of a plan. */
export default function IncentivesPage() {
  const text = useCampaignText();
  return (
    <TaskWizard
      name="incentives"
      title={text('campaign.incentives.title')}
      intro={text('campaign.incentives.intro')}
      advice={text('campaign.incentives.advice')}
      write={text('campaign.prep.write')}
      done={text('campaign.incentives.done')}
      task={incentivesTask}
      propose={propose}
      choices={({ outlook, choices, choose, busy }) => (
        <Field label={text('campaign.incentives.plan')} size="small">
          <Select
            value={choices.plan}
            disabled={busy}
            onChange={(_, { value }) => choose({ plan: value })}
            data-testid="incentives-plan"
          >
            {outlook.plans.map((plan) => (
              <option key={plan} value={plan}>
                {plan || text('campaign.incentives.unnamed')}
              </option>
            ))}
          </Select>
        </Field>
      )}
      preview={({ preview, select }) => <Preview incentives={preview} onSelect={select} />}
    />
  );
}

function Preview({ incentives, onSelect }: { incentives: PhaseIncentives; onSelect: (link: CellLink) => void }) {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const { plan, phases, monthly, remarks } = incentives;
  const amount = formatsOf(locale).money(monthly.amount);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('campaign.incentives.heading', { plan })}
      </h1>
      <p className={page.hint}>{text('campaign.incentives.note')}</p>
      {phases.map((phase) => (
        <Phase key={`${phase.phase}|${phase.metric}|${phase.first}`} phase={phase} />
      ))}
      {monthly.winners > 0 && (
        <p className={page.hint}>
          {text('campaign.incentives.monthly', {
            ...monthly,
            months: monthly.months.join(text('campaign.summary.separator')),
            amount,
          })}
        </p>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('campaign.incentives.remarks')}</h2>
        {remarks.length === 0 ? (
          <p className={page.paragraph}>{text('campaign.incentives.nothing')}</p>
        ) : (
          <RemarkList name="incentives" remarks={remarks} onSelect={onSelect} />
        )}
      </section>
      <Button className={page.section} onClick={() => openPage('pay', 'design')} data-testid="incentives-design">
        {text('campaign.incentives.design')}
      </Button>
    </>
  );
}

function Phase({ phase: { phase, metric, pool, award, ...days } }: { phase: PhaseResult }) {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { table } = useTableStyles();
  const yuan = (value: number | null | undefined) =>
    typeof value === 'number' ? text('campaign.incentives.yuan', { amount: formats.money(value) }) : '–';
  const of = (count: number, total: number, rate: number | null) =>
    rate === null ? '–' : text('campaign.incentives.ofPeople', { rate: formats.percent(rate), count, total });
  const rows: [name: 'participation' | 'ofAll' | 'spend' | 'pool' | 'poolUse' | 'left', term: Term, value: string][] = [
    [
      'participation',
      'phaseParticipation',
      award ? of(award.eligibleEarners, award.eligible, award.participation) : '–',
    ],
    ['ofAll', 'phaseParticipation', award ? of(award.earners, award.everybody, award.participationOfAll) : '–'],
    ['spend', 'phaseSpend', yuan(award?.spend)],
    ['pool', 'phaseSpend', yuan(pool)],
    ['poolUse', 'phaseSpend', formats.percent(award?.poolUse ?? null)],
    ['left', 'phaseSpend', yuan(award?.left)],
  ];
  return (
    <section className={page.section} data-testid={`incentives-phase-${phase}`}>
      <h2 className={page.heading}>{phase}</h2>
      <p className={page.hint}>{`${daysOf(days, text)} · ${metric}`}</p>
      <table className={table}>
        <tbody>
          {rows.map(([name, term, value]) => (
            <tr key={name}>
              <th scope="row">
                {text(`campaign.incentives.${name}`)}
                <Definition term={term} />
              </th>
              <td className="number" data-testid={`incentives-${name}-${phase}`}>
                {value}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
