import { freeName } from './sheetPlan';

describe('the free name of a sheet', () => {
  it('is the wanted one, or the next number where it is taken in any case', () => {
    expect(freeName('名单', [])).toBe('名单');
    expect(freeName('List', ['LIST', 'list (2)'])).toBe('List (3)');
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
  });
});
