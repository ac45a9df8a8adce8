import { Fault } from '../domain/fault';
import type { Direction } from '../domain/incentive/kpi';
import { PayCalculator } from '../domain/incentive/payout';
import type { TierMode } from '../domain/incentive/tiers';
import type { Step } from '../domain/numbers/steps';
import { cellText, isFault, option, optionalNumber, readNumber, shown, tableNumber, tableRows } from './cells';

/** The arguments of a plan as PAYOUT and PAYSTATEMENT take them. */
export interface PlanArguments {
  tiers: unknown;
  mode: unknown;
  multipliers: unknown;
  cap: unknown;
  floor: unknown;
  basis: unknown;
}

/** A k×2 table of thresholds and numbers: tiers, multipliers. */
export function readSteps(name: string, argument: unknown): Step<number>[] {
  return tableRows(name, argument, 2, 0).map((row) => ({
    from: tableNumber(name, row, 0),
    value: tableNumber(name, row, 1),
  }));
}

export function readMode(mode: unknown): TierMode {
  return option('mode', mode, ['marginal', 'whole', 'fixed'], 'marginal');
}

/** @throws Fault as PayCalculator, value for an unknown option or text among the numbers */
export function readPlan({ tiers, mode, multipliers, cap, floor, basis }: PlanArguments): PayCalculator {
  return new PayCalculator({
    tiers: readSteps('tiers', tiers),
    mode: readMode(mode),
    basis: option('basis', basis, ['amount', 'attainment'], 'amount'),
    multipliers: readSteps('multipliers', multipliers),
    cap: optionalNumber('cap', cap),
    floor: optionalNumber('floor', floor),
    floorIgnoresGate: false,
  });
}

const directionTexts: Readonly<Record<string, Direction>> = { 越高越好: 1, 越低越好: -1 };

/**
 * 1 or 越高越好 (also blank), −1 or 越低越好.
 * @param row the item's place from 1, for the message
 * @throws Fault value for anything else
 */
export function readDirection(name: string, cell: unknown, row: number): Direction {
  const number = readNumber(cell, name, row);
  if (number === null) return 1;
  if (number === 1 || number === -1) return number;
  const direction = isFault(number) ? directionTexts[cellText(cell) ?? ''] : undefined;
  if (direction === undefined)
    throw new Fault('value', 'unknownDirection', { argument: name, row, value: shown(cell) });
  return direction;
}
