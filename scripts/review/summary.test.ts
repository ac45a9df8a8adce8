import type { PersonReview } from '../../src/review/monthly/model';
import { summarise, summaryText, type ReviewResult } from './summary';

const person: PersonReview = {
  employeeId: '01001',
  agent: '知夏',
  group: '售前一组',
  qaCount: 22,
  qaMean: 88.04,
  grade: '良',
  performance: 97,
  fit: 95,
  quadrant: '合适且合格',
  action: '激励和授权',
  actual: 89852,
  target: 150000,
  commission: 289.26,
  prize: 0,
  pay: 289.26,
  notes: [],
};

const review: ReviewResult = {
  month: '2026-10',
  people: [person, { ...person, agent: 'Li', qaCount: 0, qaMean: null, grade: '', performance: null, pay: 1200 }],
  totals: { people: 2, pay: 1489.26 },
  warnings: [
    { code: 'noQa', severity: 'warning', message: 'Li has no QA score', link: { sheet: '花名册', cell: 'C9' } },
    { code: 'defaults', severity: 'info', message: 'defaults taken', link: null },
  ],
};

describe('the summary of a review', () => {
  it('is, as JSON, exactly the documented shape', () => {
    const summary = summarise(review);
    expect(Object.keys(summary)).toEqual(['month', 'people', 'totals', 'warnings']);
    expect(summary.people[0]).toEqual({
      agent: '知夏',
      group: '售前一组',
      qaCount: 22,
      qaMean: 88.04,
      grade: '良',
      performance: 97,
      fit: 95,
      quadrant: '合适且合格',
      pay: 289.26,
    });
    expect(summary.warnings).toEqual([
      { code: 'noQa', sheet: '花名册', cell: 'C9', message: 'Li has no QA score' },
      { code: 'defaults', sheet: null, cell: null, message: 'defaults taken' },
    ]);
  });

  it('is, for people, a table whose columns line up with Chinese in them', () => {
    const lines = summaryText(summarise(review), 'zh-CN', 'out.xlsx').split('\n');
    const [header = '', first = '', second = ''] = lines;
    // 知夏 takes the room of four Latin letters, so the second line is two characters longer up to the same column.
    expect(first.indexOf('售前一组') + 2).toBe(second.indexOf('售前一组'));
    expect(header).toContain('质检均分');
    expect(first).toContain('88.0');
    expect(second.endsWith('1200.00')).toBe(true);
    expect(lines).toContain('2026-10 共 2 人,应发合计 1489.26 元');
    expect(lines).toContain('- Li has no QA score [花名册!C9]');
    expect(lines).toContain('- defaults taken');
  });

  it('says nothing of pay for days that are no month', () => {
    const text = summaryText(summarise({ ...review, month: '2026-10-12~18' }), 'zh-CN', 'out.xlsx', false);
    expect(text).toContain('2026-10-12~18 共 2 人\n');
    expect(text).not.toMatch(/应发|1200/);
  });
});
