import { freeName } from './sheetPlan';

describe('the free name of a sheet', () => {
  it('is the wanted one, or the next number where it is taken in any case', () => {
    expect(freeName('名单', [])).toBe('名单');
    expect(freeName('List', ['LIST', 'list (2)'])).toBe('List (3)');
  });

  it('is another one where only the width differs, which Excel does not tell apart', () => {
    expect(freeName('组1', ['组１'])).toBe('组1 (2)');
    expect(freeName('ＬＩＳＴ', ['list'])).toBe('ＬＩＳＴ (2)');
  });

  it('cuts no character in two', () => {
    expect(freeName(`${'名'.repeat(30)}😀`, [])).toBe('名'.repeat(30));
    expect(freeName(`${'名'.repeat(26)}😀后面还有`, [`${'名'.repeat(26)}😀后面还`])).toBe(`${'名'.repeat(26)} (2)`);
  });

  it('is never longer than Excel takes it, its number included', () => {
    const wanted = 'Escalation 2025-12-29–2026-01-04';
    const first = freeName(wanted, []);
    expect(first).toBe(wanted.slice(0, 31));
    const second = freeName(wanted, [first]);
    expect(second).toBe(`${wanted.slice(0, 27)} (2)`);
    expect(second).toHaveLength(31);
  });

  it('has no character that Excel refuses', () => {
    expect(freeName('辅导 a/b:c?', [])).toBe('辅导 a b c ');
    expect(freeName("'小美：早［A］\t'", [])).toBe('小美 早 A  ');
  });
});
