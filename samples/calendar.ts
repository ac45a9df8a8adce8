/** Dates of the samples are Excel serial numbers (days since 1899-12-30); text forms only where an export has text. */
const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** `2026-10-01` → 46296. */
export function serialOf(iso: string): number {
  const serial = Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  if (!Number.isInteger(serial)) throw new Error(`not a date: ${iso}`);
  return serial;
}

/** 46296 → `2026-10-01`. */
export function isoOf(serial: number): string {
  return new Date((serial - UNIX_EPOCH_SERIAL) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 46296 → `2026-10`. */
export function monthOf(serial: number): string {
  return isoOf(serial).slice(0, 7);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(serial: number): number {
  return (serial + 5) % 7;
}

/** The half year the samples cover. */
export const FIRST_DAY = serialOf('2026-05-01');
export const LAST_DAY = serialOf('2026-10-31');
export const MONTHS = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'] as const;

export function days(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
