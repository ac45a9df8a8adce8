import { isLateAppeal, readDecision, refusalOf } from './appeals';

describe('the window of an appeal', () => {
  it('is open on the last day, closed after it, and unknown without both days', () => {
    expect(isLateAppeal(46000, 46003.9, 3)).toBe(false);
    expect(isLateAppeal(46000, 46004, 3)).toBe(true);
    expect(isLateAppeal(null, 46004, 3)).toBeNull();
    expect(isLateAppeal(46000, null, 3)).toBeNull();
  });
});

describe('who decides', () => {
  const appeal = { reviewer: '老王', agent: '小美' };
  it('is neither the first reviewer nor the person who appeals', () => {
    expect(refusalOf(' 老王 ', appeal)).toBe('firstReviewer');
    expect(refusalOf('小美', appeal)).toBe('appellant');
    expect(refusalOf('老李', appeal)).toBeNull();
  });
});

describe('a decision in words', () => {
  it.each([
    ['成立', 'upheld'],
    ['不成立', 'rejected'],
    ['同意改判', 'upheld'],
    ['维持原分', 'rejected'],
    ['维持，不予改分', 'rejected'],
    ['不支持', 'rejected'],
    ['未通过', 'rejected'],
    ['未成立', 'rejected'],
    ['无需改判', 'rejected'],
    ['Not upheld', 'rejected'],
    ['原扣分不合理，同意改判', 'upheld'],
    ['Upheld', 'upheld'],
    ['待定', 'unknown'],
    ['', null],
  ])('%s', (text, meaning) => {
    expect(readDecision(text)).toBe(meaning);
  });
});
