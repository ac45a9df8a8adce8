import type { FunctionEntry, FunctionText } from '../../functions/catalogue/entry';
import { searchCatalogue } from './search';

const text = (description: string): FunctionText => ({ description, parameters: {}, result: '', rule: '', errors: [] });
const entry = (id: string, zh: string, en: string): FunctionEntry => ({
  id,
  family: 'incentive',
  required: 0,
  text: { 'zh-CN': text(zh), 'en-US': text(en) },
  example: { args: [], result: 0 },
  source: '',
});
const entries = [
  entry('TIERPAY', '按阶梯计算提成', 'Commission by tiers'),
  entry('WILSON', '通过率的置信区间', 'Wilson interval'),
];
const found = (query: string) => searchCatalogue(entries, query).map(({ id }) => id);

describe('searchCatalogue', () => {
  it('finds by name in any case and width', () => {
    expect(found('tier')).toEqual(['TIERPAY']);
    expect(found('ＷＩＬＳＯＮ')).toEqual(['WILSON']);
  });

  it('finds by the words of either language', () => {
    expect(found('提成')).toEqual(['TIERPAY']);
    expect(found('interval')).toEqual(['WILSON']);
  });

  it('wants every word', () => {
    expect(found('阶梯 commission')).toEqual(['TIERPAY']);
    expect(found('阶梯 interval')).toEqual([]);
  });

  it('gives everything for a blank query', () => {
    expect(found('  ')).toEqual(['TIERPAY', 'WILSON']);
  });
});
