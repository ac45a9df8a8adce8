import {
  correctionSetting,
  correctionsOf,
  onPresentSheets,
  withColumn,
  withoutTable,
  withTable,
  type ColumnChoice,
  type TableChoice,
} from './corrections';
import { readSetting } from './settings/versioned';

const correction = (part: Partial<ColumnChoice> = {}): ColumnChoice => ({
  sheetId: '{1}',
  sheet: '日报',
  kind: 'dailyReport',
  role: 'sales',
  header: '实收金额',
  nth: 0,
  ...part,
});

describe('remembered columns', () => {
  it('of version 1 are still known, by the sheet’s name', () => {
    const columns = [{ sheet: '日报', kind: 'dailyReport', role: 'sales', header: null }, 'not ours'];
    expect(readSetting(correctionSetting, { version: 1, columns })).toEqual({
      state: 'migrated',
      value: [correction({ sheetId: '', header: null })],
    });
  });

  it('follow a sheet to its new name', () => {
    const sheets = [
      { id: '{1}', name: '十月日报' },
      { id: '{2}', name: '日报' },
    ];
    expect(sheets.map((sheet) => correctionsOf(sheet, sheets, [correction()]).length)).toEqual([1, 0]);
  });

  it('go by the name where ids did not survive a copy of the file', () => {
    const sheets = [{ id: '{9}', name: '日报' }];
    expect(correctionsOf({ id: '{9}', name: '日报' }, sheets, [correction()])).toHaveLength(1);
  });

  it('take the ids of a copied file, so that a later choice replaces them', () => {
    const [copied] = onPresentSheets([correction()], [{ id: '{9}', name: '日报' }]);
    expect(copied).toEqual(correction({ sheetId: '{9}' }));
    const renamed = [{ id: '{1}', name: '十月日报' }];
    expect(onPresentSheets([correction()], renamed)).toEqual([correction()]);
  });

  it('are replaced by a later choice for the same role, whatever the sheet was called then', () => {
    const later = correction({ sheet: '十月日报', header: '净销售额' });
    expect(withColumn([correction(), correction({ role: 'paying' })], later)).toEqual([
      correction({ role: 'paying' }),
      later,
    ]);
  });
});

describe('what a table is', () => {
  const table: Omit<TableChoice, 'instead'> = {
    sheetId: '{1}',
    sheet: '打分',
    headers: ['谁', '哪天'],
    headerRows: 1,
    kind: 'qaDetail',
  };
  const shown = ['谁', '哪天'];

  it('is stored and read again, and entries that are not ours are dropped', () => {
    const said = withTable([correction()], table, shown);
    const stored = { ...correctionSetting.write(said), version: 3 };
    expect(readSetting(correctionSetting, stored)).toEqual({ state: 'current', value: said });
    const damaged = { version: 3, columns: [], tables: [{ ...table, headerRows: 4, instead: null }] };
    expect(readSetting(correctionSetting, damaged).value).toEqual([]);
  });

  it('is said again in place of what was said before, and remembers the row it was recognised by', () => {
    const moved = withTable([], { ...table, headers: ['甲', '乙'] }, ['标题', '']);
    expect(moved).toMatchObject([{ headers: ['甲', '乙'], instead: ['标题', ''] }]);
    const again = withTable(moved, { ...table, headers: ['甲', '乙'], kind: null }, ['甲', '乙']);
    expect(again).toMatchObject([{ kind: null, instead: ['标题', ''] }]);
  });

  it('is taken back on its sheet, or where it was said for all', () => {
    const said = withTable([correction()], table, shown);
    const elsewhere = { sheetId: '{2}', sheet: '十一月', headers: shown };
    expect(withoutTable(said, { ...elsewhere, headers: ['别的'] })).toEqual(said);
    expect(withoutTable(said, elsewhere)).toEqual([correction()]);
  });
});
