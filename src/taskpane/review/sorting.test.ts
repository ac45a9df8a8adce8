import type { PersonReview } from '../../review/monthly/model';
import { nextOrder, sortPeople, type SortOrder } from './sorting';

const person = (agent: string, qaMean: number | null, pay = 0): PersonReview => ({
  employeeId: '',
  agent,
  group: '',
  qaCount: 0,
  qaMean,
  grade: '',
  performance: null,
  fit: null,
  quadrant: '',
  action: '',
  actual: null,
  target: null,
  commission: pay,
  prize: 0,
  pay,
  notes: [],
});
const people = [person('李雷', 80.5, 10), person('安安', null, 10), person('小10', 91), person('小2', 80.5)];
const names = (order: SortOrder | null) => sortPeople(people, order, 'zh-CN').map(({ agent }) => agent);

describe('sortPeople', () => {
  it('keeps the order of the review until asked, and never changes the original', () => {
    const before = [...people];
    expect(names(null)).toEqual(['李雷', '安安', '小10', '小2']);
    names({ column: 'qaMean', descending: true });
    expect(people).toEqual(before);
  });

  it('puts people without a value last in either direction', () => {
    expect(names({ column: 'qaMean', descending: true })).toEqual(['小10', '李雷', '小2', '安安']);
    expect(names({ column: 'qaMean', descending: false })).toEqual(['李雷', '小2', '小10', '安安']);
  });

  it('sorts Chinese names by sound and numbers within them by size', () => {
    expect(names({ column: 'agent', descending: false })).toEqual(['安安', '李雷', '小2', '小10']);
  });

  it('keeps equal people in the order they came', () => {
    expect(names({ column: 'pay', descending: true })).toEqual(['李雷', '安安', '小10', '小2']);
  });
});

describe('nextOrder', () => {
  it('starts numbers with the best and names with A, and turns round on a second click', () => {
    expect(nextOrder(null, 'pay')).toEqual({ column: 'pay', descending: true });
    expect(nextOrder(null, 'agent')).toEqual({ column: 'agent', descending: false });
    expect(nextOrder({ column: 'pay', descending: true }, 'pay')).toEqual({ column: 'pay', descending: false });
    expect(nextOrder({ column: 'pay', descending: false }, 'agent')).toEqual({ column: 'agent', descending: false });
  });
});
