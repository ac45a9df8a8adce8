import { foldHeader } from './headerText';

/** What lines below a table call themselves before a colon: who made and checked it, when, from where, and notes. */
const signature =
  /^(?:(?:制表|制单|填表|填报|编制|编表|整理|录入|统计|汇总|审核|审批|复核|核对|核准|批准|经办|打印|导出|生成|更新|报送|提交|签收|抄送)(?:人员?|者|日期|时间|部门|单位)?(?:签字|签名|盖章)?|(?:负责|主管|领导|部门|客服)?(?:签字|签名|盖章)|(?:负责|联系)人|日期|数据来源|(?:prepared|checked|reviewed|approved|compiled|exported|printed)(?:by|on|at)?|date|(?:data)?source|signature)$/;
const note =
  /^(?:备注|附注|注释?|说明|填写说明|注意(?:事项)?|提示|口径(?:说明)?|统计口径|指标(?:说明|口径)|notes?|remarks?|n\.?b\.?)\d*$/;

/** `signature`: 审核：李四. `note`: 备注：… after which more lines of the note may follow. Null for anything else. */
export type FooterWord = 'signature' | 'note' | null;

/** Longer labels are none. */
const longestLabel = 16;

/** What a text with a label before a colon says below a table; a text without a colon (a person called 审核) says nothing. */
export function footerWord(text: string): FooterWord {
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > longestLabel) return null;
  const label = foldHeader(text.slice(0, colon)).replace(/^[※#·•-]+/, '');
  return note.test(label) ? 'note' : signature.test(label) ? 'signature' : null;
}

/** A line that goes on a note: 1、…, （2）…, 3. …, ※…, or a sentence. */
export const continuesNote = (text: string): boolean =>
  /^(?:[(（]?\d{1,2}[)）、.．:：]|[一二三四五六七八九十]、|[※·•])/.test(text.trim()) ||
  text.trim().length > longestLabel;
