import type { KeywordMatcher } from '../../domain/quality/keywords';
import { isoDate } from '../../domain/numbers/dates';
import { fold } from '../../domain/numbers/text';
import { cellName } from '../../workbook/address';
import { bad, readDay, readText } from '../../workbook/cells/readCells';
import { isSummary, Row } from '../../workbook/cells/rows';
import { cellAt } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import type { SampledAgent } from './agents';

/** One conversation that can be drawn. */
export interface FrameConversation {
  id: string;
  agent: SampledAgent;
  day: number;
  /** Indices into the keyword list are not kept: the words, joined by `、`, are what people read. */
  keywords: string;
  reverse: boolean;
  link: CellLink;
}

export interface Frame {
  conversations: FrameConversation[];
  /** Ids that stand under more than one agent (transferred) or, in a list of conversations, more than once. */
  repeated: { id: string; link: CellLink }[];
}

/** The days a frame may have conversations on. */
export interface Days {
  first: number;
  last: number;
}

/** What the return and refund channel is called. */
export const reverseWords = /退|换货|售后|维权|逆向|refund|return|after-?sales/i;
/** Who speaks for the shop; an agent's own name does too. */
const agentSpeakers = new Set(['客服', '商家', '卖家', '坐席', 'agent', 'staff', 'seller']);

/** Whether a line of a chat log is the agent's own. */
export function isAgentSpeaker(speaker: string, agent: string): boolean {
  const folded = fold(speaker).toLowerCase();
  return folded === agent.toLowerCase() || agentSpeakers.has(folded);
}

/** Tables that conversations can be drawn from. */
export const isFrameTable = ({ kind }: DataTable): boolean => kind === 'chatLog' || kind === 'conversations';

/**
 * The conversations of some days, from chat logs (many lines a conversation) and lists of conversations (one row each), in
 * sheet order. Lines are looked at in one pass; keywords count on the agent's own lines only.
 * @param agentOf who a row belongs to, by the texts of its name, group and job number
 */
export function readFrame(
  tables: readonly DataTable[],
  days: Days,
  matcher: KeywordMatcher,
  agentOf: (row: Row) => SampledAgent,
): Frame {
  const byId = new Map<string, FrameConversation & { hits: Set<string> }>();
  const repeated = new Map<string, CellLink>();
  const silent = () => undefined;
  for (const table of tables.filter(isFrameTable)) {
    const columns = columnsOf(table);
    if (columns.date === null || columns.agent === null) continue;
    const agents = new Map<string, SampledAgent>();
    const isLines = table.kind === 'chatLog';
    for (let r = table.firstRow; r <= table.lastRow; r++) {
      const day = readDay(cellAt(table.matrix, r, columns.date));
      if (day === null || day === bad || day < days.first || day > days.last) continue;
      const text = (column: number | null) => (column === null ? '' : readText(cellAt(table.matrix, r, column)));
      const name = text(columns.agent);
      if (name === '') continue;
      const agentKey = `${name}|${text(columns.group)}|${text(columns.employeeId)}`;
      let agent = agents.get(agentKey);
      if (!agent) {
        const row = new Row(table, r, silent);
        if (isSummary(row)) continue;
        agents.set(agentKey, (agent = agentOf(row)));
      }
      // Logs without an id: one buyer with one agent on one day is one conversation.
      const id = text(columns.id) || [agent.name, text(columns.buyer), isoDate(day)].join('·');
      const link = { sheet: table.sheet, cell: cellName(r, columns.id ?? columns.agent) };
      let known = byId.get(id);
      if (!known) {
        byId.set(id, (known = { id, agent, day, keywords: '', reverse: false, link, hits: new Set() }));
      } else if (known.agent !== agent || !isLines) {
        repeated.set(id, link);
        continue;
      }
      if (reverseWords.test(text(columns.channel)) || reverseWords.test(text(columns.topic))) known.reverse = true;
      if (columns.text === null) continue;
      if (!isAgentSpeaker(text(columns.speaker), name)) continue;
      const hits = matcher.hits(String(cellAt(table.matrix, r, columns.text)));
      if (hits !== '') for (const hit of hits.split('、')) known.hits.add(hit);
    }
  }
  return {
    conversations: [...byId.values()].map(({ hits, ...rest }) => ({ ...rest, keywords: [...hits].join('、') })),
    repeated: [...repeated].map(([id, link]) => ({ id, link })),
  };
}

function columnsOf(table: DataTable) {
  const of = (role: string) => columnOf(table, role);
  return {
    agent: of('agent'),
    group: of('group'),
    employeeId: of('employeeId'),
    id: of('conversationId'),
    date: of('date'),
    buyer: of('buyer'),
    channel: of('channel'),
    topic: of('topic'),
    speaker: of('speaker'),
    text: of('text'),
  };
}

/** The distinct days of the conversations there are, newest first. */
export function frameDays(tables: readonly DataTable[]): number[] {
  const days = new Set<number>();
  for (const table of tables.filter(isFrameTable)) {
    const column = columnOf(table, 'date');
    if (column === null) continue;
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const day = readDay(cellAt(table.matrix, row, column));
      if (day !== null && day !== bad) days.add(day);
    }
  }
  return [...days].sort((a, b) => b - a);
}
