import type { quality as zh } from '../zh-CN/quality';

export const quality: Record<keyof typeof zh, string> = {
  'quality.title': 'Quality',
  'quality.intro': 'From sampling and scoring to coaching; every step stands in the workbook.',
  'quality.sampling': 'Sampling',
  'quality.samplingHint': 'Quotas by rule, a draw anyone can repeat, shared among reviewers.',
  'quality.scoring': 'Scoring',
  'quality.scoringHint': 'Read each sampled chat, one key a mark, one row a review; go on where you stopped.',
  'quality.appeals': 'Appeals',
  'quality.appealsHint': 'Decide disputed marks: see the effect from the item to the yuan first; the first mark stays.',
  'quality.calibration': 'Calibration',
  'quality.calibrationHint': 'Do reviewers measure alike? Agreement, severity, assessment, unequal treatment.',
  'quality.results': 'QA results',
  'quality.resultsHint': 'Means, pass rates, trend, heat map; report, escalation list and meeting pack.',
  'quality.coaching': 'Coaching',
  'quality.coachingHint': 'Who needs it and why; a form with praise first, rechecked after a week.',
};
