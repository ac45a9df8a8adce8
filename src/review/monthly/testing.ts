import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { findTables } from '../tables';
import { reviewMonth, type ComputedReview } from './preview';

/** A sheet from rows of any length. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[]): SheetMatrix {
  const width = Math.max(...rows.map((cells) => cells.length));
  return {
    name,
    row: 0,
    column: 0,
    values: rows.map((cells) => [...cells, ...new Array<Cell>(width - cells.length).fill('')]),
  };
}

const day = (n: number) => 46295 + n;

/**
 * A team of four in October 2026, small enough to calculate by hand: 小美 with everything, 阿强 with a bad mark and text money,
 * 小新 without reviews or fit, 老周 who left in September; and 路人, who is on no roster.
 */
export const smallTeam = (): SheetMatrix[] => [
  sheetOf('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期', '离职日期'],
    ['01', '小美', 'A组', 45000, ''],
    ['02', '阿强', 'A组', '2026-01-05', ''],
    ['03', '老周', 'B组', 45000, '2026/9/15'],
    ['04', '小新', 'B组', '10月1日', ''],
  ]),
  sheetOf('质检', [
    ['会话日期', '客服', '服务用语', '产品知识', '抽检方式', '质检员'],
    [day(2), '小美', 8, 9, '随机', '王'],
    [day(3), '小美', 10, 10, '', '李'],
    [day(4), '小美', 0, 0, '关键词', '王'],
    [day(-5), '小美', 1, 1, '随机', '王'],
    ['2026-10-02', '阿强', 7, '优', '随机', '王'],
    ['10月3日', '阿强', '7', '-', '新人', '李'],
  ]),
  sheetOf('日报', [
    ['客服日报 2026年10月'],
    ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
    [day(1), '小美', 10, 4, 1000.1],
    [day(2), '小美', 10, '延迟统计', 2000.2],
    [day(1), '店铺:阿强', 20, 10, '¥3,000'],
    ['', '汇总', 40, 14, 6000.3],
    [day(1), '小新', 10, 1, 500],
    [day(3), '路人', 5, 5, 900],
  ]),
  sheetOf('匹配度', [
    ['客服', '月份', '匹配度'],
    ['小美', '2026年9月', 10],
    ['小美', '2026-10', 90],
    ['阿强', '2026-10', 70],
  ]),
  sheetOf('规则', [
    ['类别', '类别权重', '评分项', '项权重', '满分', '致命项', '', '最低质检分', '系数', '', '规则', '值'],
    ['服务', 40, '服务用语', '', 10, '', '', 80, 1, '', '绩效分界', 80],
    ['业务', 60, '产品知识', '', 10, '', '', 60, 0.5, '', '匹配分界', 80],
    [],
    ['方案', '指标', '目标', '方式', '依据', '封顶', '保底'],
    ['月度', '销售额', 2000, '超额累进', '金额', 100, 10],
    [],
    ['方案', '起点', '比例', '', '奖项', '指标', '名次', '奖金'],
    ['月度', 0, 1, '', '销冠', '销售额', 1, 100],
    ['月度', 2000, 2, '', '销冠', '销售额', 2, 50],
    [],
    ['指标', '目标', '权重', '方向'],
    ['付款转化率', '40%', 50, '越高越好'],
    ['质检均分', 93, 50, '越高越好'],
  ]),
];

export const reviewOf = (sheets: readonly SheetMatrix[], locale: 'zh-CN' | 'en-US' = 'zh-CN'): ComputedReview =>
  reviewMonth(findTables(sheets, []), '2026-10', locale);
