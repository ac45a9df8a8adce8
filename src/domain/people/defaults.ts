import type { DiagnosisMatrix } from './diagnosis';

/** 象限设置: both cuts, on the scale of the scores. */
export const defaultQuadrantCuts = { performance: 80, fit: 80 };

/**
 * 诊断矩阵. A QA category speaks for its own class (DOMAIN 6); a metric speaks for the classes whose described faults
 * would move it: unfamiliar products and procedures slow answers down, weak selling keeps buyers from ordering,
 * absence and perfunctory replies show in slow responses and few answers.
 */
export const defaultDiagnosisMatrix: DiagnosisMatrix = {
  orderConversion: { business: 1, ability: 2, attitude: 0 },
  payConversion: { business: 1, ability: 2, attitude: 0 },
  orderValue: { business: 1, ability: 2, attitude: 0 },
  responseTime: { business: 2, ability: 0, attitude: 1 },
  answerRatio: { business: 0, ability: 1, attitude: 2 },
  slowResponse: { business: 1, ability: 0, attitude: 2 },
  businessCategory: { business: 3, ability: 0, attitude: 0 },
  serviceCategory: { business: 0, ability: 3, attitude: 0 },
  awarenessCategory: { business: 0, ability: 0, attitude: 3 },
  incidents: { business: 0, ability: 0, attitude: 3 },
};
