import { ladderTask } from '../../../review/people/ladder';
import { MonthField } from '../MonthField';
import { TaskWizard } from '../TaskWizard';
import { usePeopleText } from '../texts';
import { LadderPreviewStep } from './LadderPreviewStep';

/** 晋升与接班. */
export default function LadderPage() {
  const text = usePeopleText();
  return (
    <TaskWizard
      name="ladder"
      title={text('peopleDesk.ladder')}
      intro={text('peopleDesk.ladder.intro')}
      advice={text('peopleDesk.ladder.noCriteria')}
      write={text('peopleDesk.writeSheet')}
      done={text('peopleDesk.ladder.done')}
      task={ladderTask}
      propose={({ months: [month], criteria }) => (month === undefined || !criteria ? null : { month })}
      choices={({ outlook, choices, choose, busy }) => (
        <MonthField
          name="ladder"
          months={outlook.months}
          month={choices.month}
          disabled={busy}
          onChange={(month) => choose({ month })}
        />
      )}
      preview={({ preview, select }) => <LadderPreviewStep preview={preview} onSelect={select} />}
    />
  );
}
