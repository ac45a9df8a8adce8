import { sheetOf } from '../../monthly/testing';
import { findTables } from '../../tables';
import { previewDiagnosis } from './compute';
import { diagnosisTask, isAgreed } from './index';

const locale = 'zh-CN';
const month = '2026-10';

const day = (n: number) => 46295 + n;
/** Six days of three people: 小美 once above and once below the 40 %, 阿强 above, 小新 at 10 % on all days. */
const team = () => {
  const days = [1, 2, 3, 4, 5, 6];
  return [
    sheetOf('花名册', [
      ['工号', '旺旺昵称', '组别', '入职日期'],
      ...['小美', '阿强', '小新'].map((agent, i) => [`0${i + 1}`, agent, 'A组', 45000]),
    ]),
    sheetOf('日报', [
      ['日期', '旺旺昵称', '询单人数', '最终付款人数'],
      ...days.flatMap((n) => [
        [day(n), '小美', 20, n % 2 === 0 ? 10 : 5],
        [day(n), '阿强', 20, 9 + (n % 2)],
        [day(n), '小新', 20, 1 + (n % 3)],
      ]),
    ]),
    sheetOf('目标', [
      ['指标', '目标', '权重', '方向'],
      ['付款转化率', '40%', 100, '越高越好'],
    ]),
  ];
};

test('names what is below target beyond chance, and looks at the team as ratios of sums', () => {
  const { people, team: figures } = previewDiagnosis(findTables(team(), []), { month }, locale);
  expect(figures[1]).toMatchObject({ kind: 'payConversion', target: 0.4, weak: true, previous: null });
  expect(figures[1]?.value).toBeCloseTo((45 + 57 + 12) / 360, 9);
  // 小美 has 37.5 % of all, which her days would have brought about at 40 % as well.
  expect(people.map(({ agent }) => agent)).toEqual(['小新']);
  const [newcomer] = people;
  expect(newcomer?.evidence).toEqual([{ kind: 'payConversion', value: 0.1, against: 'target', reference: 0.4 }]);
  expect(newcomer?.causes).toEqual(['ability']);
  expect(newcomer?.remedies).toContain('优秀案例培训');
});

test('puts what is agreed on the issue board: below one that stands there, or on a new one', () => {
  const preview = previewDiagnosis(findTables(team(), []), { month }, locale);
  const agreed = { remedies: ['优秀案例培训'], owner: '王', due: 46340 };
  const people = preview.people.map((person, i) => (i === 0 ? { ...person, agreed } : person));
  const whom = people[0]?.agent ?? '';
  expect(people.filter(isAgreed)).toHaveLength(1);
  const made = diagnosisTask.plan({ ...preview, people }, locale, []);
  expect(made.sheets?.wanted).toEqual(['问题看板']);
  expect(JSON.stringify(made.sheets?.compose(['问题看板'])[0]?.blocks)).toContain('优秀案例培训');

  const board = sheetOf('看板', [
    ['问题', '负责人', '期限', '备注', '进展', '客服', '改善措施'],
    ['尺码推荐错误', '王', 46310, '', '处理中', '', ''],
  ]);
  const { appends = [], sheets } = diagnosisTask.plan({ ...preview, people }, locale, findTables([board], []));
  expect(sheets).toBeUndefined();
  const [row = []] = appends[0]?.rows ?? [];
  expect(row.slice(1)).toEqual([{ text: '王' }, 46340, null, '待处理', { text: whom }, { text: '优秀案例培训' }]);
});

test('weighs by the workbook’s own matrix and offers its remedies, and says what it cannot read', () => {
  const rules = [
    sheetOf('诊断', [
      ['依据', '业务类', '能力类', '态度类'],
      ['询单→付款转化率', 5, 1, 0],
      ['心情', 1, 1, 1],
    ]),
    sheetOf('办法', [
      ['原因类别', '改善办法'],
      ['业务类', '产品考试'],
      ['业务类', '跟班学习'],
    ]),
  ];
  const { people, matrix, remarks } = previewDiagnosis(findTables([...team(), ...rules], []), { month }, locale);
  const newcomer = people.find(({ agent }) => agent === '小新');
  expect([newcomer?.causes, newcomer?.remedies]).toEqual([['business'], ['产品考试', '跟班学习']]);
  expect([matrix.payConversion, matrix.incidents]).toEqual([
    { business: 5, ability: 1, attitude: 0 },
    { business: 0, ability: 0, attitude: 0 },
  ]);
  expect(remarks.map(({ code, link }) => [code, link?.cell])).toContainEqual(['unknownEvidence', 'A3']);
});
