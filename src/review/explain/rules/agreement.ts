import { agree, type Agreement } from '../../../functions/agree';
import { figure } from '../figure';
import type { Say } from '../texts';
import type { StepRule, ToldStep } from './rule';

/** Reviewers' agreement: what was observed, what chance alone would give, and what is left beyond it. */
function agreementSteps(found: Agreement, say: Say): ToldStep[] {
  const value = found.coefficient;
  const last = (how: string): ToldStep => ({ name: say('explain.agree.coefficient'), how, value, column: 0 });
  switch (found.kind) {
    case 'share':
      return [{ ...last(say('explain.agree.pairs')), uses: ['ratings'] }];
    case 'agreement':
      return [
        {
          name: say('explain.agree.observed'),
          how: say('explain.agree.pairs'),
          value: found.observed,
          uses: ['ratings'],
        },
        { name: say('explain.agree.expected'), how: say('explain.agree.byShares'), value: found.expected },
        last(`(${figure(found.observed)} − ${figure(found.expected)}) ÷ (1 − ${figure(found.expected)})`),
      ];
    case 'disagreement':
      return [
        {
          name: say('explain.agree.apart'),
          how: say('explain.agree.distance'),
          value: found.observed,
          uses: ['ratings', 'scale'],
        },
        { name: say('explain.agree.apartByChance'), how: say('explain.agree.byShares'), value: found.expected },
        last(`1 − ${figure(found.observed)} ÷ ${figure(found.expected)}`),
      ];
    case 'variance':
      return [...varianceSteps(found, say), last(iccFormula(found))];
  }
}

type Variance = Extract<Agreement, { kind: 'variance' }>;

function varianceSteps(found: Variance, say: Say): ToldStep[] {
  const size = say('explain.agree.size', { subjects: found.subjects, raters: found.raters });
  const between = { name: say('explain.agree.msr'), how: size, value: found.betweenSubjects, uses: ['ratings'] };
  if (found.form.startsWith('icc1')) {
    return [between, { name: say('explain.agree.msw'), how: '', value: found.withinSubjects }];
  }
  return [
    between,
    { name: say('explain.agree.msc'), how: '', value: found.betweenRaters },
    { name: say('explain.agree.mse'), how: '', value: found.residual },
  ];
}

/** Shrout and Fleiss' formula of the form, with its figures. */
function iccFormula({ form, subjects: n, raters: k, ...squares }: Variance): string {
  const between = figure(squares.betweenSubjects);
  const error = figure(form.startsWith('icc1') ? squares.withinSubjects : squares.residual);
  const raters = `(${figure(squares.betweenRaters)} − ${error}) ÷ ${n}`;
  const single = !form.endsWith('k');
  const terms = [
    between,
    ...(single ? [`${k - 1} × ${error}`] : []),
    ...(form.startsWith('icc2') ? [single ? `${k} × ${raters}` : raters] : []),
  ];
  return `(${between} − ${error}) ÷ (${terms.join(' + ')})`;
}

export const agreementRules: Readonly<Record<string, StepRule>> = {
  AGREEMENT: {
    rows: [],
    compute: ({ given, say }) => agreementSteps(agree(given.ratings, given.method, given.scale), say),
  },
};
