import fc from 'fast-check';
import { fromStored, toStored } from './formulaText';
import { tokenize } from './tokens';

describe('formulas as files store them', () => {
  const same: [written: string, stored: string][] = [
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=KEFU.QASCORE(A2:C9,评分表[满分])', '_xldudf_KEFU_QASCORE(A2:C9,评分表[满分])'],
    ['=XLOOKUP("张伟",A:A,B:B)', '_xlfn.XLOOKUP("张伟",A:A,B:B)'],
    ['=SORT(FILTER(A2:B9,B2:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A2:B9,B2:B9>0))'],
    ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ["=ROWS('月 报'!B2#)", "ROWS(_xlfn.ANCHORARRAY('月 报'!B2))"],
    ['=@A1:A9', '_xlfn.SINGLE(A1:A9)'],
    ['=@KEFU.DRAW(A1:A9)+1', '_xlfn.SINGLE(_xldudf_KEFU_DRAW(A1:A9))+1'],
    ['=@(A1:A9*2)', '_xlfn.SINGLE((A1:A9*2))'],
    ['=LET(x,A1,x+1)', '_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)'],
    ['=MAP(A1:A3,LAMBDA(分,分*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.分,_xlpm.分*2))'],
    ['=LET(f,LAMBDA(a,a+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))'],
    ['="XLOOKUP(1) A1# @x ""KEFU.DRAW("""', '"XLOOKUP(1) A1# @x ""KEFU.DRAW("""'],
    ["='KEFU.DRAW(1)'!A1+'it''s @#'!B2", "'KEFU.DRAW(1)'!A1+'it''s @#'!B2"],
    ['=IF(A1=#N/A,#REF!,1E+3)', 'IF(A1=#N/A,#REF!,1E+3)'],
    ['=SUM(表[[#This Row],[质检 分]])', 'SUM(表[[#This Row],[质检 分]])'],
  ];

  test.each(same)('%s is stored as %s and read back', (written, stored) => {
    expect(toStored(written)).toBe(stored);
    expect(fromStored(stored)).toBe(written);
  });

  it('stores the short form of a table row in full', () => {
    expect(toStored('=表[@分]+表[@[质检 分]]+ROWS(表[@])')).toBe(
      '表[[#This Row],[分]]+表[[#This Row],[质检 分]]+ROWS(表[#This Row])',
    );
  });

  it('does not mistake a name outside LET for its parameter', () => {
    expect(toStored('=x+LET(x,1,x)+Sheet1!x')).toBe('x+_xlfn.LET(_xlpm.x,1,_xlpm.x)+Sheet1!x');
  });

  it('loses no character when it splits a formula', () => {
    const pieces = fc.constantFrom(
      'A1',
      '$B$2',
      ':',
      '(',
      ')',
      ',',
      '"a""b"',
      "'x y'!",
      '[',
      ']',
      '#',
      '@',
      '{',
      '}',
      ' ',
      '分',
      '1.5',
      '<>',
      "'",
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
