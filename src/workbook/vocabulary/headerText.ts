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

/** A unit behind a title without brackets: 销售额/元, 满意率%. People and days after a slash may be what a mean is of. */
const trailingUnit = /[/_-](?:万元?|千元|元|分钟?|秒|min|s)$|[/_-]?%$/;

/**
 * The folded header without its unit and what stands in brackets: 平均响应(秒), 平均响应/秒 and 平均响应 are one column, 服务禁忌(引流)
 * and 服务禁忌 one item.
 */
export function bareHeader(text: string): string {
  const folded = foldHeader(text);
  const bare = folded.replace(/\([^)]*\)?/g, '').replace(trailingUnit, '');
  return bare === '' ? folded : bare;
}

/** The unit that ends a header, folded: 万元 of 销售额（单位：万元）, 分钟 of 平均响应/分钟; null without one. */
export function headerUnit(text: string): string | null {
  const [, bracketed, trailing] = /\((?:单位:?)?([^()]+)\)?$|[/_-]([^/_-]+)$/.exec(foldHeader(text)) ?? [];
  return bracketed ?? trailing ?? null;
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
