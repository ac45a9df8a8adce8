import { diagnosisTask, isAgreed } from '../../../review/people/diagnosis';
import { MonthField, newestMonth } from '../MonthField';
import { TaskWizard } from '../TaskWizard';
import { usePeopleText } from '../texts';
import { DiagnosisPreviewStep } from './DiagnosisPreviewStep';

/** 诊断. */
export default function DiagnosisPage() {
  const text = usePeopleText();
  return (
    <TaskWizard
      name="diagnosis"
      title={text('peopleDesk.diagnosis')}
      intro={text('peopleDesk.diagnosis.intro')}
      advice={text('peopleDesk.advice.month')}
      write={text('peopleDesk.diagnosis.write')}
      done={text('peopleDesk.diagnosis.done')}
      task={diagnosisTask}
      propose={newestMonth}
      ready={({ people }) =>
        people.some(isAgreed) && people.every((person) => person.agreed.remedies.length === 0 || isAgreed(person))
      }
      choices={({ outlook, choices, choose, busy }) => (
        <MonthField
          name="diagnosis"
          months={outlook.months}
          month={choices.month}
          disabled={busy}
          onChange={(month) => choose({ month })}
        />
      )}
      preview={({ preview, amend, select, busy }) => (
        <DiagnosisPreviewStep preview={preview} amend={amend} onSelect={select} busy={busy} />
      )}
    />
  );
}
