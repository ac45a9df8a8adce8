import { sheetOf, smallTeam } from '../../monthly/testing';
import { findTables } from '../../tables';
import { lookForLadder, previewLadder } from './compute';
import { ladderTask } from './index';
import { stepsInWords } from './words';

const locale = 'zh-CN';
const month = '2026-10';
const criteria = sheetOf('晋升', [
  ['现等级', '下一等级', '通道', '质检均分', '付款转化率', '口碑'],
  ['熟练', '绩优', '横向', 80, '40%', ''],
  ['绩优', '精英', '横向', 99, '', 100],
  ['绩优', '小队长', '纵向', 80, 0.3, ''],
]);
/** 小美 leads and is at the fork, 阿强 is on the first step, 小新 has no grade. */
const roster = sheetOf('花名册', [
  ['工号', '旺旺昵称', '组别', '组长', '等级', '入职日期'],
  ['01', '小美', 'A组', '小美', '绩优', 45000],
  ['02', '阿强', 'A组', '小美', '熟练', 45000],
  ['04', '小新', 'B组', '小美', '', 45000],
]);
const tables = (...more: ReturnType<typeof sheetOf>[]) =>
  findTables([roster, ...smallTeam().filter(({ name }) => name !== '花名册'), ...more], []);

test('says who is ready on which track and what the others lack', () => {
  const { people, measureNames, remarks } = previewLadder(tables(criteria), { month }, locale);
  const words = people.map((person) => stepsInWords(person, measureNames, locale));
  // 小美: QA 93 of two random reviews, 4 of 10 pay. 阿强: QA 70, 10 of 20.
  expect(words[0]?.[0]).toMatch(/^升精英（横向）：质检均分差 \d/);
  expect(words[0]?.[1]).toBe('可以升小队长（纵向）');
  expect(words[1]?.[0]).toMatch(/^升绩优（横向）：质检均分差 10$/);
  expect(words[2]).toEqual(['花名册没有写等级']);
  expect(remarks.filter(({ code }) => code === 'unknownMeasure').map(({ link }) => link?.cell)).toEqual(['F2']);
});

test('a leader without anybody on the way is warned of; the sheet asks LADDER again', () => {
  const preview = previewLadder(tables(criteria), { month }, locale);
  expect(preview.successions).toMatchObject([{ leader: '小美', warning: 'none' }]);
  const [sheet] = ladderTask.plan(preview, locale, []).sheets?.compose(['晋升']) ?? [];
  const cells = sheet?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  expect(cells).toContainEqual({ formula: expect.stringMatching(/^=KEFU\.LADDER\(C\d+:C\d+,D\d+:F\d+,A\d+:F\d+\)$/) });
  expect(cells).toContain('没有接班人：名下没有人在带队的路上');
});

test('without criteria there is nothing to choose', () => {
  expect(lookForLadder(tables())).toMatchObject({ criteria: false });
  expect(() => previewLadder(tables(), { month }, locale)).toThrow(/晋升标准/);
});
