import type { diagnosis as chinese } from '../zh-CN/diagnosis';

export const diagnosis: Record<keyof typeof chinese, string> = {
  'diagnosis.cause.business': 'business knowledge',
  'diagnosis.cause.ability': 'ability',
  'diagnosis.cause.attitude': 'attitude',
  'diagnosis.remedy.business':
    'product knowledge base, monthly exam, reception training, collect 10 common questions a day',
  'diagnosis.remedy.ability':
    'training on good cases, daily sales goal, collect 10 good scripts a day, analyse own odd cases daily',
  'diagnosis.remedy.attitude':
    'rules, supervision by the lead, timely talks, act on bad attitude (the manager decides)',
  'diagnosis.kind.orderConversion': 'order conversion',
  'diagnosis.kind.payConversion': 'payment conversion',
  'diagnosis.kind.orderValue': 'order value',
  'diagnosis.kind.responseTime': 'response time',
  'diagnosis.kind.answerRatio': 'answer ratio',
  'diagnosis.kind.slowResponse': 'slow responses',
  'diagnosis.kind.businessCategory': 'business standard',
  'diagnosis.kind.serviceCategory': 'service standard',
  'diagnosis.kind.awarenessCategory': 'service awareness',
  'diagnosis.kind.incidents': 'incidents',
  'diagnosis.against.target': '{kind} {value} (target {reference})',
  'diagnosis.against.group': '{kind} {value} (group {reference})',
  'diagnosis.against.passLine': '{kind} {value} (pass line {reference})',
  'diagnosis.against.count': '{kind}: {value}',
};
