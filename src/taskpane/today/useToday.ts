import { useCallback, useEffect, useState } from 'react';
import { todaySerial } from '../../review/clock';
import type { TodayBoard, TodayUseCase } from '../../review/today/model';
import type { CellLink } from '../../workbook/tables';
import { useRun } from '../components/useRun';

/** Looks as soon as the page is opened, and again for another day, in another language, or when asked to. */
export function useToday(useCase: TodayUseCase) {
  const { run, start, cancel, fail } = useRun('progress.scanning');
  const [asOf, setAsOf] = useState(todaySerial);
  const [board, setBoard] = useState<TodayBoard | null>(null);

  const look = useCallback(async () => {
    const found = await start('progress.scanning', (options) => useCase.look(asOf, options));
    if (found) setBoard(found.value);
  }, [useCase, start, asOf]);
  useEffect(() => void look(), [look]);

  return {
    ...{ run, asOf, board, setAsOf, look, cancel },
    select: (link: CellLink) => void useCase.select(link).catch(fail),
  };
}
