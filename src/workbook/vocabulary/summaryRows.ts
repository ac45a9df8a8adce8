import { foldHeader } from './headerText';

/** What rows that sum up people, and are none, call themselves in their first cells. */
const chinese = /(?:汇总值?|合计|总计|小计|均值|平均值?)$/;
/** What else stands below or among people; only where it is all that the cell says. */
const figure = /^(?:汇总数据|总[和数]|人均值?|平均[数分]|最[大小高低]值|中位数|占比|[同环]比)$/;
const english = /^(?:grand|sub)?(?:total|average|mean|sum)s?$/;

/** Longer texts are nobody's name for a sum, nor are those without any of these; most cells need no closer look. */
const longest = 24;
const perhaps = /[总计值均汇比数]|total|average|mean|sum/i;

/** 汇总, 平均值, A组小计, 合计:, 汇总(12人), 【汇总】, 人均, Total; not a person called 合心. */
export function namesSum(text: string): boolean {
  if (text.length > longest || !perhaps.test(text)) return false;
  const bare = foldHeader(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\([^)]*\)$/, '');
  return chinese.test(bare) || figure.test(bare) || english.test(bare);
}
