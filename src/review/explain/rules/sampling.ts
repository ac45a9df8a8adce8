import { Fault } from '../../../domain/fault';
import { isoDate } from '../../../domain/numbers/dates';
import { allocate, neyman, type Stratum } from '../../../domain/sampling/allocate';
import { draw, drawKeys, drawQuotas } from '../../../domain/sampling/draw';
import { baseOf, isNew, quotaOf } from '../../../domain/sampling/quota';
import { sampleSizeParts } from '../../../domain/sampling/sampleSize';
import { judgeDays } from '../../../domain/sampling/unstable';
import {
  align,
  flagColumn,
  numberColumn,
  optionalNumber,
  requiredText,
  textColumn,
  withoutFaults,
} from '../../../functions/cells';
import { readClaims, readDailyRows, readSampleSize, readStrata, validRows } from '../../../functions/samplingCells';
import { readSamplingRules } from '../../../functions/samplingRules';
import { figure } from '../figure';
import { blankSteps, orBlank, outcomeAt, type Asked, type StepRule, type ToldStep } from './rule';

function sizeSteps({ given, say }: Asked): ToldStep[] {
  const { population, options } = readSampleSize({
    population: given.population,
    margin: given.margin,
    confidence: given.confidence,
    proportion: given.proportion,
  });
  const { margin, confidence, proportion: p } = options;
  const { z, base, size } = sampleSizeParts(population, options);
  const infinite = `${figure(z)}² × ${p} × (1 − ${p}) ÷ ${margin}²`;
  const finite = `${figure(base)} ÷ (1 + (${figure(base)} − 1) ÷ ${population})`;
  return [
    { name: 'z', how: say('explain.size.z', { confidence }), value: z, uses: ['confidence'] },
    { name: say('explain.size.base'), how: infinite, value: base, uses: ['margin', 'proportion'] },
    {
      name: say('explain.size.needed'),
      how: say('explain.size.roundedUp', { formula: population === null ? figure(base) : finite }),
      value: size,
      uses: ['population'],
      column: 0,
    },
  ];
}

/** A part by its weight, and what whole numbers and bounds make of it. */
function allocationSteps(
  { say }: Asked,
  total: number,
  weight: number,
  sum: number,
  { uses, bounds, value }: { uses: string[]; bounds: string[]; value: number },
): ToldStep[] {
  const part = sum > 0 ? (total * weight) / sum : 0;
  return [
    {
      name: say('explain.allocate.part'),
      how: `${figure(total)} × ${figure(weight)} ÷ ${figure(sum)}`,
      value: part,
      uses,
    },
    { name: say('explain.result'), how: say('explain.allocate.whole'), value, uses: bounds, column: 0 },
  ];
}

function allocateSteps(asked: Asked): ToldStep[] {
  const { given, row } = asked;
  const { weights, minimums, maximums } = given;
  const { total, claims } = readClaims({ total: given.total, weights, minimums, maximums });
  const own = outcomeAt(claims, row);
  const valid = validRows(claims);
  const sum = valid.reduce((all, { weight }) => all + weight, 0);
  if (own === null) return blankSteps(asked);
  return allocationSteps(asked, total, own.weight, sum, {
    uses: ['total', 'weights'],
    bounds: ['minimums', 'maximums'],
    value: allocate(total, valid)[valid.indexOf(own)] ?? 0,
  });
}

function neymanSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { total, strata } = readStrata({ total: given.total, sizes: given.sizes, deviations: given.deviations });
  const own = outcomeAt(strata, row);
  if (own === null) return blankSteps(asked);
  const valid = validRows(strata);
  const weightOf = ({ size, deviation }: Stratum): number => size * deviation;
  const sum = valid.reduce((all, stratum) => all + weightOf(stratum), 0);
  return [
    {
      name: say('explain.allocate.weight'),
      how: `${figure(own.size)} × ${figure(own.deviation)}`,
      value: weightOf(own),
      uses: ['sizes', 'deviations'],
    },
    ...allocationSteps(asked, total, weightOf(own), sum, {
      uses: ['total'],
      bounds: ['sizes'],
      value: neyman(total, valid)[valid.indexOf(own)] ?? 0,
    }),
  ];
}

function quotaSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const rules = readSamplingRules(given.rules);
  if (outcomeAt(textColumn('agents', given.agents).values, 0) === null) return blankSteps(asked);
  const tenureDays = optionalNumber('tenureDays', given.tenureDays);
  const unstable = outcomeAt(flagColumn('unstable', given.unstable).values, 0) === true;
  const available = optionalNumber('available', given.available) ?? 0;
  const result = quotaOf({ available, tenureDays, unstable }, rules);
  if (result instanceof Fault) throw result;
  const { required, quota, shortfall } = result;
  const factor = unstable ? rules.unstableFactor : 1;
  return [
    {
      name: say('explain.quota.base'),
      how: isNew(tenureDays, rules)
        ? say('explain.quota.new', { days: tenureDays, limit: rules.newDays })
        : say(tenureDays === null ? 'explain.quota.noTenure' : 'explain.quota.experienced', {
            days: tenureDays ?? '',
            limit: rules.newDays,
          }),
      value: baseOf(tenureDays, rules),
      uses: ['tenureDays', 'rules'],
    },
    {
      name: say('explain.quota.required'),
      how: say(unstable ? 'explain.quota.unstable' : 'explain.quota.stable', { factor }),
      value: required,
      uses: ['unstable'],
      column: 0,
    },
    {
      name: say('explain.quota.quota'),
      how: say('explain.quota.atMost', { required, available }),
      value: quota,
      uses: ['available'],
      column: 1,
    },
    { name: say('explain.quota.shortfall'), how: `${required} − ${quota}`, value: shortfall, column: 2 },
  ];
}

function drawSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const seed = requiredText('seed', given.seed);
  const [listed, sizes] = align(textColumn('quotaAgents', given.quotaAgents), numberColumn('quotas', given.quotas));
  const quotas = drawQuotas(withoutFaults(listed), withoutFaults(sizes));
  const [idCells, agentCells] = align(textColumn('ids', given.ids), textColumn('agents', given.agents));
  const [id, agent] = [outcomeAt(idCells, row), outcomeAt(agentCells, row)];
  const quota = agent === null ? undefined : quotas.get(agent);
  const ids = withoutFaults(idCells);
  const agents = withoutFaults(agentCells);
  const result = draw(ids, agents, quotas, seed)[row] ?? 0;
  const last = (how: string): ToldStep => ({
    name: say('explain.draw.place'),
    how,
    value: result === 0 ? '' : result,
    column: 0,
  });
  if (id === null || agent === null || quota === undefined) return [last(say('explain.draw.noQuota'))];
  // With room for all, everybody's place is the rank among the agent's conversations.
  const rank = draw(ids, agents, new Map([...quotas.keys()].map((name) => [name, ids.length])), seed)[row] ?? 0;
  return [
    { name: say('explain.draw.quota'), how: agent, value: quota, uses: ['quotas'] },
    {
      name: say('explain.draw.key'),
      how: say('explain.draw.keyOf', { id, seed }),
      value: drawKeys([id], seed)[0] ?? 0,
      uses: ['ids', 'seed'],
    },
    ...(rank === 0
      ? [last(say('explain.draw.repeated'))]
      : [
          { name: say('explain.draw.rank'), how: say('explain.draw.rankOf', { agent }), value: rank, uses: ['agents'] },
          last(say(result === 0 ? 'explain.draw.notDrawn' : 'explain.draw.drawn', { rank, quota })),
        ]),
  ];
}

function unstableSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { agents, dates, values, serviceScores, businessScores, threshold, passLine, higherIsBetter } = given;
  const { rows, rule } = readDailyRows({
    ...{ agents, dates, values, serviceScores, businessScores },
    ...{ threshold, passLine, higherIsBetter },
  });
  const own = outcomeAt(rows, row);
  if (own === null) return blankSteps(asked);
  const valid = validRows(rows);
  const day = judgeDays(valid, rule)[valid.indexOf(own)];
  const last = { name: say('explain.result'), value: day?.completes === true, column: 0 };
  if (!day) return [{ ...last, how: say('explain.unstable.notWorked') }];
  const judged = (bad: boolean) =>
    say(bad ? 'explain.unstable.bad' : 'explain.unstable.good', { threshold: rule.threshold });
  const mean = { how: say('explain.unstable.mean', { passLine: rule.passLine }) };
  return [
    { name: say('explain.unstable.today'), how: judged(day.bad), value: day.value, uses: ['values', 'threshold'] },
    {
      name: say('explain.unstable.before'),
      how: day.previous
        ? `${isoDate(day.previous.date)} ${judged(day.previousBad)}`
        : say('explain.unstable.noDayBefore'),
      value: day.previous?.value ?? null,
      uses: ['dates'],
    },
    { name: say('explain.unstable.service'), ...mean, value: orBlank(day.service), uses: ['serviceScores'] },
    { name: say('explain.unstable.business'), ...mean, value: orBlank(day.business), uses: ['businessScores'] },
    { ...last, how: say('explain.unstable.rule') },
  ];
}

export const samplingRules: Readonly<Record<string, StepRule>> = {
  SAMPLESIZE: { rows: [], compute: sizeSteps },
  ALLOCATE: { rows: ['weights', 'minimums', 'maximums'], whole: true, compute: allocateSteps },
  NEYMAN: { rows: ['sizes', 'deviations'], whole: true, compute: neymanSteps },
  QUOTA: { rows: ['agents', 'available', 'tenureDays', 'unstable'], compute: quotaSteps },
  DRAW: { rows: ['ids', 'agents'], whole: true, compute: drawSteps },
  UNSTABLE: {
    rows: ['agents', 'dates', 'values', 'serviceScores', 'businessScores'],
    whole: true,
    compute: unstableSteps,
  },
};
