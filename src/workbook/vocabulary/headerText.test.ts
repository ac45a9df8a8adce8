import { bareHeader, foldHeader, headerUnit, oneCharacterApart } from './headerText';

describe('header texts', () => {
  test.each([
    ['平均响应时长(秒)', '平均响应时长(秒)'],
    ['询单->最终付款成功率', '询单->最终付款转化率'],
    ['询单→下单转化率', '询单->下单转化率'],
    [' 会话 ID ', '会话id'],
  ])('%s folds to %s', (raw, folded) => expect(foldHeader(raw)).toBe(folded));

  it('drops what stands in brackets, also in half-open ones', () => {
    expect(bareHeader('聊天人数(原咨询人数)')).toBe('聊天人数');
    expect(bareHeader('平均响应时长(秒)')).toBe('平均响应时长');
    expect(bareHeader('(秒)')).toBe('(秒)');
  });

  test.each([
    ['销售额/元', '销售额'],
    ['平均响应时长／S', '平均响应时长'],
    ['满意率％', '满意率'],
    ['销售额-万元', '销售额'],
    ['接待人数/天', '接待人数/天'],
    ['销售额/人', '销售额/人'],
  ])('the unit behind %s leaves %s', (raw, bare) => expect(bareHeader(raw)).toBe(bare));

  it('names the unit that ends it', () => {
    expect(['销售额（单位：万元）', '平均响应/分钟', '销售额', '聊天人数(原咨询人数)日'].map(headerUnit)).toEqual([
      '万元',
      '分钟',
      null,
      null,
    ]);
  });

  it('sees one slip of the pen', () => {
    expect(oneCharacterApart('客服呢称', '客服昵称')).toBe(true);
    expect(oneCharacterApart('客服昵称1', '客服昵称')).toBe(true);
    expect(oneCharacterApart('工号', '工时')).toBe(false);
    expect(oneCharacterApart('入职日期', '离职日期')).toBe(true);
  });
});
