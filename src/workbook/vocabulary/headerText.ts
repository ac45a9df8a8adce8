/**
 * Headers as people and exports write them differ in width, case, spaces, brackets and renamed words;
 * these forms make them comparable.
 */

/** NFKC, lower case, no spaces, one kind of arrow and bracket, today's words for renamed ones. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b"'*]/g, '')
    .replace(/[【〔[{]/g, '(')
    .replace(/[】〕\]}]/g, ')')
    .replace(/(?:-{1,2}>|→|⇒|=>|至(?=.*转化率))/g, '->')
    .replace(/成功率/g, '转化率')
    .replace(/[::]$/, '');
}

/** The folded header without what stands in brackets: 平均响应(秒) and 平均响应 are one column, 服务禁忌(引流) and 服务禁忌 one item. */
export function bareHeader(text: string): string {
  const folded = foldHeader(text);
  const bare = folded.replace(/\([^)]*\)?/g, '');
  return bare === '' ? folded : bare;
}

/** True when two short texts differ in one character only: 客服呢称 and 客服昵称. */
export function oneCharacterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < 3 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(start + skip) === long.slice(start + 1);
}
