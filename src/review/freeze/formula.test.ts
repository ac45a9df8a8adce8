import { kefuFunctions } from './formula';

test.each([
  ['=KEFU.QASCORE(A1:B2)', ['KEFU.QASCORE']],
  ['=IF(A1="",0,ROUND(kefu.payout(A1, B1) + KEFU.WILSON(1,2),2))', ['KEFU.PAYOUT', 'KEFU.WILSON']],
  ['=KEFU.QAGRADE(A1)&KEFU.QAGRADE(A2)', ['KEFU.QAGRADE']],
  ['=_xldudf_KEFU_SEVERITY(A1:C9)', ['KEFU.SEVERITY']],
  ['="KEFU.QASCORE("&A1', []],
  ["='KEFU.QASCORE(1)'!A1", []],
  ['=MYKEFU.QASCORE(A1)', []],
  ['KEFU.QASCORE(A1)', []],
  ['=SUM(A1)', []],
])('%s calls %j', (formula, names) => expect(kefuFunctions(formula)).toEqual(names));
