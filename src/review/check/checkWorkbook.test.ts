import { centreSample, shopSample } from '../../../samples';
import { sheetCells, type WorkbookLayout } from '../../../samples/sheets/model';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import { checkWorkbook } from './checkWorkbook';
import type { CheckResult, Finding } from './model';
import { findingText } from './wording';

const check = (...sheets: SheetMatrix[]): CheckResult => checkWorkbook({ sheets, tables: findTables(sheets, []) });

/** `code sheet!cell count` of each finding. */
const said = ({ message, link, count }: Finding): string =>
  `${message.slice(message.lastIndexOf('.') + 1)} ${link ? `${link.sheet}!${link.cell}` : '-'} ${count}`;

/** What is found, without the remark that every team of a few days gets. */
const found = (...sheets: SheetMatrix[]): string[] =>
  check(...sheets)
    .findings.map(said)
    .filter((text) => !text.startsWith('immature'));

const day = (n: number): number => 46296 + n;
const names = ['小美', '阿强', '小新'];

const roster = (rows: Cell[][] = names.map((name, i) => [`0${i + 1}`, name, 'A组', 45000, ''])): SheetMatrix =>
  sheetOf('花名册', [['工号', '旺旺昵称', '组别', '入职日期', '离职日期'], ...rows]);

const dailyHeaders = [
  '日期',
  '旺旺昵称',
  '咨询人数',
  '接待人数',
  '询单人数',
  '最终付款人数',
  '询单->最终付款转化率',
  '销售额',
];

/** Ten clean days of three people. */
const dailyRows = (): Cell[][] =>
  Array.from({ length: 30 }, (_, i) => [day(Math.floor(i / 3)), names[i % 3] ?? '', 30, 28, 20, 8, 0.4, 900 + i]);

/** Clean days with some cells changed: `{ 'H3': '1,200' }`. */
function daily(changes: Record<string, Cell> = {}, more: Cell[][] = []): SheetMatrix {
  const sheet = sheetOf('日报', [dailyHeaders, ...dailyRows(), ...more]);
  for (const [place, cell] of Object.entries(changes)) {
    const row = sheet.values[Number(place.slice(1)) - 1];
    if (row) row[place.charCodeAt(0) - 65] = cell;
  }
  return sheet;
}

const qaHeaders = ['会话日期', '质检日期', '会话ID', '客服', '质检员', '服务用语', '产品知识'];
const rubricRows: Cell[][] = [
  ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
  ['服务', 40, '服务用语', '', 10, ''],
  ['业务', 60, '产品知识', '', 10, ''],
];
const qa = (rows: Cell[][]): SheetMatrix => sheetOf('质检', [qaHeaders, ...rows]);
const qaRow = (i: number, changes: Record<number, Cell> = {}): Cell[] => {
  const row: Cell[] = [day(i), day(i + 1), `C${i}`, names[i % 3] ?? '', '王', 9, 8];
  for (const [place, cell] of Object.entries(changes)) row[Number(place)] = cell;
  return row;
};
const qaRows = (changes: Record<number, Record<number, Cell>> = {}): Cell[][] =>
  Array.from({ length: 12 }, (_, i) => qaRow(i, changes[i]));
const rules = (...rows: Cell[][]): SheetMatrix => sheetOf('规则', rows);

test('a clean workbook has no findings', () => {
  expect(found(roster(), daily(), qa(qaRows()), rules(...rubricRows))).toEqual([]);
});

test('a workbook that counts from 1904 is told once', () => {
  const sheets = [roster(), daily()].map((sheet) => ({ ...sheet, from1904: true }));
  expect(found(...sheets)).toEqual(['dates1904 - 1']);
});

describe('cells of one column are one finding', () => {
  test.each<[string, Record<string, Cell>, string[]]>([
    ['numbers as text', { H3: '1,200', H5: ' 900', H9: '¥3,000' }, ['textNumber 日报!H3 3']],
    ['what is no number', { H3: '约900', H4: true }, ['notANumber 日报!H3 2']],
    ['no-value texts', { H3: '-', H4: '', H5: '暂无' }, []],
    ['late figures, of all columns together', { F3: '延迟统计', G3: '延迟统计' }, ['late 日报!F3 2']],
    ['error cells', { H3: '#REF!', H4: '#N/A' }, ['errorCell 日报!H3 2']],
    ['negative counts', { C3: 30, D3: -1 }, ['negative 日报!D3 1']],
    ['negative sales are refunds', { H3: -20 }, []],
    [
      'rates above one',
      { G3: 1.2, G4: '120%' },
      ['textNumber 日报!G4 1', 'rateAboveOne 日报!G3 1', 'rateAboveOne 日报!G4 1'],
    ],
    ['percent points beside fractions', { G3: 62.5, G4: 40 }, ['mixedRates 日报!G3 2']],
    ['text dates', { A2: '2026-10-01', A3: '2026/10/1', A4: 20261001 }, ['textDate 日报!A2 3']],
    ['dates without a year', { A2: '10月1日' }, ['yearlessDate 日报!A2 1']],
    ['month 13', { A2: '2026-13-01', A3: '昨天' }, ['notADate 日报!A2 2']],
    ['a wrong year', { A2: day(0) + 365 }, ['dateFarAway 日报!A2 1']],
    ['a wrong year in the past', { A2: day(0) - 365 }, ['dateFarAway 日报!A2 1']],
    ['dates before 2000', { A2: 300 }, ['dateTooEarly 日报!A2 1']],
    ['spaces and full-width letters', { B2: ' 小美', B5: '小美　' }, ['untidyKey 日报!B2 2']],
    ['blank names', { B2: '' }, ['blankRequired 日报!B2 1']],
    ['more received than consulted', { D3: 31, D4: 99 }, ['partAboveWhole 日报!D3 2']],
    ['more paying than inquiring', { F3: 21 }, ['partAboveWhole 日报!F3 1']],
  ])('%s', (_, changes, expected) => {
    expect(found(roster(), daily(changes))).toEqual(expect.arrayContaining(expected));
    expect(found(roster(), daily(changes))).toHaveLength(expected.length);
  });

  test('no column of names and ids is taken for numbers', () => {
    expect(
      found(
        roster([
          ['001', '7', '1', 45000, ''],
          ['002', '8', '1', 45000, ''],
        ]),
        daily(),
      ),
    ).not.toContainEqual(expect.stringContaining('textNumber'));
  });
});

describe('records', () => {
  test('a row pasted twice is not a second row of a day', () => {
    expect(found(roster(), daily({}, [dailyRows()[0] ?? []]))).toEqual(['repeatedRow 日报!B32 1']);
    expect(found(roster(), daily({}, [[day(0), '小美', 5, 5, 4, 1, 0.25, 10]]))).toEqual(['twiceADay 日报!B32 1']);
  });

  test('totals in the middle are said, at the end they are not', () => {
    const total: Cell[] = ['', '汇总', 900, 840, 600, 240, 0.4, 9000];
    expect(found(roster(), daily({}, [total]))).toEqual([]);
    expect(found(roster(), daily({}, [total, [day(11), '小美', 5, 5, 4, 1, 0.25, 10]]))).toEqual([
      'totalRows 日报!A32 1',
    ]);
  });

  test('rows below a gap are outside', () => {
    const gap = [[], [], [], []];
    expect(found(roster(), daily({}, [...gap, [day(11), '小美', 5, 5, 4, 1, 0.25, 10]]))).toEqual([
      'rowsOutside 日报!A36 1',
    ]);
  });

  test('one conversation of one reviewer has one row; two reviewers may score it', () => {
    const rows = (changes: Record<number, Record<number, Cell>>) =>
      found(roster(), qa(qaRows(changes)), rules(...rubricRows));
    expect(rows({ 4: { 2: 'C1' } })).toEqual(['duplicateId 质检!C6 1']);
    expect(rows({ 4: { 2: 'C1', 4: '李' } })).toEqual([]);
    expect(found(roster(), qa([...qaRows(), qaRow(3)]), rules(...rubricRows))).toEqual(['repeatedRow 质检!C14 1']);
  });

  test('marks follow the rubric', () => {
    const rows = qaRows({
      1: { 5: '优' },
      2: { 5: 11 },
      3: { 6: -1 },
      4: { 6: '9' },
      5: { 6: '80%' },
      6: { 6: '不适用' },
    });
    expect(found(roster(), qa(rows), rules(...rubricRows))).toEqual([
      'markUnreadable 质检!F3 1',
      'markOutOfRange 质检!F4 1',
      'markOutOfRange 质检!G5 1',
      'textNumber 质检!G6 1',
    ]);
  });

  test('what comes later is not earlier', () => {
    expect(found(roster(), qa(qaRows({ 2: { 1: day(0) } })), rules(...rubricRows))).toEqual(['wrongOrder 质检!B4 1']);
    const left = roster([
      ['01', '小美', 'A组', 45000, 44000],
      ...names.slice(1).map((name, i) => [`0${i + 2}`, name, 'A组', 45000, '']),
    ]);
    expect(found(left, daily())).toContain('wrongOrder 花名册!E2 1');
  });
});

describe('exports', () => {
  const named = (name: string, rows: Cell[][]) => sheetOf(name, [dailyHeaders, ...rows]);

  test('that tell of the same days, and of different rules', () => {
    const [a, b] = [named('十月', dailyRows()), named('十月补', dailyRows().slice(0, 2))];
    expect(found(roster(), a, b)).toEqual(['toldTwice 十月补!B2 1']);
    const rules = [named('下单优先判定', dailyRows()), named('付款优先判定', dailyRows().slice(0, 2))];
    expect(found(roster(), ...rules)).toEqual(['mixedRules 付款优先判定!A1 1']);
  });

  test('with a date merged over its people are whole', () => {
    const rows = dailyRows().map((row, i) => (i % 3 === 0 ? row : ['', ...row.slice(1)]));
    expect(found(roster(), named('日报', rows))).toEqual([]);
  });
});

test('rows that are hidden or filtered away count, and are told', () => {
  const sheets = [roster(), daily()];
  const tables = findTables(sheets, []);
  const hidden = tables.filter(({ kind }) => kind === 'dailyReport');
  const result = checkWorkbook({ sheets, tables, hidden });
  expect(result.rows).toBe(checkWorkbook({ sheets, tables }).rows);
  const texts = result.findings.map(said).filter((text) => !text.startsWith('immature'));
  expect(texts).toEqual(['hiddenRows 日报!A1 1']);
});

test('signatures and notes below the data are told, and are no people', () => {
  const footers = [
    ['审核：李四', '', '', '', '制表人：', '王五', '', ''],
    ['备注：1 日为试运行', '', '', '', '', '', '', ''],
  ];
  expect(found(roster(), daily({}, footers))).toEqual(['footers 日报!A32 2']);
});

test('figures of a second platform below the same titles are said not to be counted', () => {
  const platforms = sheetOf('日报', [
    ['日期', '旺旺昵称', '淘宝', '', '京东', ''],
    ['', '', '接待人数', '销售额', '接待人数', '销售额'],
    ...names.map((name): Cell[] => [day(0), name, 9, 100, 8, 90]),
  ]);
  expect(found(roster(), platforms)).toEqual(['repeatedTitle 日报!E2 1', 'repeatedTitle 日报!F2 1']);
});

test('a text that is no date of this century is not made one by a repair', () => {
  const sheet = daily({ A2: '10.1', A3: '2026.10' });
  expect(found(roster(), sheet)).toEqual(['notADate 日报!A3 1', 'yearlessDate 日报!A2 1']);
  const leavers = roster(names.map((name, i) => [`0${i + 1}`, name, 'A组', 45000, '在职']));
  expect(found(leavers, daily())).toEqual([]);
});

describe('people', () => {
  test('in the data and on no roster, and the other way round', () => {
    const strangers = daily({ B2: '路人', B5: '路人' });
    const more = roster([...names, '新来'].map((name, i) => [`0${i + 1}`, name, 'A组', 45000, '']));
    expect(found(more, strangers)).toEqual(['unknownPerson 日报!B2 2', 'noData 花名册!B5 1']);
  });

  test('by job number where the name should be', () => {
    expect(found(roster(), daily({ B2: '01', B5: '０１' }))).toEqual(['untidyKey 日报!B5 1']);
  });

  test('twice on the roster', () => {
    const twice = roster([...names, '小美二'].map((name, i) => [`0${(i % 3) + 1}`, name, 'A组', 45000, '']));
    expect(found(twice, daily())).toEqual(['duplicatePerson 花名册!B5 1']);
  });

  test('whose names look alike may be one', () => {
    expect(
      found(
        roster([...names, 'Amy'].map((name, i) => [`0${i + 1}`, name, 'A组', 45000, ''])),
        daily({ B2: 'amy', B5: 'A my' }),
      ),
    ).toEqual(['unknownPerson 日报!B2 1', 'unknownPerson 日报!B5 1', 'noData 花名册!B5 1', 'nearDuplicate 日报!B2 3']);
  });

  test('are not looked for without a roster', () => {
    expect(found(daily())).toEqual([]);
  });
});

describe('rules', () => {
  test('a rubric that contradicts itself names the row', () => {
    const rows = rubricRows.map((row) => [...row]);
    rows.push(['服务', 50, '回复速度', '', 10, '']);
    const { findings } = check(roster(), rules(...rows));
    const fault = findings.find(({ message }) => message === 'check.finding.rubricFault');
    expect(fault?.link).toEqual({ sheet: '规则', cell: 'C4' });
    expect(fault && findingText(fault, 'zh-CN')).toBe('评分表第 3 行:类别“服务”有两个权重 40 和 50');
  });

  test('thresholds, plans, weights and metrics', () => {
    const sheet = rules(
      ['方案', '指标', '目标', '方式', '封顶', '保底'],
      ['月度', '销售额', 2000, '超额累进', 100, 200],
      ['大促', '颜值', 2000, '超额累进', '', ''],
      [],
      ['方案', '起点', '比例'],
      ['月度', 0, 0.01],
      ['月度', 2000, 0.02],
      ['月度', 2000, 0.03],
      ['旧案', 500, 0.03],
      ['旧案', 0, 0.03],
      [],
      ['指标', '目标', '权重', '方向'],
      ['付款转化率', 0.4, 0, '越高越好'],
      ['服务态度', 0.4, '', '越高越好'],
    );
    expect(found(sheet).sort()).toEqual(
      [
        'capBelowFloor 规则!E2 1',
        'planWithoutTiers 规则!A3 1',
        'unknownMetric 规则!B3 1',
        'duplicateThreshold 规则!B8 1',
        'tiersWithoutPlan 规则!A9 2',
        'thresholdsUnordered 规则!B10 1',
        'weightsZero 规则!C13 1',
        'unknownMetric 规则!A14 1',
      ].sort(),
    );
  });

  test('of a diagnosis', () => {
    const sheet = rules(
      ['依据', '业务类', '能力类', '态度类'],
      ['心情', 1, 1, 1],
      [],
      ['原因类别', '改善办法'],
      ['业务类', '产品考试'],
      ['天气', '带伞'],
    );
    expect(found(sheet).sort()).toEqual(['unknownCause 规则!A6 1', 'unknownEvidence 规则!A2 1']);
  });

  test('a second table of one kind is not used', () => {
    expect(found(rules(['最低分', '等级'], [90, '优'], [], ['最低分', '等级'], [80, '良']))).toEqual([
      'secondPolicy 规则!A4 1',
    ]);
  });
});

describe('sheets', () => {
  test('that nearly are a table say what they lack', () => {
    const near = check(roster(), sheetOf('流水', [['说明'], ['询单人数', '备注', '平均响应'], [1, '', 2]]));
    expect(near.findings.map(said)).toEqual(['almostTable 流水!A2 1']);
    expect(near.findings[0] && findingText(near.findings[0], 'en-US')).toContain('lacks: Agent, Date');
  });

  test('that hold nothing known are named', () => {
    expect(found(sheetOf('随笔', [['今天'], ['明天']]))).toEqual(['noTable 随笔!A1 1']);
  });

  test('of which only the head was read are not judged', () => {
    const sheets = [roster(), daily({ B2: '', H3: 'x' })];
    const whole = new Set(sheets.slice(0, 1));
    const result = checkWorkbook({ sheets, tables: findTables(sheets, []), whole });
    expect(result.findings.map(said)).toEqual(['notLookedThrough 日报!A1 1']);
    expect(result.complete).toBe(false);
  });

  test('of one day need no column of dates where their name tells the day', () => {
    const undated = (name: string) => {
      const { values } = daily();
      return sheetOf(
        name,
        values.map((row) => row.slice(1)),
      );
    };
    expect(found(daily(), undated('10.11'))).not.toContain('missingColumn 10.11!A1 1');
    expect(found(daily(), undated('汇总表'))).toContain('missingColumn 汇总表!A1 1');
  });

  test('without a column they need', () => {
    const sheet = daily();
    for (const row of sheet.values) row[1] = '';
    expect(found(sheet)).toEqual(expect.arrayContaining(['missingColumn 日报!A1 1']));
  });
});

test('every finding can be said in both languages, and repairs are counted as the cells they change', () => {
  const { findings } = check(roster(), daily({ A2: '2026-10-01', H3: '1,200', H4: '5%', B5: '小美 ' }));
  for (const finding of findings) {
    for (const locale of ['zh-CN', 'en-US'] as const) expect(findingText(finding, locale)).not.toMatch(/[{}]/);
    if (finding.repair) expect(finding.repair.rows).toHaveLength(finding.count);
  }
  expect(findings.filter(({ repair }) => repair).map(({ repair }) => repair?.kind)).toEqual(['date', 'tidy', 'number']);
});

describe('the samples', () => {
  const layoutSheets = ({ sheets }: WorkbookLayout): SheetMatrix[] =>
    sheets.map((layout) =>
      sheetOf(
        layout.name,
        sheetCells(layout).map((row) => row.map((cell): Cell => (typeof cell === 'object' ? '' : cell))),
      ),
    );

  test('shop-12 has its planted faults and nothing else', () => {
    expect(check(...layoutSheets(shopSample().layout)).findings.map(said)).toEqual([
      'markUnreadable 质检明细!N1481 1',
      'late 客服日报!G1788 80',
      'unknownPerson 客服日报!B1695 10',
      'immature - 1',
      expect.stringContaining('almostTable 月度看板'),
      expect.stringContaining('noTable 导出说明'),
    ]);
  });

  test('centre-60 is an export full of texts', () => {
    const codes = check(...layoutSheets(centreSample().layout)).findings.map(({ message }) =>
      message.split('.').at(-1),
    );
    expect(codes.filter((code) => code === 'textNumber')).toHaveLength(5);
    expect(codes.filter((code) => code !== 'textNumber')).toEqual([
      'markUnreadable',
      'textDate',
      'unknownPerson',
      'unknownPerson',
      'immature',
      'almostTable',
      'noTable',
    ]);
  });
});
