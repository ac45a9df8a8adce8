import { callText, exampleFormula } from './exampleFormula';

describe('callText', () => {
  it('drops trailing blanks and keeps the places of omitted arguments between', () => {
    expect(callText('PAYOUT', ['A1:A9', '', ' B1:C4 ', '', ''])).toBe('=KEFU.PAYOUT(A1:A9, , B1:C4)');
    expect(callText('QASCORE', ['', ''])).toBe('=KEFU.QASCORE()');
  });
});

describe('exampleFormula', () => {
  it('writes arrays as Excel constants and doubles quotes', () => {
    const example = {
      args: [
        [
          [1, 'a"b'],
          [true, 2.5],
        ],
        null,
        'zero',
      ],
      result: 0,
    };
    expect(exampleFormula({ id: 'X', example })).toBe('=KEFU.X({1,"a""b";TRUE,2.5}, , "zero")');
  });
});
