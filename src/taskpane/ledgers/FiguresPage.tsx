import { Button, Checkbox, Field, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { isoDate } from '../../domain/numbers/dates';
import { figuresTask } from '../../review/ledger/figures';
import type { FigureChoices, FigureOutlook, Figures } from '../../review/ledger/figures/model';
import { proposedPeriod } from '../../review/ledger/figures/period';
import { todaySerial } from '../../review/clock';
import { DayField } from '../components/DayField';
import { usePageStyles } from '../components/pageStyles';
import { TaskWizard } from '../people/TaskWizard';
import type { CellLink } from '../../workbook/tables';
import { FigureSection } from './FigureSection';
import { useFigureText } from './text';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%' },
  back: { alignSelf: 'flex-start', margin: `${tokens.spacingVerticalXS} 0 0` },
  content: { flexGrow: 1, minHeight: 0 },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const propose = ({ tables }: FigureOutlook): FigureChoices | null =>
  tables === 0 ? null : { period: proposedPeriod(todaySerial()), asOf: todaySerial(), personal: false };

/** 台账数字: what the ledgers tell together, for a period and as of a day. */
export default function FiguresPage({ onBack }: { onBack: () => void }) {
  const text = useFigureText();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ChevronLeft16Regular />}
        onClick={onBack}
        data-testid="figures-leave"
      >
        {text('figures.backToList')}
      </Button>
      <div className={styles.content}>
        <TaskWizard
          name="figures"
          title={text('figures.title')}
          intro={text('figures.intro')}
          advice={text('figures.advice')}
          write={text('figures.write')}
          done={text('figures.done')}
          task={figuresTask}
          propose={propose}
          choices={({ choices, choose, busy }) => <Choices choices={choices} choose={choose} busy={busy} />}
          preview={({ preview, select }) => <Preview figures={preview} onSelect={select} />}
          ready={({ figures }) => figures.length > 0}
        />
      </div>
    </div>
  );
}

interface ChoicesProps {
  choices: FigureChoices;
  choose: (choices: FigureChoices) => void;
  busy: boolean;
}

function Choices({ choices, choose, busy }: ChoicesProps) {
  const text = useFigureText();
  const styles = useStyles();
  const { period, asOf, personal } = choices;
  const day = (name: 'first' | 'last') => (
    <DayField
      label={text(`figures.${name}`)}
      day={period[name]}
      disabled={busy}
      onChange={(value) => choose({ ...choices, period: { ...period, [name]: value } })}
      testId={`figures-${name}`}
    />
  );
  return (
    <>
      <div className={styles.days}>
        {day('first')}
        {day('last')}
      </div>
      <DayField
        label={text('figures.asOf')}
        hint={text('figures.asOfHint')}
        day={asOf}
        disabled={busy}
        onChange={(value) => choose({ ...choices, asOf: value })}
        testId="figures-asOf"
      />
      <Field hint={text('figures.personalHint')} size="small">
        <Checkbox
          checked={personal}
          disabled={busy}
          label={text('figures.personal')}
          onChange={(_, { checked }) => choose({ ...choices, personal: checked === true })}
          data-testid="figures-personal"
        />
      </Field>
    </>
  );
}

function Preview({ figures, onSelect }: { figures: Figures; onSelect: (link: CellLink) => void }) {
  const text = useFigureText();
  const page = usePageStyles();
  const { period, asOf } = figures;
  const days = { first: isoDate(period.first), last: isoDate(period.last), asOf: isoDate(asOf) };
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('figures.title')}
      </h1>
      <p className={page.hint}>{text('figures.period', days)}</p>
      {period.first > period.last && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('figures.badPeriod')}</MessageBarBody>
        </MessageBar>
      )}
      {figures.figures.length === 0 && <p className={page.hint}>{text('figures.none')}</p>}
      {figures.figures.map((figure) => (
        <FigureSection key={figure.id} figure={figure} onSelect={onSelect} />
      ))}
    </>
  );
}
