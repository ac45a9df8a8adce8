/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads the inline type any[][] only */
import { Fault } from '../domain/fault';
import { samplingRulesFrom } from '../domain/sampling/defaults';
import { draw as drawRows, drawQuotas } from '../domain/sampling/draw';
import { frameDigest } from '../domain/sampling/certificate';
import { type SamplingRules, quotaOf } from '../domain/sampling/quota';
import { type CellAnswer, answerCells, answerColumn, answerValue, repeated } from './answer';
import {
  align,
  cellText,
  firstFault,
  flagColumn,
  isFault,
  numberColumn,
  optionalText,
  tableNumber,
  tableRows,
  textColumn,
} from './cells';

/**
 * Daily review quotas per agent.
 * @customfunction QUOTA QUOTA
 * @param {any[][]} agents One agent per row.
 * @param {any[][]} available Conversations to draw from; blank = 0.
 * @param {any[][]} tenureDays Days since hire; blank = experienced.
 * @param {any[][]} [unstable] TRUE, 是, 1, √ or Y for an agent whose figures are unstable.
 * @param {any[][]} [rules] Label and value per row, as in the sampling rules table.
 * @returns {any[][]} Required, quota and shortfall per row.
 */
export function quota(
  agents: any[][],
  available: any[][],
  tenureDays: any[][],
  unstable?: any[][],
  rules?: any[][],
): any[][] {
  return answerCells(() => {
    const policy = readRules(rules);
    const [names, supplies, tenures, flags] = align(
      textColumn('agents', agents),
      numberColumn('available', available),
      numberColumn('tenureDays', tenureDays),
      flagColumn('unstable', unstable),
    );
    return names.map((name, i): CellAnswer[] => {
      const supply = supplies[i] ?? null;
      const tenure = tenures[i] ?? null;
      const flag = flags[i] ?? false;
      if (name === null) return repeated(null, 3);
      if (isFault(name) || isFault(supply) || isFault(tenure) || isFault(flag)) {
        return repeated(firstFault(name, supply, tenure, flag), 3);
      }
      const result = quotaOf({ available: supply, tenureDays: tenure, unstable: flag }, policy);
      return isFault(result) ? repeated(result, 3) : [result.required, result.quota, result.shortfall];
    });
  });
}

function readRules(rules: unknown): SamplingRules {
  return samplingRulesFrom(
    tableRows('rules', rules, 2, 1).map((row) => ({
      label: cellText(row.cells[0]) ?? '',
      value: tableNumber('rules', row, 1),
    })),
  );
}

/**
 * A reproducible random draw of conversations: the same seed gives the same sample in any row order.
 * @customfunction DRAW DRAW
 * @param {any[][]} ids One conversation id per row.
 * @param {any[][]} agents The agent of each conversation.
 * @param {any[][]} quotaAgents One agent per row of the quota list.
 * @param {any[][]} quotas How many conversations of that agent are drawn.
 * @param {any} seed Any text or number; publish it with the draw.
 * @returns {any[][]} Per row its place in its agent's sample, 1 to quota; empty where it is not drawn.
 */
export function draw(ids: any[][], agents: any[][], quotaAgents: any[][], quotas: any[][], seed: any): any[][] {
  return answerColumn(() => {
    const [keys, owners] = align(textColumn('ids', ids), textColumn('agents', agents));
    const [listed, sizes] = align(textColumn('quotaAgents', quotaAgents), numberColumn('quotas', quotas));
    const seedText = optionalText('seed', seed);
    if (seedText === null) throw new Fault('value', 'argumentMissing', { argument: 'seed' });
    const listFault = firstFault(...listed) ?? firstFault(...sizes);
    if (listFault) throw listFault;
    const byAgent = drawQuotas(withoutFaults(listed), withoutFaults(sizes));
    const places = drawRows(withoutFaults(keys), withoutFaults(owners), byAgent, seedText);
    return keys.map((key, i): CellAnswer => firstFault(key, owners[i]) ?? (places[i] || null));
  });
}

/** A bad cell fails its own row and takes no part in the rest. */
function withoutFaults<T>(values: readonly (T | Fault)[]): (T | null)[] {
  return values.map((value) => (isFault(value) ? null : value));
}

/**
 * The digest of a frame of conversation ids, for the draw certificate.
 * @customfunction FRAMEDIGEST FRAMEDIGEST
 * @param {any[][]} ids One conversation id per row; order and repetition do not matter.
 * @returns {any} SHA-256 of the sorted distinct ids joined by line feeds, in hex; empty for an empty frame.
 */
export function framedigest(ids: any[][]): any {
  return answerValue(() => {
    const { values } = textColumn('ids', ids);
    const fault = firstFault(...values);
    if (fault) throw fault;
    return frameDigest(withoutFaults(values));
  });
}
