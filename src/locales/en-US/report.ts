import type { report as chinese } from '../zh-CN/report';

export const report: Record<keyof typeof chinese, string> = {
  'report.title': 'Customer service review {month}',
};
