import type { people as chinese } from '../zh-CN/people';

export const people: Record<keyof typeof chinese, string> = {
  'people.quadrant.both': 'Fits and performs',
  'people.quadrant.fitOnly': 'Fits, does not perform yet',
  'people.quadrant.performanceOnly': 'Performs, does not fit',
  'people.quadrant.neither': 'Neither fits nor performs',
  'people.quadrant.watch': 'To be watched',
  'people.action.both': 'Reward and delegate; prepare as successor',
  'people.action.fitOnly': 'Train skills, raise business ability',
  'people.action.performanceOnly': 'Strengthen commitment; give a specialised post',
  'people.action.neither': 'Talk first; then the manager decides about replacing',
  'people.action.watch': '{reviews} more reviews would decide',
  'people.action.onTheCut': 'The mean lies on the cut; more reviews would hardly decide',
  'people.change.better': 'better',
  'people.change.worse': 'worse',
  'people.change.same': 'same',
  'people.filter.fault': 'data fault',
  'people.ladder.joint': '; ',
  'people.ladder.short': '{measure} {gap} short',
  'people.ladder.blank': '{measure} missing',
  'people.ladder.measure': 'measure {number}',
  'people.ladder.track': '{next}: {missing}',
};
