import { useCallback, useEffect, useState } from 'react';
import { serialOf } from '../../domain/numbers/dates';
import type { TodayBoard, TodayUseCase } from '../../review/today/model';
import type { CellLink } from '../../workbook/tables';
import { useRun } from '../components/useRun';

/** The serial day of this computer's clock. */
function clockDay(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** Looks as soon as the page is opened, and again for another day, in another language, or when asked to. */
export function useToday(useCase: TodayUseCase) {
  const { run, start, cancel, fail } = useRun('progress.scanning');
  const [asOf, setAsOf] = useState(clockDay);
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
