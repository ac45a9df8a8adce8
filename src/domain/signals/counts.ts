import { Fault, type Outcome } from '../fault';

/** A count and the whole it is part of, 0 ≤ part ≤ whole. */
export interface Counts {
  part: number;
  whole: number;
}

/** A cell and the name of its argument, for messages. */
export interface NamedCell {
  name: string;
  value: Outcome<number | null>;
}

/**
 * A count with its whole.
 * @param row 1-based, for messages
 * @returns null where either is blank; Fault number where one is negative or the part exceeds the whole
 */
export function readCounts(part: NamedCell, whole: NamedCell, row: number): Outcome<Counts | null> {
  if (part.value instanceof Fault) return part.value;
  if (whole.value instanceof Fault) return whole.value;
  for (const { name, value } of [part, whole]) {
    if (typeof value === 'number' && value < 0) return new Fault('number', 'negative', { argument: name, row, value });
  }
  if (part.value === null || whole.value === null) return null;
  if (part.value > whole.value) {
    const parameters = { argument: part.name, row, value: part.value, whole: whole.name, limit: whole.value };
    return new Fault('number', 'exceeds', parameters);
  }
  return { part: part.value, whole: whole.value };
}
