import fc from 'fast-check';
import { identity, optional } from '../vocabulary/columns/spec';
import { titleMatches } from './titles';

const measure = (...headers: string[]) => optional('measure', headers);
const likeness = (header: string, title: string) => titleMatches(header, [measure(title)])[0]?.confidence ?? 0;

/** Sørensen and Dice over pairs of neighbouring characters, each counted as often as both texts have it. */
function dice(a: string, b: string): number {
  const pairs = (text: string) => [...text].slice(1).map((character, i) => `${text[i] ?? ''}${character}`);
  const left = pairs(b);
  const shared = pairs(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (a.length + b.length - 2);
}

describe('what a header may mean', () => {
  it('is its exact title, before an alias, and an earlier one before a later', () => {
    const specs = [optional('a', ['销售额', '金额'], ['成交']), optional('b', ['成交'], ['金额'])];
    expect(titleMatches('金额', specs)).toEqual([
      { spec: 0, match: 'exact', confidence: 0.999 },
      { spec: 1, match: 'alias', confidence: 0.95 },
    ]);
    expect(titleMatches('成交', specs)).toEqual([
      { spec: 0, match: 'alias', confidence: 0.95 },
      { spec: 1, match: 'exact', confidence: 1 },
    ]);
  });

  it('is what it says without brackets, and what is like it', () => {
    expect(titleMatches('销售额(元)', [measure('销售额')])).toEqual([{ spec: 0, match: 'alias', confidence: 0.9 }]);
    expect(titleMatches('月销售额', [measure('销售额')])).toEqual([
      { spec: 0, match: 'fuzzy', confidence: expect.closeTo(0.8 * 0.85) },
    ]);
    expect(titleMatches('慢接待人数', [measure('慢响应人数')])).toEqual([]);
  });

  it('is never another measure: a rate for a count, a target for what was reached, a known title for its like', () => {
    expect(titleMatches('退款成功人数率', [measure('退款成功人数')])).toEqual([]);
    expect(titleMatches('销售额目标', [measure('销售额目')])).toEqual([]);
    expect(titleMatches('月销售额', [measure('销售额'), measure('月销售额')])).toEqual([
      { spec: 1, match: 'exact', confidence: 1 },
    ]);
  });

  it('is not its contrary, nor what is set against it in brackets', () => {
    expect(titleMatches('不满意率', [measure('满意率')])).toEqual([]);
    expect(titleMatches('不满意人数', [measure('不满意人')])).toHaveLength(1);
    for (const header of [
      '销售额(目标)',
      '销售额（上月）',
      '【去年同期】销售额',
      '销售额(团队均值)',
      '销售额（环比）',
    ]) {
      expect(titleMatches(header, [measure('销售额')])).toEqual([]);
    }
    expect(titleMatches('销售额（实际）', [measure('销售额')])).toHaveLength(1);
    // What stands in a person's brackets only says which account it is.
    expect(titleMatches('客服昵称（店铺子账号）', [identity(optional('agent', ['客服昵称']))])).toHaveLength(1);
    expect(titleMatches('销售额(目标)', [measure('销售额(目标)')])).toHaveLength(1);
  });

  it('forgives one slip of the pen in a person’s or date’s title, not in a measure’s', () => {
    const titles = ['客服昵称'];
    expect(titleMatches('客服呢称', [identity(optional('agent', titles))])).toHaveLength(1);
    expect(titleMatches('客服呢称', [measure(...titles)])).toEqual([]);
  });

  it('is as like a title as their pairs of characters say, above three quarters', () => {
    const text = fc.string({ unit: fc.constantFrom('销', '售', '额', '月', '量'), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(text, text, (header, title) => {
        fc.pre(header !== title);
        const plain = dice(header, title);
        expect(likeness(header, title)).toBeCloseTo(plain > 0.75 ? plain * 0.85 : 0);
      }),
    );
  });
});
