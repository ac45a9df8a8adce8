import { MessageCategory, type RichApiMessage } from './protocol';

/** The library's numbers for the object events that the workbench raises. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
  visibilityChanged: 65539,
} as const;

export type EventType = (typeof EventType)[keyof typeof EventType];

/** The target of events of the whole workbook, as the library calls it. */
export const workbookTarget = 'Workbook';

/** Which object events the add-in has asked for; only those are sent. */
export class EventHub {
  private readonly registered = new Set<string>();

  constructor(private readonly send: (messages: RichApiMessage[]) => void) {}

  register(type: EventType, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: EventType, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  wanted(type: EventType, ...targets: string[]): boolean {
    return targets.some((target) => this.registered.has(`${type} ${target}`));
  }

  /** To everyone who listens to one of the targets: a sheet and the collection it is in. */
  raise(type: EventType, targets: string[], message: Record<string, unknown>): void {
    const wanted = targets.filter((target) => this.wanted(type, target));
    if (wanted.length === 0) return;
    const text = JSON.stringify(message);
    this.send(wanted.map((target) => [MessageCategory.objectEvents, type, target, text, 0, false]));
  }
}
