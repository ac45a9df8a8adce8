import { changeOf } from '../../../domain/signals/change';
import { movingRange, pChart, xmrChart, type ControlPoint } from '../../../domain/signals/controlCharts';
import { filterRisk, type Reception } from '../../../domain/signals/filterRisk';
import { robustScale, robustZ, robustZFlag } from '../../../domain/signals/robustZ';
import { rankForTail } from '../../../domain/signals/tail';
import { align, numberColumn, rowsOf } from '../../../functions/cells';
import { readDirection } from '../../../functions/plan';
import { filterCells, readReceptions, readTail } from '../../../functions/signalCells';
import { people as words } from '../../../locales/zh-CN/people';
import { figure } from '../figure';
import { blankSteps, orBlank, outcomeAt, type Asked, type StepRule, type ToldStep } from './rule';

function filterSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { consulted, received, inquiring, paying } = given;
  const people = readReceptions({ consulted, received, inquiring, paying });
  const risk = outcomeAt(filterRisk(people), row);
  if (risk === null) return blankSteps(asked);
  const shown = (name: keyof Reception) =>
    figure(
      outcomeAt(
        people.map((person) => person[name]),
        row,
      ) ?? 0,
    );
  const [c, r, i, p] = [shown('consulted'), shown('received'), shown('inquiring'), shown('paying')];
  const flag = filterCells(risk)[4] ?? null;
  return [
    {
      name: say('explain.filter.rate'),
      how: `1 − ${r} ÷ ${c}`,
      value: orBlank(risk.filterRate),
      uses: ['consulted', 'received'],
      column: 0,
    },
    { name: say('explain.filter.z'), how: say('explain.filter.inGroup'), value: orBlank(risk.z), column: 1 },
    {
      name: say('explain.filter.conversion'),
      how: `${p} ÷ ${i}`,
      value: orBlank(risk.conversion),
      uses: ['inquiring', 'paying'],
      column: 2,
    },
    {
      name: say('explain.filter.addedBack'),
      how: `${p} ÷ (${i} + ${c} − ${r})`,
      value: orBlank(risk.conversionWithFiltered),
      column: 3,
    },
    {
      name: say('explain.filter.flag'),
      how: say('explain.filter.above', { limit: robustZFlag }),
      value: typeof flag === 'object' ? '' : flag,
      column: 4,
    },
  ];
}

function tailSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { successes, volumes } = given;
  const { won, tried, share, minimum } = readTail({ successes, volumes, share: given.share, minimum: given.minimum });
  const { rows, ranked, size } = rankForTail(won, tried, share, minimum);
  const own = outcomeAt(rows, row);
  if (own === null) return blankSteps(asked);
  const rank = ranked.findIndex((each) => each.row === row) + 1;
  const last = { name: say('explain.tail.inTail'), value: rank > 0 && rank <= size, column: 0 };
  if (rank === 0)
    return [{ ...last, how: say('explain.tail.tooFew', { volume: own.whole, minimum }), uses: ['volumes'] }];
  return [
    {
      name: say('explain.tail.rate'),
      how: `${own.part} ÷ ${own.whole}`,
      value: own.part / own.whole,
      uses: ['successes', 'volumes'],
    },
    { name: say('explain.tail.rank'), how: say('explain.tail.fromLowest', { count: ranked.length }), value: rank },
    {
      name: say('explain.tail.size'),
      how: say('explain.tail.share', { share, count: ranked.length }),
      value: size,
      uses: ['share'],
    },
    { ...last, how: `${rank} ${last.value ? '≤' : '>'} ${size}` },
  ];
}

function changeSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const direction = readDirection('direction', rowsOf(given.direction)[0]?.[0], 1);
  const now = outcomeAt(numberColumn('current', given.current).values, 0);
  const before = outcomeAt(numberColumn('previous', given.previous).values, 0);
  if (now === null || before === null) return blankSteps(asked);
  const { difference, relative, verdict } = changeOf(now, before, direction);
  return [
    {
      name: say('explain.change.difference'),
      how: `${figure(now)} − ${figure(before)}`,
      value: difference,
      uses: ['current', 'previous'],
      column: 0,
    },
    {
      name: say('explain.change.relative'),
      how: relative === null ? say('explain.change.fromZero') : `${figure(difference)} ÷ |${figure(before)}|`,
      value: orBlank(relative),
      column: 1,
    },
    {
      name: say('explain.change.verdict'),
      how: say(direction === 1 ? 'explain.change.up' : 'explain.change.down'),
      value: words[`people.change.${verdict}`],
      uses: ['direction'],
      column: 2,
    },
  ];
}

function robustSteps(asked: Asked): ToldStep[] {
  const { values } = numberColumn('values', asked.given.values);
  const { row, say } = asked;
  const value = outcomeAt(values, row);
  const scale = robustScale(values.filter((each) => typeof each === 'number'));
  if (value === null || scale === null) return blankSteps(asked);
  const { centre, spread, factor } = scale;
  const kind = factor === 0.6745 ? 'median' : 'mean';
  return [
    { name: say(`explain.robust.${kind}`), how: say('explain.robust.ofAll'), value: centre, uses: ['values'] },
    { name: say(`explain.robust.${kind}Spread`), how: say('explain.robust.distances'), value: spread },
    {
      name: 'z',
      how:
        spread === 0
          ? say('explain.robust.noSpread')
          : `${factor} × (${figure(value)} − ${figure(centre)}) ÷ ${figure(spread)}`,
      value: robustZ(value, scale),
      column: 0,
    },
  ];
}

/** Centre, limits and flag of a control chart, which come after its value. */
function limitSteps({ say }: Asked, point: ControlPoint, centre: string, spread: string): ToldStep[] {
  return [
    { name: say('explain.chart.centre'), how: centre, value: point.centre, column: 1 },
    {
      name: say('explain.chart.lower'),
      how: `${figure(point.centre)} − ${spread}`,
      value: orBlank(point.lower),
      column: 2,
    },
    {
      name: say('explain.chart.upper'),
      how: `${figure(point.centre)} + ${spread}`,
      value: orBlank(point.upper),
      column: 3,
    },
    { name: say('explain.chart.out'), how: say('explain.chart.outside'), value: orBlank(point.out), column: 4 },
  ];
}

function pChartSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const [counts, sizes] = align(numberColumn('counts', given.counts), numberColumn('sizes', given.sizes));
  const point = outcomeAt(pChart(counts, sizes), row);
  if (point === null) return blankSteps(asked);
  const [count, size] = [outcomeAt(counts, row) ?? 0, outcomeAt(sizes, row) ?? 0];
  const p = figure(point.centre);
  const spread = say('explain.chart.threeErrors', { formula: `3 × √(${p} × (1 − ${p}) ÷ ${size})` });
  return [
    {
      name: say('explain.chart.proportion'),
      how: `${count} ÷ ${size}`,
      value: point.value,
      uses: ['counts', 'sizes'],
      column: 0,
    },
    ...limitSteps(asked, point, say('explain.chart.pooled'), spread),
  ];
}

function xmrSteps(asked: Asked): ToldStep[] {
  const { values } = numberColumn('values', asked.given.values);
  const { row, say } = asked;
  const point = outcomeAt(xmrChart(values), row);
  if (point === null) return blankSteps(asked);
  const { range } = movingRange(values);
  const moving = {
    name: say('explain.chart.movingRange'),
    how: say('explain.chart.neighbours'),
    value: orBlank(range),
  };
  return [
    { name: say('explain.chart.value'), how: '', value: point.value, uses: ['values'], column: 0 },
    ...(asked.column >= 2 ? [moving] : []),
    ...limitSteps(asked, point, say('explain.chart.mean'), `2.66 × ${figure(range ?? 0)}`),
  ];
}

export const signalRules: Readonly<Record<string, StepRule>> = {
  FILTERRISK: { rows: ['consulted', 'received', 'inquiring', 'paying'], whole: true, compute: filterSteps },
  TAIL: { rows: ['successes', 'volumes'], whole: true, compute: tailSteps },
  CHANGE: { rows: ['current', 'previous'], compute: changeSteps },
  ROBUSTZ: { rows: ['values'], whole: true, compute: robustSteps },
  PCHART: { rows: ['counts', 'sizes'], whole: true, compute: pChartSteps },
  XMR: { rows: ['values'], whole: true, compute: xmrSteps },
};
