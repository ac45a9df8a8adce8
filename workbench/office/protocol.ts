/** Office's cross-document messages on the web: JSON texts through `postMessage`. */
export interface OfficeRequest {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

export interface OfficeReply {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _errorCode: number;
  _responseType: number;
  _serializerVersion: 1;
}

export const MessageType = { request: 0, reply: 1 } as const;
export const ChannelAction = { invoke: 0, register: 1, unregister: 2 } as const;
export const ReplyType = { call: 0, event: 1 } as const;

/** `DdaMethod.DispatchId` of `executeMethod`. */
export const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Office's own error for what a host does not play. */
export const operationNotSupported = 5000;

/** Office's own error for a call while the user types into a cell: `InvalidOperationInCellEditMode` to the add-in. */
export const cellEditMode = 5004;

/** A flag of a RichApi request: it may wait until the user has typed (`Excel.run({ delayForCellEdit: true }, …)`). */
export const delayForCellEdit = 64;

/** Entries of a `richApiMessage` event: category, type, target, message, id, whether it came from a co-author. */
export type RichApiMessage = [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

export const MessageCategory = { customFunctions: 1, actions: 2, objectEvents: 65536 } as const;

export type ChannelEvent = 'richApiMessage' | 'documentSelectionChanged' | 'appCommandInvoked';

export const playedEvents: ReadonlySet<string> = new Set<ChannelEvent>([
  'richApiMessage',
  'documentSelectionChanged',
  'appCommandInvoked',
]);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
