import { adjustedMean, agreementOf, alphaBand, iccBand, iccOfLargestPair, isEstimable } from './calibration';
import { accuracyOf, assessReviewer } from './assessment';
import { inconsistencies, type FaultedReview } from './consistency';
import { buildRubric } from './rubric';
import { reviewerEffects } from './severity';

describe('agreement', () => {
  it('counts pairs, equal shares and α of marks', () => {
    // The last unit has nothing to pair; observed disagreement is 2·1² of 3 and 4.
    const { pairs, percent, alpha } = agreementOf([
      [1, 1, null],
      [2, null, 2],
      [null, 3, 4],
      [4, null, null],
    ]);
    expect(pairs).toBe(3);
    expect(percent).toBeCloseTo(2 / 3, 12);
    // Σ (x − x̄)² of 1 1 2 2 3 4 is 35 − 169/6 = 41/6; expected 12·41/6 = 82; α = 1 − 5·2/82.
    expect(alpha).toBeCloseTo(1 - 10 / 82, 12);
  });

  it('has no α where marks do not vary, and none without a pair', () => {
    expect(agreementOf([[5, 5]])).toEqual({ pairs: 1, alpha: null, percent: 1 });
    expect(agreementOf([[5, null]])).toEqual({ pairs: 0, alpha: null, percent: null });
  });

  it('takes the ICC of the two raters with most in common', () => {
    const found = iccOfLargestPair([
      [1, 2, null],
      [null, 3, 4],
      [null, 5, 6],
    ]);
    // Rows 3 4 / 5 6: MSR 4, MSE 0, MSC 1 → 4 ÷ (4 + 2·1/2).
    expect(found).toEqual({ raters: [1, 2], subjects: 2, icc: 0.8 });
    expect(iccOfLargestPair([[1, null]])).toBeNull();
  });

  it('interprets by the cited scales, bounds included', () => {
    expect([0.8, 0.799, 0.667, 0.666].map(alphaBand)).toEqual(['reliable', 'tentative', 'tentative', 'unreliable']);
    expect([0.91, 0.9, 0.75, 0.5, 0.49].map(iccBand)).toEqual(['excellent', 'good', 'good', 'moderate', 'poor']);
  });
});

describe('adjusted means', () => {
  it('takes the reviewer’s effect off each score', () => {
    // Agents A and B, each seen by both: the mild one gives 4 more, so that effects are ±2.
    const scores = [
      { agent: 'A', reviewer: '松', score: 90 },
      { agent: 'A', reviewer: '严', score: 86 },
      { agent: 'B', reviewer: '松', score: 80 },
      { agent: 'B', reviewer: '严', score: 76 },
    ];
    const effects = reviewerEffects(scores);
    expect(isEstimable(effects)).toBe(true);
    expect(adjustedMean([{ reviewer: '松', score: 90 }], effects)).toBeCloseTo(88, 9);
    expect(
      adjustedMean(
        [
          { reviewer: '严', score: 70 },
          { reviewer: '严', score: 80 },
          { reviewer: '别人', score: 60 },
        ],
        effects,
      ),
    ).toBeCloseTo((72 + 82 + 60) / 3, 9);
    expect(adjustedMean([{ reviewer: '严', score: 99.5 }], effects)).toBe(100);
    expect(adjustedMean([], effects)).toBeNull();
  });

  it('is not estimable with one reviewer, without a link, or without freedom', () => {
    const one = { agent: 'A', reviewer: '松', score: 90 };
    expect(isEstimable(reviewerEffects([one, { ...one, score: 80 }]))).toBe(false);
    expect(isEstimable(reviewerEffects([one, one, { agent: 'B', reviewer: '严', score: 80 }]))).toBe(false);
    expect(isEstimable(reviewerEffects([one, { ...one, reviewer: '严' }]))).toBe(false);
  });
});

describe('assessment of reviewers', () => {
  it('is 100 less the mean deviation in % of the full mark', () => {
    // 2 of 10 and 1 of 20 off: 20 % and 5 %.
    const marks = [
      { mark: 8, reference: 10, fullMark: 10 },
      { mark: 16, reference: 15, fullMark: 20 },
    ];
    expect(accuracyOf(marks)).toBeCloseTo(87.5, 12);
    expect(accuracyOf([])).toBeNull();
  });

  it('is the mean of three parts, and none while one is missing', () => {
    expect(assessReviewer({ accuracy: 90, productKnowledge: 80, workProcess: 70 })).toEqual({ total: 80, missing: [] });
    expect(assessReviewer({ accuracy: 90, productKnowledge: null, workProcess: 70 })).toEqual({
      total: null,
      missing: ['productKnowledge'],
    });
  });
});

describe('the same fault, treated differently', () => {
  const item = (name: string, row: number) => ({
    ...{ row, category: '服务', categoryWeight: 100, weight: null, critical: false },
    item: name,
    fullMark: 10,
  });
  const rubric = buildRubric([item('开头语', 1), item('结束语', 2)]);
  const review = (more: Partial<FaultedReview>): FaultedReview => ({
    ...{ agent: '小美', reviewer: '王', issue: '', severity: '', marks: [10, 10] },
    ...more,
  });

  it('finds exactly the planted pairs', () => {
    const found = inconsistencies(
      [
        review({ issue: '没有称呼', marks: [4, 10] }),
        review({ issue: ' 没有称呼。', marks: [7, 10], agent: '阿强' }),
        // 2 of 10 apart is alike.
        review({ issue: '语气生硬', marks: [6, 10] }),
        review({ issue: '语气生硬', marks: [8, 10], reviewer: '李' }),
        review({ issue: '答错尺码', severity: '一般', marks: [10, 5] }),
        review({ issue: '答错尺码', severity: '严重', marks: [10, 5], reviewer: '李' }),
        // Named once, or nothing named.
        review({ issue: '只此一次', marks: [0, 0] }),
        review({ marks: [1, 1] }),
        review({ marks: [9, 9], agent: '阿强' }),
      ],
      rubric,
    );
    expect(found).toEqual([
      { kind: 'mark', issue: '没有称呼', item: 0, reviews: [0, 1], count: 2, difference: 0.3 },
      { kind: 'severity', issue: '答错尺码', item: null, reviews: [4, 5], count: 2, difference: 0 },
    ]);
  });

  it('compares the item that the words name, else the one that the fault cost most', () => {
    const named = inconsistencies(
      [review({ issue: '结束语缺失', marks: [0, 9] }), review({ issue: '结束语缺失', marks: [10, 9], agent: '阿强' })],
      rubric,
    );
    expect(named).toEqual([]);
    const costly = inconsistencies(
      [review({ issue: '敷衍', marks: [7, 0] }), review({ issue: '敷衍', marks: [10, 5], agent: '阿强' })],
      rubric,
    );
    expect(costly.map(({ item: at, reviews }) => [at, reviews])).toEqual([[1, [0, 1]]]);
  });

  it('compares across agents or reviewers only, and tells the widest pair of many', () => {
    const own = [review({ issue: '敷衍', marks: [2, 10] }), review({ issue: '敷衍', marks: [9, 10] })];
    expect(inconsistencies(own, rubric)).toEqual([]);
    const many = inconsistencies([...own, review({ issue: '敷衍', marks: [8, 10], reviewer: '李' })], rubric);
    expect(many).toMatchObject([{ reviews: [0, 2], count: 3, difference: 0.6 }]);
  });
});
