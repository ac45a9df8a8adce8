import type { FunctionEntry } from '../../../functions/catalogue/entry';
import { agreementRules } from './agreement';
import { awardRules } from './awards';
import { ledgerRules } from './ledger';
import { payRules } from './pay';
import { peopleRules } from './people';
import { qualityRules } from './quality';
import type { Asked, StepRule, StepValue, ToldStep } from './rule';
import { samplingRules } from './sampling';
import { scoreRules } from './score';
import { signalRules } from './signals';

/** The functions whose steps are told one by one, by the domain's own computation. */
export const stepRules: Readonly<Record<string, StepRule>> = {
  ...scoreRules,
  ...qualityRules,
  ...agreementRules,
  ...samplingRules,
  ...payRules,
  ...awardRules,
  ...peopleRules,
  ...signalRules,
  ...ledgerRules,
};

/**
 * The steps to the cell of an answer that is asked about, the last of which is what it shows: those of its rule, or the
 * definition where nothing in between is told.
 * @param shown what the cell holds
 * @throws Fault as the function answers with
 */
export function explainAnswer(entry: FunctionEntry, asked: Asked, shown: StepValue): readonly ToldStep[] {
  const steps = stepRules[entry.id]?.compute(asked) ?? [];
  const last = steps.findLastIndex(({ column }) => column === asked.column);
  return last < 0 ? definitionSteps(entry, asked, shown) : steps.slice(0, last + 1);
}

function definitionSteps(entry: FunctionEntry, { say, locale }: Asked, shown: StepValue): ToldStep[] {
  const { rule, parameters } = entry.text[locale];
  return [
    { name: say('explain.definition'), how: rule, value: null, uses: Object.keys(parameters) },
    { name: say('explain.result'), how: say('explain.byDefinition'), value: shown },
  ];
}
