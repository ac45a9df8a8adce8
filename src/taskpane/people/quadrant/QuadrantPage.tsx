import { Checkbox, Field, Select } from '@fluentui/react-components';
import { quadrantTask } from '../../../review/people/quadrant';
import type { PerformanceAxis, QuadrantChoices } from '../../../review/people/quadrant/model';
import { MonthField } from '../MonthField';
import { TaskWizard } from '../TaskWizard';
import { usePeopleText } from '../texts';
import { QuadrantPreviewStep } from './QuadrantPreviewStep';

const axes = ['kpi', 'qa'] as const satisfies readonly PerformanceAxis[];

const propose = ({ months: [month] }: { months: string[] }): QuadrantChoices | null =>
  month === undefined ? null : { month, axis: 'kpi', uncertain: true };

/** 四象限. */
export default function QuadrantPage() {
  const text = usePeopleText();
  return (
    <TaskWizard
      name="quadrant"
      title={text('peopleDesk.quadrant')}
      intro={text('peopleDesk.quadrant.intro')}
      advice={text('peopleDesk.advice.month')}
      write={text('peopleDesk.writeSheet')}
      done={text('peopleDesk.quadrant.done')}
      task={quadrantTask}
      propose={propose}
      choices={({ outlook, choices, choose, busy }) => (
        <>
          <MonthField
            name="quadrant"
            months={outlook.months}
            month={choices.month}
            disabled={busy}
            onChange={(month) => choose({ ...choices, month })}
          />
          <Field label={text('peopleDesk.quadrant.axis')} size="small">
            <Select
              value={choices.axis}
              disabled={busy}
              onChange={(_, { value }) => choose({ ...choices, axis: axes.find((each) => each === value) ?? 'kpi' })}
              data-testid="quadrant-axis"
            >
              {axes.map((axis) => (
                <option key={axis} value={axis}>
                  {text(`peopleDesk.quadrant.axis.${axis}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            checked={choices.uncertain}
            disabled={busy}
            onChange={(_, { checked }) => choose({ ...choices, uncertain: checked === true })}
            label={text('peopleDesk.quadrant.uncertain')}
            data-testid="quadrant-uncertain"
          />
        </>
      )}
      preview={({ preview, select }) => <QuadrantPreviewStep preview={preview} onSelect={select} />}
    />
  );
}
