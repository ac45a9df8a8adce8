import { serialOf } from '../../domain/numbers/dates';

/** Today by the clock on the wall, as a serial day: the one place of the pane that asks for it. */
export function todaySerial(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
