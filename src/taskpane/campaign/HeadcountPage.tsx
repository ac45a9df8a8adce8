import { Checkbox, Field, Select } from '@fluentui/react-components';
import { planVersions, type PlanVersion } from '../../domain/campaign/readiness';
import type { Headcount, HeadcountChoices, HeadcountOutlook } from '../../review/campaign/headcountModel';
import { headcountTask } from '../../review/campaign/headcountTask';
import { todaySerial } from '../../review/clock';
import type { CellLink } from '../../workbook/tables';
import { DayField } from '../components/DayField';
import { usePageStyles } from '../components/pageStyles';
import { TaskWizard } from '../people/TaskWizard';
import { HeadcountPreview } from './HeadcountPreview';
import { useCampaignText } from './texts';

function propose({ campaigns: [campaign] }: HeadcountOutlook): HeadcountChoices | null {
  if (campaign === undefined) return null;
  const { name, main } = campaign;
  return { campaign: name, asOf: todaySerial(), phase: main, version: planVersions[0], feed: true };
}

interface Choosing {
  outlook: HeadcountOutlook;
  choices: HeadcountChoices;
  choose: (choices: HeadcountChoices) => void;
  busy: boolean;
}

/** 人力与分工: heads for each phase, and who takes how much. */
export default function HeadcountPage() {
  const text = useCampaignText();
  return (
    <TaskWizard
      name="headcount"
      title={text('campaign.heads.title')}
      intro={text('campaign.heads.intro')}
      advice={text('campaign.heads.advice')}
      write={text('campaign.heads.write')}
      done={text('campaign.heads.done')}
      task={headcountTask}
      propose={propose}
      choices={(parts) => <Choices {...parts} />}
      preview={({ preview, select }: { preview: Headcount; select: (link: CellLink) => void }) => (
        <HeadcountPreview headcount={preview} onSelect={select} />
      )}
    />
  );
}

function Choices({ outlook, choices, choose, busy }: Choosing) {
  const text = useCampaignText();
  const page = usePageStyles();
  const { campaigns, defaults } = outlook;
  const own = campaigns.find(({ name }) => name === choices.campaign);
  const tables = (['rules', 'forecasts'] as const).filter((table) => defaults[table]);
  const pick = (
    key: 'campaign' | 'phase' | 'version',
    label: string,
    options: readonly string[],
    onChange: (value: string) => void,
  ) => (
    <Field label={label} size="small">
      <Select
        value={choices[key]}
        disabled={busy}
        onChange={(_, { value }) => onChange(value)}
        data-testid={`headcount-${key}`}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option || '–'}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {pick(
        'campaign',
        text('campaign.field.campaign'),
        campaigns.map(({ name }) => name),
        (campaign) =>
          choose({ ...choices, campaign, phase: campaigns.find(({ name }) => name === campaign)?.main ?? '' }),
      )}
      <DayField
        label={text('campaign.field.asOf')}
        day={choices.asOf}
        disabled={busy}
        onChange={(asOf) => choose({ ...choices, asOf })}
        testId="headcount-asOf"
      />
      {pick('phase', text('campaign.heads.splitPhase'), own?.phases ?? [], (phase) => choose({ ...choices, phase }))}
      {pick('version', text('campaign.heads.splitVersion'), planVersions, (version) =>
        choose({ ...choices, version: version as PlanVersion }),
      )}
      <Field hint={text('campaign.heads.feedHint')} size="small">
        <Checkbox
          checked={choices.feed}
          disabled={busy}
          label={text('campaign.heads.feed')}
          onChange={(_, { checked }) => choose({ ...choices, feed: checked === true })}
          data-testid="headcount-feed"
        />
      </Field>
      {tables.length > 0 && (
        <p className={page.hint} data-testid="headcount-defaults">
          {text('campaign.heads.rulesDefault', {
            tables: tables.map((table) => text(`campaign.heads.${table}`)).join(text('campaign.prep.and')),
          })}
        </p>
      )}
    </>
  );
}
