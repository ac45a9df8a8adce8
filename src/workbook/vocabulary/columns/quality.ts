import { agent, employeeId, group } from './people';
import { identity, optional, required, type ColumnSpec } from './spec';

const conversationWords = ['会话编号', '聊天ID', '会话号', 'conversation id', 'chat id'] as const;
const conversationId = identity(optional('conversationId', ['会话ID'], conversationWords));
const reviewer = identity(optional('reviewer', ['质检员'], ['质检人', '评分人', '初评员', 'reviewer']));
const samplingMethod = optional(
  'samplingMethod',
  ['抽检方式'],
  ['抽检类型', '质检方式', '抽样方式', '抽检原因', 'sampling', 'sampling method', 'reason'],
);
const rubricVersion = identity(optional('rubricVersion', ['评分表版本'], ['评分版本', 'rubric version']));
const buyer = optional('buyer', ['买家昵称', '客户昵称'], ['买家', '客户', 'buyer', 'customer']);

/** Without the mark columns: those follow the rubric (`markColumns`). */
export const qaColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('conversationDate', ['会话日期'], ['聊天日期', '咨询日期', '日期', 'conversation date', 'date'])),
  identity(optional('reviewDate', ['质检日期'], ['抽检日期', '评分日期', 'review date'])),
  employeeId,
  group,
  conversationId,
  reviewer,
  buyer,
  samplingMethod,
  optional('channel', ['渠道'], ['channel']),
  optional('issue', ['问题描述'], ['问题', '不足', 'issue', 'problem']),
  optional('highlight', ['亮点'], ['优点', 'highlight']),
  optional('severity', ['严重程度'], ['问题级别', 'severity']),
  rubricVersion,
];

/** The mark columns of a QA sheet, one per rubric item; matched by the text before a bracket. */
export const markColumns = (items: readonly string[]): ColumnSpec[] =>
  items.map((item) => optional(`mark:${item}`, [item]));

export const chatColumns: readonly ColumnSpec[] = [
  agent,
  conversationId,
  identity(optional('date', ['日期'], ['聊天日期', '会话日期', 'date'])),
  identity(optional('time', ['时间'], ['发送时间', '消息时间', '聊天时间', 'time', 'sent at'])),
  buyer,
  required('speaker', ['发送方'], ['发送人', '角色', 'speaker', 'sender']),
  required('text', ['消息内容'], ['聊天内容', '内容', 'text', 'message']),
  optional('shop', ['店铺'], ['店铺名称', 'shop', 'store']),
  optional('channel', ['渠道'], ['channel']),
];

/** One row per conversation, without its lines: the frame a sample is drawn from. */
export const conversationColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('conversationId', ['会话ID'], conversationWords)),
  identity(
    required('date', ['会话日期'], ['日期', '开始时间', '会话时间', '聊天日期', '接待时间', 'date', 'started at']),
  ),
  employeeId,
  group,
  buyer,
  optional('shop', ['店铺'], ['店铺名称', 'shop', 'store']),
  optional('channel', ['渠道'], ['channel']),
  optional('topic', ['会话类型'], ['咨询类型', '接待类型', '标签', 'topic', 'type']),
  // A sheet that names a reviewer or a way of drawing is no frame any more.
  reviewer,
  samplingMethod,
];

/** What the sampling run writes and reviewers work through. */
export const sampleListColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('conversationId', ['会话ID'], conversationWords)),
  identity(optional('date', ['日期'], ['会话日期', '抽检日期', 'conversation date', 'date'])),
  samplingMethod,
  reviewer,
  identity(optional('secondReviewer', ['复评员'], ['双评员', '第二质检员', 'second reviewer'])),
  optional('seed', ['种子'], ['抽检种子', '随机种子', 'seed']),
  employeeId,
  group,
  optional('quota', ['应抽条数'], ['应抽', 'quota']),
  optional('keyword', ['命中敏感词'], ['敏感词', 'keyword', 'keyword hits']),
  optional('drawnAt', ['抽检时间'], ['抽样时间', 'drawn at']),
];

/** One row a run: the certificate of its draw. */
export const samplingLogColumns: readonly ColumnSpec[] = [
  identity(required('drawnAt', ['抽检时间'], ['抽样时间', 'drawn at'])),
  identity(required('from', ['开始日期'], ['from'])),
  identity(required('to', ['结束日期'], ['to'])),
  required('seed', ['种子'], ['seed']),
  optional('algorithm', ['算法'], ['algorithm']),
  required('frameSize', ['总体条数'], ['frame size']),
  required('frameDigest', ['总体摘要'], ['frame digest']),
  optional('drawn', ['抽取条数'], ['drawn']),
  optional('loggedIn', ['登号人数'], ['logged in']),
  optional('covered', ['覆盖人数'], ['covered']),
  optional('shortfall', ['缺口'], ['shortfall']),
  optional('reverseShare', ['逆向预留'], ['reserved']),
  optional('reviewers', ['质检员'], ['reviewers']),
  optional('rules', ['规则'], ['rules']),
];

/** One row an agent and day of a run: what the rules asked for, and what there was. */
export const samplingQuotaColumns: readonly ColumnSpec[] = [
  identity(required('date', ['日期'], ['date'])),
  agent,
  employeeId,
  group,
  required('available', ['可抽条数'], ['available']),
  required('required', ['应抽条数'], ['required']),
  required('quota', ['实抽条数'], ['quota']),
  optional('shortfall', ['缺口'], ['shortfall']),
  optional('tenureDays', ['入职天数'], ['tenure days']),
  optional('unstable', ['不稳定'], ['unstable']),
  optional('seed', ['种子'], ['seed']),
];

/** B6: what reviewers reached in their exams, one row a reviewer and month. */
export const reviewerExamColumns: readonly ColumnSpec[] = [
  identity(required('reviewer', ['质检员'], ['质检人', '评分人', '姓名', 'reviewer', 'name'])),
  identity(optional('month', ['月份'], ['考核月份', '月度', 'month'])),
  required('productKnowledge', ['产品知识'], ['产品知识考试', '产品知识得分', 'product knowledge']),
  required('workProcess', ['工作流程'], ['工作流程考试', '流程考试', '工作流程得分', 'work process', 'process']),
];

export const appealColumns: readonly ColumnSpec[] = [
  identity(required('conversationId', ['会话ID'], conversationWords)),
  required('item', ['评分项'], ['申诉项', '申诉项目', '评分项目', 'item']),
  required('reason', ['申诉理由'], ['申诉原因', '申诉内容', 'reason', 'grounds']),
  identity(optional('agent', ['客服', '申诉人'], ['客服昵称', '旺旺昵称', '花名', '姓名', 'agent', 'name'])),
  employeeId,
  identity(optional('scoreDate', ['评分日期'], ['质检日期', 'scored on'])),
  identity(optional('appealDate', ['申诉日期'], ['申诉时间', '提交日期', 'appeal date', 'appealed on'])),
  optional('originalMark', ['原分'], ['原评分', '原得分', '初评分', 'original mark', 'first mark']),
  identity(optional('reviewer', ['初评员', '质检员'], ['质检人', '评分人', 'reviewer'])),
  identity(optional('decidedBy', ['处理人'], ['复核人', '裁定人', 'decided by'])),
  identity(optional('decidedOn', ['处理日期'], ['处理时间', '复核日期', 'decided on'])),
  optional('decision', ['处理结果'], ['复核结果', '申诉结果', 'decision', 'result']),
  optional('decidedMark', ['改后分'], ['复核分', '调整后分', '终评分', 'decided mark', 'new mark']),
];

/** What the scoring pane writes where a scored row is changed: the earlier value stays readable. */
export const qaEditColumns: readonly ColumnSpec[] = [
  identity(required('editedOn', ['修改日期'], ['修改时间', 'edited on'])),
  identity(required('editedBy', ['修改人'], ['edited by'])),
  conversationId,
  identity(optional('agent', ['客服'], ['agent'])),
  reviewer,
  required('editedItem', ['修改项'], ['修改内容', 'edited item']),
  required('oldValue', ['原值'], ['修改前', 'old value']),
  required('newValue', ['新值'], ['修改后', 'new value']),
];
