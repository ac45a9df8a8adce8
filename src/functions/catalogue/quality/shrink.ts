import type { FunctionEntry } from '../entry';

export const shrink: FunctionEntry = {
  id: 'SHRINK',
  family: 'quality',
  required: 2,
  text: {
    'zh-CN': {
      description: '把成功率按偶然性的大小拉向整体:贝塔-二项后验均值。',
      parameters: {
        successes: '每行的成功数。',
        trials: '每行的总数。',
        alpha: '贝塔先验的第一个参数,大于 0;与 beta 同时给出或都不给,不给则由各行估计。',
        beta: '贝塔先验的第二个参数,大于 0。',
      },
      result: 'n×1 后验均值,0–1;没有总数时为先验均值。',
      rule: '(成功+alpha)÷(总数+alpha+beta)。未给先验时:取各比率的简单均值,以及样本方差减去 p(1−p)/n 的平均;差值不大于 0 时各行都是合并比率。',
      errors: ['alpha 与 beta 只给一个:#VALUE!', 'alpha 或 beta 不大于 0:#NUM!', '成功数为负或大于总数:该行 #NUM!'],
    },
    'en-US': {
      description:
        'Success rates drawn toward the group by as much as chance explains: posterior means of a beta-binomial.',
      parameters: {
        successes: 'Number of successes per row.',
        trials: 'Number of trials per row.',
        alpha: 'First parameter of the beta prior, above 0; with beta, or neither: then estimated from the rows.',
        beta: 'Second parameter of the beta prior, above 0.',
      },
      result: "n×1 posterior mean, 0–1; without trials the prior's mean.",
      rule: '(successes + alpha) ÷ (trials + alpha + beta). Without a prior: the unweighted mean of the rates and their sample variance less the mean of p(1 − p)/n; where nothing is left, every row is the pooled rate.',
      errors: [
        'Only one of alpha and beta: #VALUE!',
        'alpha or beta not above 0: #NUM!',
        'Successes negative or above trials: #NUM! in that row',
      ],
    },
  },
  example: {
    args: [[[4], [100]], [[10], [300]], 81, 219],
    result: [[0.2741935], [0.3016667]],
  },
  source: 'J. C. Kleinman (1973), JASA 68; prior of the example: D. Robinson, Introduction to Empirical Bayes (2017)',
};
