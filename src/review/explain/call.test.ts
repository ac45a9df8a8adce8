import { parseCall } from './call';

describe('the call of a formula', () => {
  it('is told with its arguments: references, texts, numbers, omitted ones', () => {
    expect(parseCall(`=KEFU.PAYOUT('人 员,1'!$B$2:$B$9,,规则!A2:B4,"marginal",5%,-3,TRUE)`)).toEqual({
      name: 'PAYOUT',
      alone: true,
      arguments: [
        {
          text: `'人 员,1'!$B$2:$B$9`,
          part: { kind: 'reference', sheet: '人 员,1', area: { row: 1, column: 1, rows: 8, columns: 1 } },
        },
        { text: '', part: { kind: 'omitted' } },
        {
          text: '规则!A2:B4',
          part: { kind: 'reference', sheet: '规则', area: { row: 1, column: 0, rows: 3, columns: 2 } },
        },
        { text: '"marginal"', part: { kind: 'value', value: 'marginal' } },
        { text: '5%', part: { kind: 'value', value: 0.05 } },
        { text: '-3', part: { kind: 'value', value: -3 } },
        { text: 'TRUE', part: { kind: 'value', value: true } },
      ],
    });
  });

  it('sees through what keeps blanks blank, and through nothing else', () => {
    const parts = parseCall(
      '=KEFU.QASCORE(IF(A1:B2="","",A1:B2),IF(A1="","-",A2),A:C,INDEX(A1:B2,1,2),{1,2})',
    )?.arguments;
    expect(parts?.map(({ part }) => part.kind)).toEqual(['reference', 'other', 'other', 'other', 'other']);
  });

  it('may stand inside a formula, and is not alone then', () => {
    expect(parseCall('=ROUND(KEFU.TIERPAY(A1,B1:C2),2)')).toMatchObject({ name: 'TIERPAY', alone: false });
    expect(parseCall('=_xldudf_KEFU_FRAMEDIGEST( A1:A3 )')).toMatchObject({ name: 'FRAMEDIGEST', alone: true });
  });

  it('is none in a text, in a plain value or in a formula without the add-in', () => {
    for (const formula of ['="KEFU.PAYOUT(1)"', 'KEFU.PAYOUT(1)', '=SUM(A1:A3)']) expect(parseCall(formula)).toBeNull();
  });
});
