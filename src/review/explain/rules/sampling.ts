import { Fault } from '../../../domain/fault';
import { isoDate } from '../../../domain/numbers/dates';
import { defaultPassLine } from '../../../domain/quality/defaults';
import { allocate, type Claim, claimOf, neyman, type Stratum, stratumOf } from '../../../domain/sampling/allocate';
import { draw, drawKeys, drawQuotas } from '../../../domain/sampling/draw';
import { baseOf, isNew, quotaOf } from '../../../domain/sampling/quota';
import { defaultSampleSizeOptions, sampleSizeParts } from '../../../domain/sampling/sampleSize';
import { judgeDays } from '../../../domain/sampling/unstable';
import {
  align,
  dateColumn,
  flagColumn,
  numberColumn,
  optionalFlag,
  optionalNumber,
  requiredNumber,
  requiredText,
  textColumn,
  withoutFaults,
} from '../../../functions/cells';
import { readSamplingRules } from '../../../functions/samplingRules';
import { figure } from '../figure';
import { blankSteps, orBlank, outcomeAt, type Asked, type StepRule, type ToldStep } from './rule';

function sizeSteps({ given, say }: Asked): ToldStep[] {
  const population = optionalNumber('population', given.population);
  const margin = optionalNumber('margin', given.margin) ?? defaultSampleSizeOptions.margin;
  const confidence = optionalNumber('confidence', given.confidence) ?? defaultSampleSizeOptions.confidence;
  const p = optionalNumber('proportion', given.proportion) ?? defaultSampleSizeOptions.proportion;
  const { z, base, size } = sampleSizeParts(population, { margin, confidence, proportion: p });
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
  const total = requiredNumber('total', given.total);
  const [weights, least, most] = align(
    numberColumn('weights', given.weights),
    numberColumn('minimums', given.minimums),
    numberColumn('maximums', given.maximums),
  );
  const claims = weights.map((weight, i) => {
    const [minimum, maximum] = [least[i] ?? null, most[i] ?? null];
    if (weight instanceof Fault) return weight;
    if (minimum instanceof Fault) return minimum;
    if (maximum instanceof Fault) return maximum;
    return claimOf(i + 1, weight, minimum, maximum);
  });
  const own = outcomeAt(claims, row);
  const valid = claims.filter((claim): claim is Claim => !(claim instanceof Fault));
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
  const total = requiredNumber('total', given.total);
  const [sizes, deviations] = align(numberColumn('sizes', given.sizes), numberColumn('deviations', given.deviations));
  const strata = sizes.map((size, i) => {
    const deviation = deviations[i] ?? null;
    if (size instanceof Fault) return size;
    return deviation instanceof Fault ? deviation : stratumOf(i + 1, size, deviation);
  });
  const own = outcomeAt(strata, row);
  if (own === null) return blankSteps(asked);
  const valid = strata.filter((stratum): stratum is Stratum => !(stratum instanceof Fault));
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
  const [agents, dates, values, services, businesses] = align(
    textColumn('agents', given.agents),
    dateColumn('dates', given.dates),
    numberColumn('values', given.values),
    numberColumn('serviceScores', given.serviceScores),
    numberColumn('businessScores', given.businessScores),
  );
  const threshold = requiredNumber('threshold', given.threshold);
  const passLine = optionalNumber('passLine', given.passLine) ?? defaultPassLine;
  const higherIsBetter = optionalFlag('higherIsBetter', given.higherIsBetter, true);
  for (const cells of [agents, dates, values, services, businesses]) outcomeAt<unknown>(cells, row);
  if (outcomeAt(agents, row) === null && outcomeAt(dates, row) === null) return blankSteps(asked);
  const rows = agents.map((agent, i) => {
    const cells = [agent, dates[i], values[i], services[i], businesses[i]];
    const known = <T>(value: T | Fault | null | undefined): T | null =>
      value instanceof Fault ? null : (value ?? null);
    const bad = cells.some((cell) => cell instanceof Fault);
    return {
      agent: bad ? null : known(agent),
      date: known(dates[i]),
      value: known(values[i]),
      serviceScore: known(services[i]),
      businessScore: known(businesses[i]),
    };
  });
  const day = judgeDays(rows, { threshold, passLine, higherIsBetter })[row];
  const last = { name: say('explain.result'), value: day?.completes === true, column: 0 };
  if (!day) return [{ ...last, how: say('explain.unstable.notWorked') }];
  const judged = (bad: boolean) => say(bad ? 'explain.unstable.bad' : 'explain.unstable.good', { threshold });
  const mean = { how: say('explain.unstable.mean', { passLine }) };
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
