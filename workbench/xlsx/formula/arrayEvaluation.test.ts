import { needsArrayEvaluation } from './arrayEvaluation';

test.each([
  '=A1+B2',
  '=SUM(A1:A9)',
  '=SUM(A1#)',
  '=IF(A1>0,SUM(A:A),0)',
  '=SUMPRODUCT((A1:A9>2)*B1:B9)',
  '=VLOOKUP(A1,B:C,2,FALSE)',
  '=ROUND(SUM(表[分]),2)',
  '=表[[#This Row],[分]]*2',
])('%s means the same as a plain formula', (formula) => expect(needsArrayEvaluation(formula)).toBe(false));

test.each([
  '=A1:A9*2',
  '=SUM(A1:A9*2)',
  '=KEFU.PAYOUT(A1)',
  '=LEN(A1:A9)',
  '=UNIQUE(A1:A9)',
  '=平均分区',
  '={1,2}',
  '=表[分]',
])('%s must be stored as an array', (formula) => expect(needsArrayEvaluation(formula)).toBe(true));
