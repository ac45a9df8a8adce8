/** Lines a text takes in a width given in characters of the normal font; Chinese characters are two wide. */
export function textLines(text: string, width: number): number {
  let units = 0;
  for (const character of text) units += character > '\u2E7F' ? 2 : 1;
  return Math.max(1, Math.ceil((units * 1.08) / width));
}
