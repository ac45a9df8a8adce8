import { Button, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDate, parseDate } from '../../domain/numbers/dates';
import { createToday } from '../../review/today';
import type { TodayBoard } from '../../review/today/model';
import { usePageStyles } from '../components/pageStyles';
import { Wizard } from '../components/Wizard';
import { openPage } from '../shell/navigation';
import { Board } from './Board';
import { LookedAt } from './LookedAt';
import { useTodayText } from './texts';
import { useToday } from './useToday';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  asOf: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  date: { width: '140px' },
});

/** What wants attention on a day, from all tables of the workbook. */
export default function TodayPage() {
  const [useCase] = useState(createToday);
  const { run, asOf, board, setAsOf, look, cancel, select } = useToday(useCase);
  const text = useTodayText();
  const page = usePageStyles();
  const styles = useStyles();
  const busy = run.progress !== null;
  const choose = (value: string) => {
    const day = parseDate(value);
    if (day !== null) setAsOf(day);
  };
  return (
    <Wizard
      name="today"
      shown="board"
      run={run}
      onCancel={cancel}
      footer={
        <Button appearance="primary" disabled={busy} onClick={() => void look()} data-testid="today-refresh">
          {text('today.refresh')}
        </Button>
      }
    >
      <div className={styles.head}>
        <h1 className={page.title} tabIndex={-1}>
          {text('today.title')}
        </h1>
        <label className={styles.asOf}>
          {text('today.asOf')}
          <Input
            type="date"
            size="small"
            className={styles.date}
            value={isoDate(asOf)}
            disabled={busy}
            onChange={(_, { value }) => choose(value)}
            data-testid="today-date"
          />
        </label>
      </div>
      {board && (
        <>
          <LastData board={board} disabled={busy} choose={setAsOf} />
          <Board board={board} onSelect={select} />
          {board.looked.length === 0 ? (
            <p className={page.hint}>
              {text('today.emptyAdvice')}{' '}
              <Link as="button" inline onClick={() => openPage('templates')} data-testid="today-templates">
                {text('today.templates')}
              </Link>
            </p>
          ) : (
            <LookedAt board={board} />
          )}
        </>
      )}
    </Wizard>
  );
}

/** Where the data ends before the day looked at: a way to the day it ends on. */
function LastData({
  board: { lastData, asOf },
  disabled,
  choose,
}: {
  board: TodayBoard;
  disabled: boolean;
  choose: (day: number) => void;
}) {
  const text = useTodayText();
  const page = usePageStyles();
  if (lastData === null || asOf - lastData <= 1) return null;
  return (
    <p className={page.hint}>
      <Link as="button" inline disabled={disabled} onClick={() => choose(lastData)} data-testid="today-last-data">
        {text('today.useLastData', { date: isoDate(lastData) })}
      </Link>
    </p>
  );
}
