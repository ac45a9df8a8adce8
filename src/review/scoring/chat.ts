import { clockTime, isoDate } from '../../domain/numbers/dates';
import { keywordParts } from '../../domain/quality/keywordParts';
import { bad, readSerial } from '../../workbook/cells/readCells';
import { rowsOf, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { isAgentSpeaker } from '../sampling/frame';
import type { ChatLine } from './model';
import { conversationKey, type People } from './people';

/** The lines of the conversations that are asked for, found in one pass over the logs. */
export class ChatIndex {
  private readonly rows = new Map<string, Row[]>();

  /** @param wanted keys of conversations */
  constructor(
    tables: readonly DataTable[],
    wanted: ReadonlySet<string>,
    people: People,
    private readonly keywords: readonly string[],
  ) {
    const names = new Map<string, string>();
    for (const table of tables.filter(({ kind }) => kind === 'chatLog')) {
      for (const row of rowsOf(table)) {
        const account = row.text('agent');
        const name = names.get(account) ?? people.of(row).name;
        names.set(account, name);
        const key = conversationKey(idOf(row, name), name);
        if (!wanted.has(key)) continue;
        const known = this.rows.get(key);
        if (known) known.push(row);
        else this.rows.set(key, [row]);
      }
    }
  }

  linesOf(key: string): ChatLine[] {
    return (this.rows.get(key) ?? []).map((row) => {
      const speaker = row.text('speaker');
      const byAgent = isAgentSpeaker(speaker, row.text('agent'));
      return {
        speaker,
        byAgent,
        time: timeOf(row),
        parts: keywordParts(String(row.cell('text')), byAgent ? this.keywords : []),
      };
    });
  }

  buyerOf(key: string): string {
    return (
      this.rows
        .get(key)
        ?.map((row) => row.text('buyer'))
        .find((buyer) => buyer !== '') ?? ''
    );
  }
}

/** As the sampling run names conversations of logs without ids. */
const idOf = (row: Row, agent: string): string =>
  row.text('conversationId') || [agent, row.text('buyer'), isoDate(row.day('date') ?? 0)].join('·');

function timeOf(row: Row): string {
  const cell = row.cell('time') === '' ? row.cell('date') : row.cell('time');
  if (typeof cell === 'number') return cell % 1 === 0 ? '' : clockTime(cell);
  const serial = readSerial(cell);
  return serial === bad || serial === null || serial % 1 === 0 ? row.text('time') : clockTime(serial);
}
