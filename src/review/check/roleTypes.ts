import type { TableKind } from '../../workbook/tables';

/**
 * What the cells of a column should hold.
 * `key`: names and ids, which are text and must be equal wherever they stand. `day`: the dates of records, which lie close together.
 * `date`: other dates, with or without a time. `rate`: fractions or percent points. `mark`: 0 to the rubric item's full mark.
 */
export type RoleType =
  | { type: 'key' | 'day' | 'date' | 'rate' | 'mark' }
  /** A number within bounds, both of which may be missing. */
  | { type: 'number'; minimum?: number; maximum?: number };

const number: RoleType = { type: 'number' };
const positive: RoleType = { type: 'number', minimum: 0 };
const rating: RoleType = { type: 'number', minimum: 0, maximum: 100 };

const typeOfRoles: readonly (readonly [RoleType, readonly string[]])[] = [
  [
    { type: 'key' },
    [
      'agent',
      'employeeId',
      'group',
      'nickname',
      'realName',
      'leader',
      'conversationId',
      'reviewer',
      'secondReviewer',
    ].concat(['coach', 'commentedBy', 'decidedBy', 'noticeId', 'originalName', 'plan']),
  ],
  [{ type: 'day' }, ['date', 'conversationDate', 'reviewDate']],
  [
    { type: 'date' },
    ['hireDate', 'regularDate', 'leaveDate', 'recheckDate', 'sent', 'read', 'done', 'submitted', 'drawnAt'].concat([
      'scoreDate',
      'appealDate',
      'decidedOn',
      'start',
      'end',
    ]),
  ],
  [
    { type: 'rate' },
    [
      'orderRate',
      'orderToPayRate',
      'payRate',
      'replyRate',
      'within3Minutes',
      'within30Seconds',
      'satisfaction',
      'ratingRate',
    ],
  ],
  [
    positive,
    [
      'consulted',
      'received',
      'effectiveReceived',
      'inquiring',
      'ordering',
      'paying',
      'nextDayPaying',
      'salesQuantity',
    ].concat(
      ['averageOrderValue', 'averageResponse', 'firstResponse', 'answerRatio', 'slowResponses', 'slowReceptions'],
      ['longReceptions', 'totalMessages', 'agentMessages', 'buyerMessages', 'agentCharacters'],
      ['maxConcurrent', 'directIn', 'transferredIn', 'transferredOut', 'unanswered', 'verySatisfied', 'satisfied'],
      ['neutral', 'dissatisfied', 'veryDissatisfied', 'lowRatedOrders', 'lostInquiries', 'assistedOrders'],
      ['refundPeople', 'workDays', 'quota', 'leaveHours', 'rank', 'prize', 'weight', 'categoryWeight', 'itemWeight'],
      ['cap', 'floor', 'pool', 'factor', 'from'],
    ),
  ],
  // Refunds make sales negative.
  [number, ['sales', 'refundAmount', 'target', 'minimum', 'rate', 'fullMark', 'originalMark', 'decidedMark']],
  [rating, ['fit']],
];

const types = new Map(typeOfRoles.flatMap(([type, roles]) => roles.map((role): [string, RoleType] => [role, type])));

const typeOfPrefixes: Readonly<Record<string, RoleType>> = { mark: { type: 'mark' }, rating, criterion: number };

/** What the column of a role should hold; null where it may hold anything. */
export function roleTypeOf(role: string): RoleType | null {
  const colon = role.indexOf(':');
  return (colon < 0 ? types.get(role) : typeOfPrefixes[role.slice(0, colon)]) ?? null;
}

/** Counts that can be no larger than the whole they are part of. */
export const parts: readonly { part: string; whole: string }[] = [
  { part: 'received', whole: 'consulted' },
  { part: 'effectiveReceived', whole: 'received' },
  { part: 'ordering', whole: 'inquiring' },
  { part: 'paying', whole: 'inquiring' },
  { part: 'slowResponses', whole: 'received' },
];

/** Dates that follow each other. */
export const sequences: readonly { kind: TableKind; earlier: string; later: string }[] = [
  { kind: 'roster', earlier: 'hireDate', later: 'leaveDate' },
  { kind: 'roster', earlier: 'hireDate', later: 'regularDate' },
  { kind: 'qaDetail', earlier: 'conversationDate', later: 'reviewDate' },
  { kind: 'coaching', earlier: 'date', later: 'recheckDate' },
  { kind: 'notices', earlier: 'sent', later: 'read' },
  { kind: 'notices', earlier: 'sent', later: 'done' },
  { kind: 'appeals', earlier: 'appealDate', later: 'decidedOn' },
  { kind: 'plan', earlier: 'start', later: 'end' },
];

/** The columns that tell records apart: two rows that agree in all of them are one thing told twice. Columns a table lacks are left out. */
export const identities: readonly { kind: TableKind; id: string; within: readonly string[] }[] = [
  // Two reviewers may score one conversation (双评); one reviewer scores it once.
  { kind: 'qaDetail', id: 'conversationId', within: ['reviewer'] },
  { kind: 'conversations', id: 'conversationId', within: [] },
  { kind: 'sampleList', id: 'conversationId', within: [] },
];
