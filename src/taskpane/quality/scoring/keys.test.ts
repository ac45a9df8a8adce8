import { keyEffect } from './keys';

describe('keys give marks', () => {
  it.each<[string, number, Parameters<typeof keyEffect>[2], string, ReturnType<typeof keyEffect>]>([
    ['8', 10, null, '', { kind: 'mark', mark: 8, done: true, typed: '' }],
    ['0', 10, 8, '', { kind: 'mark', mark: 0, done: true, typed: '' }],
    ['F', 10, null, '', { kind: 'mark', mark: 10, done: true, typed: '' }],
    ['-', 10, 5, '', { kind: 'mark', mark: 'na', done: true, typed: '' }],
    ['Backspace', 10, 5, '', { kind: 'mark', mark: null, done: false, typed: '' }],
    ['7', 5, null, '', { kind: 'refused', mark: 7 }],
    ['.', 10, 8, '', { kind: 'mark', mark: 8, done: false, typed: '8.' }],
    ['5', 10, 8, '8.', { kind: 'mark', mark: 8.5, done: true, typed: '' }],
    ['.', 10, 10, '', null],
    ['.', 10, null, '', null],
    ['1', 25, null, '', { kind: 'mark', mark: 1, done: false, typed: '1' }],
    ['5', 25, 1, '1', { kind: 'mark', mark: 15, done: false, typed: '15' }],
    ['9', 25, 2, '2', { kind: 'refused', mark: 29 }],
    ['Enter', 10, 8, '', { kind: 'move', by: 1 }],
    ['ArrowUp', 10, 8, '', { kind: 'move', by: -1 }],
    ['x', 10, 8, '', null],
  ])('%s of %d', (key, full, mark, typed, effect) => {
    expect(keyEffect(key, full, mark, typed)).toEqual(effect);
  });
});
