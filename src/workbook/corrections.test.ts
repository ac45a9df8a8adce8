import { correctionSetting, correctionsOf, withCorrection, type Correction } from './corrections';
import { readSetting } from './settings/versioned';

const correction = (part: Partial<Correction> = {}): Correction => ({
  sheetId: '{1}',
  sheet: '日报',
  kind: 'dailyReport',
  role: 'sales',
  header: '实收金额',
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

  it('are replaced by a later choice for the same role, whatever the sheet was called then', () => {
    const later = correction({ sheet: '十月日报', header: '净销售额' });
    expect(withCorrection([correction(), correction({ role: 'paying' })], later)).toEqual([
      correction({ role: 'paying' }),
      later,
    ]);
  });
});
