import { areaName, columnName, parseArea, reference } from './address';

describe('A1 addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(parseArea(`${name}7`)).toEqual({ row: 6, column: index, rows: 1, columns: 1 });
  });

  it('reads what Excel gives and writes it back', () => {
    const area = parseArea("'10月''s !数据'!$B$2:AC670");
    expect(area).toEqual({ row: 1, column: 1, rows: 669, columns: 28 });
    expect(areaName(area)).toBe('B2:AC670');
  });

  it('quotes sheet names in references', () => {
    expect(reference("Tom's", { row: 1, column: 6, rows: 2, columns: 1 })).toBe("'Tom''s'!$G$2:$G$3");
    expect(reference('规则设置', { row: 0, column: 0, rows: 1, columns: 1 })).toBe("'规则设置'!$A$1");
  });
});
