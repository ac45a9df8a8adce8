/** Id and agent cells as the frame of a draw. */
import { Fault } from '../domain/fault';
import { murmur3, murmur3Ascii } from '../domain/numbers/murmur';
import { standsAsItIs } from '../domain/numbers/text';
import { type DrawFrame, type DrawQuotas, drawFrom, drawStart } from '../domain/sampling/draw';
import { type ExcelCell, toCell } from './answer';
import { align, cellOfColumn, cellText, isOneCell, rawColumn } from './cells';
import { KeyReader } from './keyReader';

/**
 * Per row its place in its agent's sample, blank where it is not drawn, or what is wrong with its id or agent.
 * A frame may hold a million rows: each id is hashed where it stands, and read as text only where the draw asks for it.
 */
export function drawCells(ids: unknown, agents: unknown, quotas: DrawQuotas, seed: string): ExcelCell[][] {
  const [idRows, agentRows] = align(rawColumn('ids', ids), rawColumn('agents', agents));
  const faults = new Map<number, Fault>();
  const frame: DrawFrame = {
    // First the agents: what is wrong with an id is said rather than what is wrong with its agent.
    owners: readOwners(agentRows, quotas, faults),
    keys: new Uint32Array(idRows.length),
    idAt: (row) => cellText(cellOfColumn('ids', idRows[row])) ?? null,
  };
  readKeys(idRows, drawStart(seed), frame, faults);
  const places = drawFrom(frame, [...quotas.values()]);
  const answers = new Array<ExcelCell[]>(places.length);
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? 0;
    // Nearly all rows are blank, and a literal without a variable in it shares its storage with its like.
    answers[row] = place === 0 ? [''] : [place];
  }
  for (const [row, fault] of faults) answers[row] = [toCell(fault)];
  return answers;
}

function readOwners(rows: readonly unknown[], quotas: DrawQuotas, faults: Map<number, Fault>): Int32Array {
  const people = new KeyReader('agents', [...quotas.keys()]);
  const owners = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const owner = people.indexOf(isOneCell(row) ? row[0] : cellOfColumn('agents', row), i + 1);
    owners[i] = owner < quotas.size ? owner : -1;
    const fault = owner < 0 ? people.faultOf(owner) : null;
    if (fault) faults.set(i, fault);
  }
  return owners;
}

/** Fills in the keys of a frame; a row without a readable id loses its owner. */
function readKeys(rows: readonly unknown[], start: number, frame: DrawFrame, faults: Map<number, Fault>): void {
  const { keys, owners } = frame;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const id: unknown = isOneCell(row) ? row[0] : cellOfColumn('ids', row);
    const key = typeof id === 'string' && standsAsItIs(id) ? murmur3Ascii(id, start) : -1;
    if (key >= 0) {
      keys[i] = key;
      continue;
    }
    const text = cellText(id);
    if (typeof text === 'string') keys[i] = murmur3(text, start);
    else owners[i] = -1;
    if (text === undefined) faults.set(i, new Fault('value', 'errorCell', { argument: 'ids', row: i + 1 }));
  }
}
