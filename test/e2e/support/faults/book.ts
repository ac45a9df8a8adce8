import ExcelJS from 'exceljs';

export type Rows = (string | number)[][];

/** Sheets by their names. */
export type Sheets = Record<string, Rows>;

const people = ['小美', '阿强'];

/** Two people, a few days, a few conversations, and something to repair. */
const commonSheets: Sheets = {
  花名册: [['工号', '旺旺昵称', '组别', '入职日期'], ...people.map((person, i) => [`0${i + 1}`, person, 'A组', 45000])],
  质检明细: [
    ['会话ID', '会话日期', '客服', '服务用语', '产品知识', '抽检方式', '质检员'],
    ...people.map((person, i) => [`C${i}`, 46297 + i, person, 8, 9, '随机', '王']),
  ],
  客服日报: [
    ['日期', '旺旺昵称', '咨询人数', '接待人数', '询单人数', '最终付款人数', '销售额'],
    ...people.map((person) => [46296, `${person} `, 30, 28, 20, 8, '1,200']),
  ],
  聊天记录: [
    ['会话ID', '日期', '客服昵称', '发送方', '消息内容'],
    ...people.flatMap((person, i) => [
      [`S${i}`, 46297, person, '客户', '在吗'],
      [`S${i}`, 46297, person, '客服', '在的'],
    ]),
  ],
  辅导记录: [
    ['日期', '客服', '辅导人', '问题', '复查日期', '复查结果'],
    [46297, '小美', '王', '等候语', 46304, '已改善'],
  ],
};

/** The common sheets with those of one wizard beside or in place of them; one more holds something to freeze. */
export async function smallBook(own: Sheets = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries({ ...commonSheets, ...own })) book.addWorksheet(name).addRows(rows);
  const computed = book.addWorksheet('算');
  computed.getCell('A1').value = { formula: 'KEFU.WILSON(8,10)' };
  computed.getCell('A3').value = { formula: 'A1*2' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
