import fc from 'fast-check';
import { foldCase } from './foldTable';
import { KeywordMatcher } from './keywords';

const hits = (text: string, ...keywords: string[]): string => new KeywordMatcher(keywords).hits(text);

test.each([
  ['overlapping keywords all count', '加我加微信', ['微信', '加微信', '加我'], '微信、加微信、加我'],
  ['each once, in list order', '滚滚 不知道,不知道', ['不知道', '滚'], '不知道、滚'],
  ['width and case fold on both sides', 'ＷｅｉXin', ['weixin', 'WEIXIN'], 'weixin'],
  ['a space is a character', '不 知道', ['不知道'], ''],
  ['a keyword may end the text', '去投诉', ['投诉', '去投诉吧'], '投诉'],
  ['compatibility characters fold as a whole', '㍿…ｶﾞ', ['株式会社', 'ガ', '...'], '株式会社、ガ、...'],
  ['emoji', '好的😀😡', ['😡', '😂'], '😡'],
  ['nothing to look for', '你好', [], ''],
])('%s', (_, text, keywords, expected) => {
  expect(hits(text, ...keywords)).toBe(expected);
});

test('finds what a search in the folded text finds', () => {
  const unit = fc.constantFrom('不', '知', '道', '微', '信', 'A', 'a', 'ａ', '…', 'ﾞ', 'ｶ', '😀', 'Σ', 'ς', ' ', '̈');
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
  const keyword = fc.array(unit, { minLength: 1, maxLength: 3 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, fc.uniqueArray(keyword, { maxLength: 6, selector: foldCase }), (line, keywords) => {
      const naive = keywords.filter((word) => foldCase(line).includes(foldCase(word)));
      expect(hits(line, ...keywords)).toBe(naive.join('、'));
    }),
    { numRuns: 400 },
  );
});
