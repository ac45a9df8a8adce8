import { examWaves, type Attempt } from './waves';

test('three take the exam, two the first retest, one the second', () => {
  const attempt = (person: string, day: number, passed: boolean, part: Attempt['part'] = 'written') => ({
    ...{ person, day, passed, part, subject: '规则' },
  });
  const attempts = [
    attempt('c', 5, true),
    attempt('a', 1, true),
    attempt('b', 1, false),
    attempt('c', 1, false),
    attempt('b', 3, true),
    attempt('c', 3, false),
    attempt('a', 2, true, 'spoken'),
  ];
  expect(examWaves(attempts)).toEqual([
    { part: 'written', wave: 1, took: 3, passed: 1 },
    { part: 'written', wave: 2, took: 2, passed: 1 },
    { part: 'written', wave: 3, took: 1, passed: 1 },
    { part: 'spoken', wave: 1, took: 1, passed: 1 },
  ]);
});
