import type { PeopleTask, MonthOutlook } from '../model';
import { monthKinds, monthsOf } from '../month';
import { onNewSheet } from '../index';
import { previewQuadrant } from './compute';
import type { QuadrantChoices, QuadrantPreview } from './model';
import { planOfQuadrant } from './sheet';

/** 四象限: who is able, who fits, how sure that is, and who moved. */
export const quadrantTask: PeopleTask<MonthOutlook, QuadrantChoices, QuadrantPreview> = {
  kinds: [...monthKinds, { kind: 'coaching' }],
  look: monthsOf,
  preview: previewQuadrant,
  plan: planOfQuadrant,
  place: onNewSheet,
};
