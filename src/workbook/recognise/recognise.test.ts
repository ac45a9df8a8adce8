import { recogniseTables } from '.';
import type { Correction } from '../corrections';
import type { Cell, SheetMatrix } from '../matrix';
import type { RecognisedTable } from '../tables';

const sheet = (name: string, values: Cell[][], row = 0, column = 0): SheetMatrix => {
  const width = Math.max(...values.map((cells) => cells.length));
  return {
    name,
    row,
    column,
    values: values.map((cells) => [...cells, ...Array<Cell>(width - cells.length).fill('')]),
  };
};
const recognise = (...sheets: SheetMatrix[]) => recogniseTables(sheets, [], ['服务用语', '回复速度', '服务禁忌(引流)']);
const headerOf = (table: RecognisedTable | undefined, role: string) => {
  const column = table?.columns.find((c) => c.role === role)?.column;
  return column === null || column === undefined ? null : table?.headers[column];
};

describe('tables are recognised', () => {
  it('in a 赤兔 daily export below its title, whatever the order of columns', () => {
    const [table] = recognise(
      sheet('自定义报表', [
        ['自定义报表_人均日接入_下单优先判定_2026-10-01至2026-10-31'],
        [],
        ['销售额', '日期', '最终付款人数', '旺旺昵称', '咨询人数', '询单->下单成功率', '平均响应时长(秒)'],
        [1200, 46296, 3, '小美', 20, 0.4, 31],
        ['', '', '', '汇总', 20, 0.4, ''],
      ]),
    );
    expect(table).toMatchObject({ kind: 'dailyReport', address: 'A3:G5', rows: 2 });
    expect(headerOf(table, 'agent')).toBe('旺旺昵称');
    expect(headerOf(table, 'averageResponse')).toBe('平均响应时长(秒)');
    expect(headerOf(table, 'ordering')).toBeNull();
    expect(table?.title).toContain('2026-10-01至2026-10-31');
  });

  it('in a 京东 and a 拼多多 export', () => {
    const [jd] = recognise(
      sheet('京东', [
        ['客服', '接待量', '咨询量', '促成下单人数', '促成出库金额'],
        ['A', 1, 2, 1, 9],
      ]),
    );
    expect(jd?.kind).toBe('dailyReport');
    expect(headerOf(jd, 'sales')).toBe('促成出库金额');
    const [pdd] = recognise(
      sheet('拼多多', [
        ['客服账号', '咨询人数', '询单人数', '最终成团人数', '客服销售额'],
        ['A', 9, 5, 2, 80],
      ]),
    );
    expect(headerOf(pdd, 'paying')).toBe('最终成团人数');
    expect(headerOf(pdd, 'agent')).toBe('客服账号');
  });

  it('with a row of units below the header, which is no data', () => {
    const [table] = recognise(
      sheet('日报', [
        ['日期', '客服', '咨询人数', '接待人数', '平均响应'],
        ['', '', '（人）', '（人）', '(秒)'],
        [46296, '小美', 1, 2, 3],
      ]),
    );
    expect(table).toMatchObject({ address: 'A1:E3', rows: 1 });
  });

  it('in an English report, in the words its makers use', () => {
    const [table] = recognise(
      sheet('Daily', [
        ['Daily report', '', '', '', '', '', ''],
        ['Date', 'Agent', 'Inquiries', 'Received', 'Avg. response (s)', 'Paying customers', 'Sales'],
        [46296, 'Amy', 30, 28, 31, 8, 1200],
      ]),
    );
    expect(['consulted', 'averageResponse', 'paying'].map((role) => headerOf(table, role))).toEqual([
      'Inquiries',
      'Avg. response (s)',
      'Paying customers',
    ]);
  });

  it('with a header of two rows and merged cells', () => {
    const [table] = recognise(
      sheet('质检', [
        ['质检日期', '会话日期', '客服', '服务规范与礼仪', '', '服务意识', '质检员'],
        ['', '', '', '服务用语', '回复速度', '服务禁忌', ''],
        [46297, 46296, '小美', 10, 8, 9, '王'],
      ]),
    );
    expect(table).toMatchObject({ kind: 'qaDetail', address: 'A1:G3', rows: 1 });
    expect(headerOf(table, 'mark:服务用语')).toBe('服务用语');
    expect(headerOf(table, 'mark:服务禁忌(引流)')).toBe('服务禁忌');
    expect(headerOf(table, 'reviewer')).toBe('质检员');
    expect(headerOf(table, 'conversationDate')).toBe('会话日期');
  });

  it('with group titles above a full header row', () => {
    const [table] = recognise(
      sheet('日报', [
        ['基础', '', '流量', '', '成交', ''],
        ['日期', '客服昵称', '咨询人数', '接待人数', '询单人数', '销售额'],
        [46296, '小美', 30, 28, 20, 1000],
      ]),
    );
    expect(table).toMatchObject({ kind: 'dailyReport', address: 'A2:F3' });
  });

  it('with what labelled cells above tell, which are neither rows of the table before nor its signatures', () => {
    const header: Cell[] = ['客服', '接待人数', '咨询人数', '销售额'];
    const tables = recognise(
      sheet('日报', [
        ['统计周期：2026-10-01 至 2026-10-31', '', '制表：张三'],
        ['总销售额：', 45000],
        header,
        ['小美', 9, 20, 100],
        ['日期：', 46327, '店铺：', '专营店'],
        header,
        ['小美', 9, 20, 100],
        ['制表：张三', '日期：2026-11-30'],
        header,
        ['小美', 9, 20, 100],
      ]),
    );
    expect(tables.map(({ address, title }) => [address, title])).toEqual([
      ['A3:D4', '统计周期：2026-10-01 至 2026-10-31 制表：张三 总销售额： 45000'],
      ['A6:D7', '日期： 2026-11-01 店铺： 专营店'],
      ['A9:D10', ''],
    ]);
  });

  it('without the columns of a small block beside, on either side, but with those that have few entries', () => {
    const people = ['小美', '小强', '小花', '小草', '小树'].map((name): Cell[] => [46296, name, 9, 20, 100]);
    const header: Cell[] = ['日期', '客服', '接待人数', '咨询人数', '销售额'];
    const block: Cell[][] = [
      ['组别', '人数'],
      ['售前', 3],
      ['售后', 2],
    ];
    const beside = (rows: Cell[][], first: Cell[][], second: Cell[][]) =>
      rows.map((_, i) => [...(first[i] ?? ['', '']), '', ...(second[i] ?? ['', ''])]);
    const right = recognise(sheet('日报', beside([header, ...people], [header, ...people], block)));
    expect(right.map(({ address }) => address)).toEqual(['A1:E6']);
    const left = recognise(sheet('日报', beside([header, ...people], block, [header, ...people])));
    expect(left.map(({ address }) => address)).toEqual(['D1:H6']);
    const [roster] = recognise(
      sheet('花名册', [
        ['工号', '花名', '入职日期', '', '组别', '离职日期'],
        ...people.map((_, i): Cell[] => [`0${i}`, `客服${i}`, 45000, '', '', i === 3 ? 46000 : '']),
      ]),
    );
    expect(headerOf(roster, 'leaveDate')).toBe('离职日期');
  });

  it('over an empty column inside, and side by side', () => {
    const gap = recognise(
      sheet('日报', [
        ['日期', '客服', '咨询人数', '接待人数', '', '销售额', '最终付款人数'],
        [46296, '小美', 30, 28, '', 1000, 9],
      ]),
    );
    expect(gap).toHaveLength(1);
    expect(headerOf(gap[0], 'sales')).toBe('销售额');

    const rules = recognise(
      sheet('规则设置', [
        ['等级', '', '', '质检系数', '', '', '象限设置'],
        ['最低分', '等级', '', '最低质检分', '系数', '', '规则', '值'],
        [90, '优', '', 60, 0.8, '', '绩效分界', 80],
        [80, '良', '', 80, 1, '', '匹配分界', 80],
      ]),
    );
    expect(rules.map((t) => [t.kind, t.address])).toEqual([
      ['grades', 'A2:B4'],
      ['qaFactors', 'D2:E4'],
      ['quadrantRules', 'G2:H4'],
    ]);
  });

  it('one below the other, titles and notes between them left out', () => {
    const tables = recognise(
      sheet('规则设置', [
        ['评分表'],
        ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
        ['服务规范', 40, '服务用语', '', 10, ''],
        ['', '', '回复速度', '', 10, ''],
        ['服务意识', 60, '服务禁忌(引流)', '', 10, '是'],
        [],
        ['提成阶梯'],
        ['方案', '起点', '比例'],
        ['月度', 0, 0.01],
        ['月度', 50000, 0.02],
        ['抽检规则'],
        ['规则', '值'],
        ['每人每日最低条数', 5],
      ]),
    );
    expect(tables.map((t) => [t.kind, t.address])).toEqual([
      ['rubric', 'A2:F5'],
      ['tiers', 'A8:C10'],
      ['samplingRules', 'A12:B13'],
    ]);
  });

  it('keeps measures of similar names apart', () => {
    const [table] = recognise(
      sheet('工作量', [
        [
          '客服昵称',
          '聊天人数(原咨询人数)',
          '接待人数',
          '直接接入人数',
          '慢接待人数',
          '退款销售额',
          '月销售额',
          '旺旺分组',
        ],
        ['小美', 20, 19, 5, 2, 80, 900, 'A组'],
      ]),
    );
    expect(headerOf(table, 'consulted')).toBe('聊天人数(原咨询人数)');
    expect(headerOf(table, 'slowResponses')).toBeNull();
    expect(headerOf(table, 'sales')).toBe('月销售额');
    expect(headerOf(table, 'group')).toBe('旺旺分组');
  });

  it('prefers the nickname to the name in a roster and forgives a slip of the pen', () => {
    const [table] = recognise(
      sheet('花名册', [
        ['工号', '姓名', '花名', '旺旺呢称', '组别', '入职日期'],
        ['01001', '张三', '小美', '店铺:小美', 'A', 45000],
      ]),
    );
    expect(headerOf(table, 'employeeId')).toBe('工号');
    expect(headerOf(table, 'nickname')).toBe('花名');
    expect(table?.kind).toBe('roster');
  });

  it('averages the rating columns of a fit table without 匹配度', () => {
    const [table] = recognise(
      sheet('匹配度评估', [
        ['客服', '月份', '价值观', '协作', '备注'],
        ['小美', '2026-10', 90, 80, '好'],
      ]),
    );
    expect(table?.columns.filter((c) => c.role.startsWith('rating:')).map((c) => c.role)).toEqual([
      'rating:价值观',
      'rating:协作',
    ]);
  });

  it('by what the user said, also after columns moved', () => {
    const correction: Correction = {
      ...{ sheetId: '', sheet: '日报', kind: 'dailyReport', role: 'sales' },
      ...{ header: '实收金额', nth: 0 },
    };
    const [table] = recogniseTables(
      [
        sheet('日报', [
          ['日期', '客服', '销售额', '咨询人数', '接待人数', '实收金额'],
          [46296, 'A', 1, 2, 3, 4],
        ]),
      ],
      [correction],
      [],
    );
    expect(headerOf(table, 'sales')).toBe('实收金额');
    expect(table?.columns.find((c) => c.role === 'sales')).toMatchObject({ match: 'manual', confidence: 1 });
  });

  it('as Excel tables, which say themselves where they begin and end', () => {
    const values = sheet('混合', [
      ['', '', '', '', '现等级', '下一等级', '销售额'],
      ['日期', '客服', '咨询人数', '接待人数', '实习', '金牌', 80000],
      [46296, '小美', 30, 28],
      [],
      [],
      [],
      [],
      [46297, '小美', 31, 29],
      ['汇总', '', 61, 57],
    ]);
    const listObjects = [
      {
        id: '{7}',
        name: '日报表',
        area: { row: 1, column: 0, rows: 8, columns: 4 },
        showHeaders: true,
        showTotals: true,
      },
    ];
    const tables = recognise({ ...values, listObjects });
    expect(tables.map(({ kind, address, listObject }) => [kind, address, listObject?.name])).toEqual([
      ['ladderCriteria', 'E1:G2', undefined],
      ['dailyReport', 'A2:D8', '日报表'],
    ]);
  });

  it('and nothing where there is no table', () => {
    expect(recognise(sheet('说明', [['这是客服团队的工作簿'], ['客服', '请看下一页']]))).toEqual([]);
  });
});
