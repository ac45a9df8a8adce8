import { parseDate } from '../../domain/numbers/dates';
import { ledgerSheet, tablesOf, type RowByRole } from '../ledger/testing';
import { prepare, preparationTask } from './preparation';

const day = (text: string): number => parseDate(text) ?? Number.NaN;
const due = day('2026-10-20');

const item = (readyType: string, version: string, readyOn: number | '', readyBy = due): RowByRole => ({
  ...{ readyItem: `${readyType}${version}`, readyType, version, owner: '阿宁', readyBy, readyOn },
});
const exam = (agent: string, examType: string, passed: string, retestOn: number | '' = ''): RowByRole => ({
  ...{ agent, examType, examDate: due, passed, retestOn, subject: '规则' },
});

/** Planted: 讲师第二版 missing, 试题第一版 late, 小军 to retake the written part, 小兰 without a spoken result, 小雨 without any. */
const tables = tablesOf(
  ledgerSheet('readiness', [
    item('课件', '', due),
    item('试题', '第一版', ''),
    item('试题', '第二版', '', due + 9),
    item('讲师', '第一版', due),
    item('计划', '第一版', due),
    item('计划', '第二版', due),
  ]),
  ledgerSheet('campaignExams', [
    exam('小美', '笔试', '否', due + 1),
    exam('小美', '现场提问', '是'),
    exam('小军', '笔试', '否'),
    exam('小军', '现场提问', '是'),
    exam('小兰', '笔试', '是'),
    exam('小兰', '现场提问', ''),
    { agent: '合计', examType: '笔试', passed: '否' },
  ]),
  ledgerSheet('temporaryStaff', [
    { agent: '小雨', arrived: due, mentor: '阿宁', motive: '收入' },
    { agent: '小雪', arrived: due, leaves: due + 1, mentor: '阿宁', motive: '收入' },
    { agent: '小云', arrived: due + 30, mentor: '阿宁', motive: '收入' },
  ]),
);

it('finds each planted gap once, and nothing else', () => {
  const { remarks, exams } = prepare(tables, due + 5, 'zh-CN');
  expect(remarks.map(({ code, message }) => [code, message])).toEqual([
    ['missing', '“讲师”没有第二版'],
    ['late', '“试题第一版”应在 2026-10-20 备好，已超期 5 天，阿宁负责'],
    ['unexamined', '小雨还没有笔试和现场提问的结果'],
    ['retest', '小军要补考笔试'],
    ['unexamined', '小兰还没有现场提问的结果'],
  ]);
  expect(exams.filter(({ state }) => state === 'passed').map(({ person }) => person)).toEqual(['小美']);
  expect(prepare([], due, 'en-US').remarks).toHaveLength(8);
});

it('writes what the preview shows', () => {
  const plan = preparationTask.plan(prepare(tables, due + 5, 'zh-CN'), 'zh-CN', tables);
  const [sheet] = plan.sheets?.compose(['大促准备情况']) ?? [];
  const texts = sheet?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];
  expect(texts).toContain('• 小军要补考笔试');
  expect(texts).toContain('大促准备情况（截至 2026-10-25）');
});
