import { examGroups, examResults } from './exams';
import { missingOf, readinessCoverage } from './readiness';

test('everybody passes both parts, and a part once passed stays so', () => {
  const people = ['甲', '乙', '丙', '丁'].map((person, i) => ({ person, group: i < 2 ? '一组' : '二组' }));
  const results = examResults(people, [
    { person: '甲', part: 'written', passed: false },
    { person: '甲', part: 'written', passed: true },
    { person: '甲', part: 'spoken', passed: true },
    { person: '乙', part: 'written', passed: true },
    { person: '乙', part: 'spoken', passed: null },
    { person: '丙', part: 'written', passed: false },
    { person: '戊', part: 'written', passed: false },
  ]);
  expect(results.map(({ person, state, retests, open }) => [person, state, retests, open])).toEqual([
    ['甲', 'passed', [], []],
    ['乙', 'unexamined', [], ['spoken']],
    ['丙', 'retest', ['written'], ['spoken']],
    ['丁', 'unexamined', [], ['written', 'spoken']],
  ]);
  expect(examGroups(results)).toEqual([
    { group: '一组', people: 2, passed: 1 },
    { group: '二组', people: 2, passed: 0 },
  ]);
});

test('an item without a version counts for both, and what nobody has begun is found', () => {
  const coverage = readinessCoverage(
    [
      { type: '课件', version: null, done: true, due: 10 },
      { type: '试题', version: '第一版', done: false, due: 10 },
      { type: '讲师', version: '第一版', done: false, due: 11 },
      { type: '讲师', version: '第二版', done: true, due: 9 },
      { type: '设备', version: '第一版', done: false, due: null },
    ],
    11,
  );
  expect(missingOf(coverage).map(({ type, version }) => type + version)).toEqual([
    '试题第二版',
    '计划第一版',
    '计划第二版',
  ]);
  expect(coverage[2]).toEqual({ type: '试题', version: '第一版', items: 1, done: 0, late: 1 });
  expect(coverage.find(({ type }) => type === '讲师')?.late).toBe(0);
});
