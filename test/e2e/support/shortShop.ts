import { shopSample } from '../../../samples';
import { shopLayout } from '../../../samples/sheets/books';
import { writeXlsx } from '../../../samples/xlsx/write';
import { serialOf } from '../../../src/domain/numbers/dates';

const since = serialOf({ year: 2026, month: 9, day: 1 });

let written: Promise<Uint8Array> | undefined;

/** The shop's workbook of its last two months: every page has something to show, and reads a third of the half year. */
export const shortShop = (): Promise<Uint8Array> => (written ??= write());

function write(): Promise<Uint8Array> {
  const { data } = shopSample();
  const recent = <T extends { date: number }>(rows: readonly T[]): T[] => rows.filter(({ date }) => date >= since);
  const reviews = data.reviews.filter(({ conversationDate }) => conversationDate >= since);
  return writeXlsx(shopLayout({ ...data, daily: recent(data.daily), chat: recent(data.chat), reviews }));
}
