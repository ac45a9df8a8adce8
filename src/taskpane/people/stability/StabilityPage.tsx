import { Field, Select } from '@fluentui/react-components';
import { stabilityTask } from '../../../review/people/stability';
import { chartedMetrics, type ChartedMetric, type StabilityChoices } from '../../../review/people/stability/compute';
import { MonthField, newestMonth } from '../MonthField';
import { TaskWizard } from '../TaskWizard';
import { usePeopleText } from '../texts';
import { StabilityPreviewStep } from './StabilityPreviewStep';

const names = Object.keys(chartedMetrics) as ChartedMetric[];

const propose = (outlook: { months: string[] }): StabilityChoices | null => {
  const newest = newestMonth(outlook);
  return newest && { ...newest, metric: 'payRate' };
};

/** 提前预警. */
export default function StabilityPage() {
  const text = usePeopleText();
  return (
    <TaskWizard
      name="stability"
      title={text('peopleDesk.stability')}
      intro={text('peopleDesk.stability.intro')}
      advice={text('peopleDesk.advice.month')}
      write={text('peopleDesk.writeSheet')}
      done={text('peopleDesk.stability.done')}
      task={stabilityTask}
      propose={propose}
      ready={({ team }) => team.days.length > 0}
      choices={({ outlook, choices, choose, busy }) => (
        <>
          <MonthField
            name="stability"
            months={outlook.months}
            month={choices.month}
            disabled={busy}
            onChange={(month) => choose({ ...choices, month })}
          />
          <Field label={text('peopleDesk.column.metric')} size="small">
            <Select
              value={choices.metric}
              disabled={busy}
              onChange={(_, { value }) =>
                choose({ ...choices, metric: names.find((name) => name === value) ?? 'payRate' })
              }
              data-testid="stability-metric"
            >
              {names.map((name) => (
                <option key={name} value={name}>
                  {text(`peopleDesk.stability.metric.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      preview={({ preview, select }) => <StabilityPreviewStep preview={preview} onSelect={select} />}
    />
  );
}
