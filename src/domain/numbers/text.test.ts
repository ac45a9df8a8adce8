import fc from 'fast-check';
import { compareCodePoints, fold, isNoValue, parseFlag, parseNumber, utf8Bytes } from './text';

test('folds width and outer spaces, keeps case', () => {
  expect([' 客服A ', '客服A', '\u3000小艾\u00a0', 'Ab c'].map(fold)).toEqual(['客服A', '客服A', '小艾', 'Ab c']);
});

test('folding is NFKC and trim for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text) === text.normalize('NFKC').trim()));
});

test.each(['', '延迟统计', '-', '--', '—', '——', '–', '/', 'n/a', 'NA', '暂无', '无', '不适用', '-', 'N/A'])(
  '%p is no value',
  (text) => {
    expect(isNoValue(fold(text))).toBe(true);
  },
);

test.each([
  ['8', 8],
  ['8', 8],
  ['1,234.50', 1234.5],
  ['5%', 0.05],
  ['7%', 0.07],
  ['80%', 0.8],
  ['-1.5', -1.5],
  ['−2', -2],
  ['.5', 0.5],
  ['1.', 1],
])('reads %p as %p', (text, value) => {
  expect(parseNumber(fold(text))?.value).toBe(value);
});

test.each([
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '8分',
  '¥12',
  '12元',
  '(123)',
  '1,23',
  '12,34,567',
  '--1',
  '1 2',
  '%',
  '.',
])('%p is no number (RULINGS 6)', (text) => {
  expect(parseNumber(fold(text))).toBeNull();
});

test('reads flags of both languages and nothing else', () => {
  expect(['是', 'y', '√', '1', 'true'].map(parseFlag)).toEqual([true, true, true, true, true]);
  expect(['否', 'FALSE', '0', '×', '也许'].map(parseFlag)).toEqual([false, false, false, false, null]);
});

test('orders as UTF-8 bytes do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

test('UTF-8 bytes are those of every other encoder, a lone surrogate is U+FFFD', () => {
  const awkward = [
    '',
    'aZ\u007f\u0080\u07ff\u0800\uffff',
    '客服',
    '😀\u{10ffff}',
    '\ud83d',
    'a\ude00b',
    '\ud83d\ud83d\ude00',
    '\ude00\ud83d',
  ];
  for (const text of awkward) expect([...utf8Bytes(text)]).toEqual([...Buffer.from(text, 'utf8')]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      return Buffer.from(text, 'utf8').equals(utf8Bytes(text));
    }),
  );
});
