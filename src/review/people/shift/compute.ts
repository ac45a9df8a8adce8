import { Fault } from '../../../domain/fault';
import { zOfConfidence } from '../../../domain/numbers/normal';
import { asNumber, sumExactly } from '../../../domain/numbers/money';
import { wilsonInterval } from '../../../domain/numbers/proportion';
import {
  dayTotal,
  lostInquiries,
  slotIncrements,
  valuePerBuyer,
  type Increment,
  type LostInquiries,
} from '../../../domain/signals/shiftLog';
import { tail } from '../../../domain/signals/tail';
import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import { UseCaseFailure } from '../../failure';
import { roleTitle } from '../../names';
import type { Remark } from '../model';
import { sayPeople } from '../texts';
import { readShiftLog, shiftMeasures, type Logged, type ShiftMeasure } from './log';
import type { Slot } from './slot';

export interface ShiftOutlook {
  /** Newest first; null is a log without dates. */
  days: { day: number | null; slots: Slot[] }[];
}

export interface ShiftChoices {
  day: number | null;
  /** The slot that the tail is of, by its end; null: the whole day so far. */
  slot: number | null;
}

/** What one person added in one slot. */
export interface SlotRow {
  slot: Slot;
  agent: string;
  group: string;
  increments: Record<ShiftMeasure, Increment>;
}

/** A person's conversion in the chosen slot or day. */
export interface TailRow {
  agent: string;
  group: string;
  inquiring: number;
  paying: number;
  /** Wilson, 95 %; null without inquiries. */
  interval: [low: number, high: number] | null;
  isTail: boolean;
}

export interface LostRow extends LostInquiries {
  agent: string;
  group: string;
  inquiring: number;
  paying: number;
}

export interface ShiftPreview {
  choices: ShiftChoices;
  /** Null: the tail is of the day so far. */
  slotLabel: string | null;
  /** What the team added slot by slot. */
  slots: { slot: Slot; inquiring: number; paying: number; hasFault: boolean }[];
  rows: SlotRow[];
  /** The lowest conversion first. */
  conversions: TailRow[];
  /** Of the day so far, most lost first; those who lost nobody are left out. */
  lost: LostRow[];
  totals: LostInquiries;
  perBuyer: number | null;
  remarks: Remark[];
}

/** From so many inquiries on a conversion is ranked. */
export const tailMinimum = 20;
export const tailShare = 0.2;

/** The days of the log, newest first. */
export function daysOf(tables: readonly DataTable[], locale: Locale): ShiftOutlook {
  const { rows } = readShiftLog(tables, locale);
  const days = [...new Set(rows.map(({ day }) => day))].sort((a, b) => (b ?? 0) - (a ?? 0));
  return { days: days.map((day) => ({ day, slots: slotsOf(rows.filter((row) => row.day === day)) })) };
}

/** In the order of the day. */
function slotsOf(rows: readonly Logged[]): Slot[] {
  const slots = new Map<number, Slot>();
  for (const { slot } of rows) if (!slots.has(slot.at)) slots.set(slot.at, slot);
  return [...slots.values()].sort((a, b) => a.at - b.at);
}

/** Increments, tail and lost inquiries of a day. Pure. @throws UseCaseFailure where the day has no rows any more */
export function previewShift(found: readonly DataTable[], choices: ShiftChoices, locale: Locale): ShiftPreview {
  const log = readShiftLog(found, locale);
  const logged = log.rows.filter(({ day }) => day === choices.day);
  if (logged.length === 0) throw new UseCaseFailure('peopleDesk.shift.gone', sayPeople(locale));
  const slots = slotsOf(logged);
  const keyOf = ({ agent, group }: Logged) => `${agent}|${group}`;
  const people = [...new Set(logged.map(keyOf))].map((key) =>
    personOf(
      logged.filter((row) => keyOf(row) === key),
      slots,
      locale,
    ),
  );
  const rows = slots.flatMap(({ at }) => people.flatMap((person) => person.rows.filter(({ slot }) => slot.at === at)));
  const perBuyer = valuePerBuyer(people.map(({ totals }) => totals));
  const lost = people.flatMap(({ agent, group, totals }): LostRow[] => {
    const { inquiring, paying } = totals;
    const figures = lostInquiries(totals, perBuyer);
    return figures && inquiring !== null && paying !== null ? [{ agent, group, inquiring, paying, ...figures }] : [];
  });
  const chosen = choices.slot === null ? null : (slots.find(({ at }) => at === choices.slot) ?? null);
  return {
    choices: { ...choices, slot: chosen?.at ?? null },
    slotLabel: chosen?.label ?? null,
    slots: slots.map((slot) => slotSum(slot, rows)),
    rows,
    conversions: conversionsOf(people, chosen),
    lost: lost.filter((row) => row.lost > 0).sort((a, b) => b.lost - a.lost),
    totals: {
      lost: lost.reduce((sum, row) => sum + row.lost, 0),
      atStake: perBuyer === null ? null : asNumber(sumExactly(lost.map(({ atStake }) => atStake ?? 0))),
    },
    perBuyer,
    remarks: [...people.flatMap(({ remarks }) => remarks), ...log.remarks],
  };
}

interface ShiftPerson {
  agent: string;
  group: string;
  rows: SlotRow[];
  totals: Record<ShiftMeasure, number | null>;
  remarks: Remark[];
}

function personOf(logged: readonly Logged[], slots: readonly Slot[], locale: Locale): ShiftPerson {
  const say = sayPeople(locale);
  const { agent = '', group = '' } = logged[0] ?? {};
  const inOrder = slots.map(({ at }) => logged.find(({ slot }) => slot.at === at));
  const cumulative = (measure: ShiftMeasure) => inOrder.map((entry) => entry?.figures[measure] ?? null);
  const each = <T>(of: (measure: ShiftMeasure) => T) =>
    Object.fromEntries(shiftMeasures.map((measure) => [measure, of(measure)])) as Record<ShiftMeasure, T>;
  const increments = each((measure) => slotIncrements(cumulative(measure)));
  const totals = each((measure) => dayTotal(cumulative(measure)));
  const remarks: Remark[] = [];
  const rows = inOrder.flatMap((entry, i): SlotRow[] => {
    if (!entry) return [];
    const own = each((measure) => increments[measure][i] ?? { value: null, span: 0, fault: false });
    for (const measure of shiftMeasures.filter((name) => own[name].fault)) {
      const link = entry.links[measure];
      const parameters = { ...link, agent, slot: entry.slot.label, measure: roleTitle('shiftLog', measure, locale) };
      const message = say('peopleDesk.shift.fell', { ...parameters, value: String(entry.figures[measure]) });
      remarks.push({ code: 'fell', severity: 'error', message, link });
    }
    return [{ slot: entry.slot, agent, group, increments: own }];
  });
  const { inquiring, paying } = totals;
  if (inquiring !== null && paying !== null && paying > inquiring) {
    const link = logged.at(-1)?.links.paying ?? null;
    const message = say('peopleDesk.shift.morePaying', { agent, paying, inquiring });
    remarks.push({ code: 'morePaying', severity: 'error', message, link });
  }
  return { agent, group, rows, totals, remarks };
}

function slotSum(slot: Slot, rows: readonly SlotRow[]): ShiftPreview['slots'][number] {
  const own = rows.filter((row) => row.slot.at === slot.at);
  const sum = (measure: ShiftMeasure) => own.reduce((total, row) => total + (row.increments[measure].value ?? 0), 0);
  const hasFault = own.some(({ increments }) => shiftMeasures.some((measure) => increments[measure].fault));
  return { slot, inquiring: sum('inquiring'), paying: sum('paying'), hasFault };
}

/** Where more paid than inquired there is no conversion: in a slot they inquired before it, over a day the log is wrong. */
function conversionsOf(people: readonly ShiftPerson[], slot: Slot | null): TailRow[] {
  const figures = people.flatMap(({ agent, group, rows, totals }) => {
    const increments = rows.find((row) => row.slot.at === slot?.at)?.increments;
    const inquiring = slot ? (increments?.inquiring.value ?? null) : totals.inquiring;
    const paying = slot ? (increments?.paying.value ?? null) : totals.paying;
    return inquiring === null || paying === null || paying > inquiring ? [] : [{ agent, group, inquiring, paying }];
  });
  const marks = tail(
    figures.map(({ paying }) => paying),
    figures.map(({ inquiring }) => inquiring),
    tailShare,
    tailMinimum,
  );
  const z = zOfConfidence(0.95);
  const rate = ({ inquiring, paying }: TailRow) => (inquiring === 0 ? 1 : paying / inquiring);
  return figures
    .map((row, i): TailRow => {
      const mark = marks[i] ?? null;
      const interval = row.inquiring > 0 ? wilsonInterval(row.paying, row.inquiring, z) : null;
      return { ...row, interval, isTail: !(mark instanceof Fault) && mark === true };
    })
    .sort((a, b) => Number(b.isTail) - Number(a.isTail) || rate(a) - rate(b));
}
