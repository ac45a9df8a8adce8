import { Checkbox, Field, Select } from '@fluentui/react-components';
import { isoDate } from '../../domain/numbers/dates';
import { summaryTask, type CampaignSummary, type SummaryOutlook } from '../../review/campaign/summary';
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

const propose = ({ campaigns: [campaign] }: SummaryOutlook) =>
  campaign === undefined ? null : { campaign, asOf: todaySerial(), personal: false };

/** 四部分总结: what was recorded of a campaign, as a page to print. */
export default function SummaryPage() {
  const text = useCampaignText();
  return (
    <TaskWizard
      name="summary"
      title={text('campaign.summary.title')}
      intro={text('campaign.summary.intro')}
      advice={text('campaign.summary.advice')}
      write={text('campaign.summary.write')}
      done={text('campaign.summary.done')}
      task={summaryTask}
      propose={propose}
      choices={({ outlook, choices, choose, busy }) => (
        <>
          <Field label={text('campaign.field.campaign')} size="small">
            <Select
              value={choices.campaign}
              disabled={busy}
              onChange={(_, { value }) => choose({ ...choices, campaign: value })}
              data-testid="summary-campaign"
            >
              {outlook.campaigns.map((campaign) => (
                <option key={campaign} value={campaign}>
                  {campaign || '–'}
                </option>
              ))}
            </Select>
          </Field>
          <DayField
            label={text('campaign.field.asOf')}
            hint={text('campaign.summary.asOfHint')}
            day={choices.asOf}
            disabled={busy}
            onChange={(asOf) => choose({ ...choices, asOf })}
            testId="summary-asOf"
          />
          <Field hint={text('campaign.summary.personalHint')} size="small">
            <Checkbox
              checked={choices.personal}
              disabled={busy}
              label={text('campaign.summary.personal')}
              onChange={(_, { checked }) => choose({ ...choices, personal: checked === true })}
              data-testid="summary-personal"
            />
          </Field>
        </>
      )}
      preview={({ preview, select }) => <Preview summary={preview} onSelect={select} />}
    />
  );
}

function Preview({ summary, onSelect }: { summary: CampaignSummary; onSelect: (link: CellLink) => void }) {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { table } = useTableStyles();
  const { campaign, phases, whole, before, open } = summary;
  const rows = [
    ...phases,
    { ...whole, name: text('campaign.summary.whole') },
    { ...before, name: text('campaign.summary.before') },
  ];
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('campaign.summary.heading', { campaign })}
      </h1>
      <p className={page.hint}>{text('campaign.days', { start: isoDate(whole.first), end: isoDate(whole.last) })}</p>
      <Facts>
        <Fact
          name={text('campaign.summary.payRate')}
          value={formats.percent(whole.payRate)}
          about={<Definition term="campaignFigures" />}
          testId="summary-payRate"
        />
        <Fact
          name={text('campaign.summary.openItems')}
          value={formats.count(open.length)}
          about={<Definition term="openPoints" />}
          testId="summary-open"
        />
      </Facts>
      <section className={page.section}>
        <h2 className={page.heading}>{text('campaign.summary.figures')}</h2>
        <table className={table}>
          <TableHead
            titles={[
              text('campaign.summary.phase'),
              { number: text('campaign.summary.payRate') },
              { number: text('campaign.summary.salesYuan') },
            ]}
          />
          <tbody>
            {rows.map(({ name, first, payRate, sales }) => (
              <tr key={`${name}|${first}`}>
                <th scope="row">{name}</th>
                <td className="number">{formats.percent(payRate)}</td>
                <td className="number">{formats.money(sales)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('campaign.summary.openHeading')}</h2>
        {open.length === 0 ? (
          <p className={page.paragraph}>{text('campaign.summary.nothingOpen')}</p>
        ) : (
          <RemarkList name="summary" remarks={open} onSelect={onSelect} />
        )}
      </section>
    </>
  );
}
