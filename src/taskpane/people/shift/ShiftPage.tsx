import { Field, Select } from '@fluentui/react-components';
import { dayInWords, shiftTask, type ShiftChoices, type ShiftOutlook } from '../../../review/people/shift';
import { useLanguage } from '../../shell/text';
import { TaskWizard } from '../TaskWizard';
import { usePeopleText } from '../texts';
import { ShiftPreviewStep } from './ShiftPreviewStep';

const propose = ({ days: [newest] }: ShiftOutlook): ShiftChoices | null =>
  newest === undefined ? null : { day: newest.day, slot: null };

/** 当班登记. */
export default function ShiftPage() {
  const text = usePeopleText();
  return (
    <TaskWizard
      name="shift"
      title={text('peopleDesk.shift')}
      intro={text('peopleDesk.shift.intro')}
      advice={text('peopleDesk.shift.advice')}
      write={text('peopleDesk.writeSheet')}
      done={text('peopleDesk.shift.done')}
      task={shiftTask}
      propose={propose}
      choices={(parts) => <ChoiceFields {...parts} />}
      preview={({ preview, select }) => <ShiftPreviewStep preview={preview} onSelect={select} />}
    />
  );
}

interface FieldsProps {
  outlook: ShiftOutlook;
  choices: ShiftChoices;
  choose: (choices: ShiftChoices) => void;
  busy: boolean;
}

/** The day, and whether the tail is of the day so far or of one slot. */
function ChoiceFields({ outlook: { days }, choices, choose, busy }: FieldsProps) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const slots = days.find(({ day }) => day === choices.day)?.slots ?? [];
  return (
    <>
      <Field label={text('peopleDesk.shift.day')} size="small">
        <Select
          value={String(choices.day)}
          disabled={busy}
          onChange={(_, { value }) =>
            choose({ day: days.find(({ day }) => String(day) === value)?.day ?? null, slot: null })
          }
          data-testid="shift-day"
        >
          {days.map(({ day }) => (
            <option key={String(day)} value={String(day)}>
              {dayInWords(day, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('peopleDesk.shift.tailOf')} size="small">
        <Select
          value={String(choices.slot ?? '')}
          disabled={busy}
          onChange={(_, { value }) => choose({ ...choices, slot: value === '' ? null : Number(value) })}
          data-testid="shift-slot"
        >
          <option value="">{text('peopleDesk.shift.wholeDay')}</option>
          {slots.map(({ at, label }) => (
            <option key={at} value={String(at)}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
