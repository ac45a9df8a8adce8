import { examGroups, examResults } from './exams';
import { missingOf, readinessCoverage } from './readiness';

test('everybody passes both parts, and a part once passed stays so', () => {
  const people = ['甲', '乙', '丙', '丁'].map((person, i) => ({ person, group: i < 2 ? '一组' : '二组' }));
  const results = examResults(people, [
    { person: '甲', group: '一组', part: 'written', subject: '规则', passed: false },
    { person: '甲', group: '一组', part: 'written', subject: '规则', passed: true },
    { person: '甲', group: '一组', part: 'spoken', subject: '规则', passed: true },
    { person: '乙', group: '一组', part: 'written', subject: '规则', passed: true },
    { person: '乙', group: '一组', part: 'spoken', subject: '规则', passed: null },
    { person: '丙', group: '二组', part: 'written', subject: '规则', passed: false },
    { person: '戊', group: '二组', part: 'written', subject: '规则', passed: false },
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

it('asks for every subject, and tells people of one name apart by their group', () => {
  const row = (group: string, part: 'written' | 'spoken', subject: string, passed: boolean | null) => ({
    ...{ person: '小美', group, part, subject, passed },
  });
  const results = examResults(
    ['一组', '二组', '三组'].map((group) => ({ person: '小美', group })),
    [
      row('一组', 'written', '规则', true),
      row('一组', 'written', '产品', false),
      row('一组', 'spoken', '规则', true),
      row('二组', 'written', '规则', false),
      row('二组', 'written', '规则', true),
      row('二组', 'spoken', '规则', true),
      row('三组', 'written', '规则', true),
      row('三组', 'written', '产品', null),
      row('三组', 'spoken', '规则', true),
    ],
  );
  expect(results.map(({ group, state, retests, open }) => [group, state, retests, open])).toEqual([
    ['一组', 'retest', ['written'], []],
    ['二组', 'passed', [], []],
    ['三组', 'unexamined', [], ['written']],
  ]);
});
