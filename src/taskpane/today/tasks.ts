import type { TodayTask } from '../../review/today/model';
import type { PageName } from '../shell/navigation';

/** Where work is done: a page, and the task of its desk. */
export const places: Readonly<Record<TodayTask, readonly [page: PageName, task?: string]>> = {
  sampling: ['quality', 'sampling'],
  scoring: ['quality', 'scoring'],
  appeals: ['quality', 'appeals'],
  coaching: ['quality', 'coaching'],
  ledgers: ['ledgers'],
};
