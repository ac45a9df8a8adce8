import { zOfConfidence } from '../../../domain/numbers/normal';
import { wilsonParts } from '../../../domain/numbers/proportion';
import { stepAt } from '../../../domain/numbers/steps';
import { defaultPassLine } from '../../../domain/quality/defaults';
import { gradeOf } from '../../../domain/quality/grade';
import { KeywordMatcher } from '../../../domain/quality/keywords';
import { posteriorMean, priorOfGroup, type Proportion } from '../../../domain/quality/shrink';
import { AgentScores, defaultSummaryOptions, type AgentSummary } from '../../../domain/quality/summary';
import { readBands } from '../../../functions/bands';
import {
  align,
  isFault,
  numberColumn,
  optionalNumber,
  optionalText,
  textColumn,
  textList,
} from '../../../functions/cells';
import { KeyReader } from '../../../functions/keyReader';
import { readPrior, readProportions } from '../../../functions/proportions';
import { figure } from '../figure';
import { blankSteps, outcomeAt, type Asked, type StepRule, type ToldStep } from './rule';

function gradeSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const bands = readBands(given.bands);
  const score = outcomeAt(numberColumn('scores', given.scores).values, 0);
  if (score === null) return blankSteps(asked);
  const reached = stepAt(bands, score);
  const next = bands[reached === null ? 0 : bands.indexOf(reached) + 1];
  const parts = [
    ...(reached ? [say('explain.grade.reached', { score: figure(score), from: reached.from })] : []),
    ...(next ? [say('explain.grade.missed', { label: next.value, from: next.from })] : []),
  ];
  return [
    {
      name: say('explain.grade.band'),
      how: parts.join(say('explain.separator')),
      value: gradeOf(score, bands),
      uses: ['scores', 'bands'],
      column: 0,
    },
  ];
}

function summarySteps(asked: Asked): ToldStep[] | null {
  const { given, row } = asked;
  if (row === 0) return null;
  const passLine = optionalNumber('passLine', given.passLine) ?? defaultPassLine;
  const confidence = optionalNumber('confidence', given.confidence) ?? defaultSummaryOptions.confidence;
  const people = new KeyReader('agents');
  const tallies = new AgentScores(passLine);
  const [names, scores] = align(textColumn('agents', given.agents), numberColumn('scores', given.scores));
  names.forEach((name, i) => {
    const agent = people.indexOf(isFault(name) ? null : name, i + 1);
    if (agent >= 0) tallies.add(agent, scores[i] ?? null);
  });
  const summary = outcomeAt(tallies.summaries(people.keys, confidence), row - 1);
  if (summary === null) return null;
  return summary.count === 0 ? unreviewedSteps(asked, summary) : reviewedSteps(asked, summary, passLine, confidence);
}

function unreviewedSteps(asked: Asked, { agent, count }: AgentSummary): ToldStep[] {
  const { say } = asked;
  return [
    { name: say('explain.summary.agent'), how: '', value: agent, uses: ['agents'], column: 0 },
    { name: say('explain.summary.count'), how: say('explain.summary.counted', { agent }), value: count, column: 1 },
    ...(asked.column > 1 ? blankSteps(asked) : []),
  ];
}

function reviewedSteps(asked: Asked, summary: AgentSummary, passLine: number, confidence: number): ToldStep[] {
  const { say } = asked;
  const { agent, count, passes, mean } = summary;
  const tallied: ToldStep[] = [
    { name: say('explain.summary.agent'), how: '', value: agent, uses: ['agents'], column: 0 },
    {
      name: say('explain.summary.count'),
      how: say('explain.summary.counted', { agent }),
      value: count,
      uses: ['scores'],
      column: 1,
    },
    { name: say('explain.summary.mean'), how: say('explain.summary.averaged', { count }), value: mean, column: 2 },
  ];
  // What is drawn to the group is the mean, not the rate.
  if (asked.column === 7) return [...tallied, ...shrunkSteps(asked, summary)];
  return [
    ...tallied,
    {
      name: say('explain.summary.passes'),
      how: say('explain.summary.reaching', { passLine }),
      value: passes,
      uses: ['passLine'],
      column: 3,
    },
    { name: say('explain.summary.rate'), how: `${passes} ÷ ${count}`, value: summary.passRate, column: 4 },
    ...intervalSteps(say, passes, count, confidence, 5),
  ];
}

function shrunkSteps({ say }: Asked, { mean, shrunkMean, drawnTo }: AgentSummary): ToldStep[] {
  if (mean === null || drawnTo === null) return [];
  const { groupMean, ownWeight } = drawnTo;
  const [group, kept] = [figure(groupMean), figure(ownWeight)];
  return [
    { name: say('explain.summary.group'), how: say('explain.summary.everybody'), value: groupMean },
    { name: say('explain.summary.kept'), how: say('explain.summary.byChance'), value: ownWeight },
    {
      name: say('explain.summary.shrunk'),
      how: `${group} + ${kept} × (${figure(mean)} − ${group})`,
      value: shrunkMean,
      column: 7,
    },
  ];
}

/** Middle and half width of a Wilson interval, and its limits in the column given and the next. */
function intervalSteps(
  say: Asked['say'],
  passes: number,
  trials: number,
  confidence: number,
  column: number,
): ToldStep[] {
  const z = zOfConfidence(confidence);
  const { share, centre, half, low, high } = wilsonParts(passes, trials, z);
  const parameters = { share: figure(share), n: trials, z: figure(z) };
  return [
    { name: say('explain.wilson.centre'), how: say('explain.wilson.centreOf', parameters), value: centre },
    { name: say('explain.wilson.half'), how: say('explain.wilson.halfOf', parameters), value: half },
    { name: say('explain.wilson.low'), how: `${figure(centre)} − ${figure(half)}`, value: low, column },
    { name: say('explain.wilson.high'), how: `${figure(centre)} + ${figure(half)}`, value: high, column: column + 1 },
  ];
}

function wilsonSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const confidence = optionalNumber('confidence', given.confidence) ?? defaultSummaryOptions.confidence;
  const row = outcomeAt(readProportions('passes', given), asked.row);
  if (row === null || row.trials === 0) return blankSteps(asked);
  const { successes, trials } = row;
  return [
    {
      name: say('explain.wilson.share'),
      how: `${successes} ÷ ${trials}`,
      value: successes / trials,
      uses: ['passes', 'trials'],
    },
    ...intervalSteps(say, successes, trials, confidence, 0),
  ];
}

function shrinkSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const rows = readProportions('successes', given);
  const own = outcomeAt(rows, asked.row);
  const stated = readPrior(given.alpha, given.beta);
  const prior = stated ?? priorOfGroup(rows.filter((row): row is Proportion => row !== null && !isFault(row)));
  if (own === null || prior === null) return blankSteps(asked);
  const { successes, trials } = own;
  const [mean, strength] = [figure(prior.mean), figure(prior.strength)];
  const onlyGroup = prior.strength === Infinity || trials === 0;
  return [
    {
      name: say('explain.shrink.mean'),
      how: stated ? 'α ÷ (α + β)' : say('explain.shrink.ofGroup'),
      value: prior.mean,
      uses: stated ? ['alpha', 'beta'] : ['successes', 'trials'],
    },
    {
      name: say('explain.shrink.strength'),
      how: stated ? 'α + β' : say('explain.shrink.byMoments'),
      value: prior.strength === Infinity ? '∞' : prior.strength,
    },
    {
      name: say('explain.shrink.drawn'),
      how: onlyGroup
        ? say('explain.shrink.onlyGroup')
        : `(${successes} + ${strength} × ${mean}) ÷ (${trials} + ${strength})`,
      value: posteriorMean(own, prior),
      uses: ['successes', 'trials'],
      column: 0,
    },
  ];
}

function keywordSteps(asked: Asked): ToldStep[] {
  const { given, say } = asked;
  const keywords = textList('keywords', given.keywords);
  const agent = optionalText('agentSpeaker', given.agentSpeaker) ?? '客服';
  const steps: ToldStep[] = [];
  if (given.speakers !== null && given.speakers !== undefined) {
    const speaker = outcomeAt(textColumn('speakers', given.speakers).values, 0);
    const [name, parameters] = [say('explain.keywords.speaker'), { speaker: speaker ?? '', agent }];
    const other = { name, how: say('explain.keywords.other', parameters), value: '', uses: ['speakers'], column: 0 };
    if (speaker !== agent) return [other];
    steps.push({ name, how: say('explain.keywords.own', parameters), value: speaker, uses: ['speakers'] });
  }
  const line = outcomeAt(textColumn('texts', given.texts).values, 0) ?? '';
  const hits = new KeywordMatcher(keywords).hits(line);
  const how = hits === '' ? 'explain.keywords.none' : 'explain.keywords.found';
  steps.push({
    name: say('explain.keywords.hits'),
    how: say(how, { count: keywords.length }),
    value: hits,
    uses: ['texts', 'keywords'],
    column: 0,
  });
  return steps;
}

export const qualityRules: Readonly<Record<string, StepRule>> = {
  QAGRADE: { rows: ['scores'], compute: gradeSteps },
  QASUMMARY: { rows: [], whole: true, compute: summarySteps },
  WILSON: { rows: ['passes', 'trials'], compute: wilsonSteps },
  SHRINK: { rows: ['successes', 'trials'], whole: true, compute: shrinkSteps },
  KEYWORDHITS: { rows: ['texts', 'speakers'], compute: keywordSteps },
};
