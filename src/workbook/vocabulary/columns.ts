/**
 * The words of real exports and tracking sheets (赤兔, 京东, 拼多多 and hand-kept tables) by the role their column plays.
 * Within a role the first header is preferred where a table has several of them.
 */
export interface ColumnSpec {
  role: string;
  required: boolean;
  /** Titles as the known exports print them. */
  headers: readonly string[];
  /** Other words for the same thing. */
  aliases?: readonly string[];
  /** A person, date or id: one slip of the pen in the header is forgiven. Measures differ by one character in earnest (询单人数, 下单人数). */
  identity?: boolean;
}

const optional = (role: string, headers: readonly string[], aliases: readonly string[] = []): ColumnSpec => ({
  role,
  required: false,
  headers,
  aliases,
});
const required = (role: string, headers: readonly string[], aliases: readonly string[] = []): ColumnSpec => ({
  ...optional(role, headers, aliases),
  required: true,
});
const identity = (spec: ColumnSpec): ColumnSpec => ({ ...spec, identity: true });

const agent = identity(
  required(
    'agent',
    ['旺旺昵称', '客服昵称', '客服', '客服账号'],
    ['旺旺', '子账号', '坐席', '花名', '姓名', 'agent', 'name'],
  ),
);
const employeeId = identity(optional('employeeId', ['工号'], ['员工编号', '员工号', 'employee id']));
const group = identity(optional('group', ['组别', '班组', '旺旺分组'], ['小组', '分组', '团队', 'team', 'group']));

export const rosterColumns: readonly ColumnSpec[] = [
  agent,
  employeeId,
  group,
  identity(optional('nickname', ['花名'])),
  identity(optional('realName', ['姓名'])),
  identity(optional('hireDate', ['入职日期'], ['入职时间', '入职', 'hire date'])),
  identity(optional('leaveDate', ['离职日期'], ['离职时间', '离职', 'leave date'])),
  optional('leader', ['组长'], ['主管', '直属上级', 'leader']),
  optional('position', ['岗位'], ['职位', 'position']),
  optional('level', ['等级'], ['级别', '职级', 'grade']),
  optional('status', ['状态'], ['在职状态', 'status']),
];

/** Without the mark columns: those follow the rubric (`markColumns`). */
export const qaColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('conversationDate', ['会话日期'], ['聊天日期', '咨询日期', '日期', 'date'])),
  identity(optional('reviewDate', ['质检日期'], ['抽检日期', '评分日期'])),
  employeeId,
  group,
  identity(optional('conversationId', ['会话ID'], ['会话编号', '聊天ID', 'conversation id'])),
  identity(optional('reviewer', ['质检员'], ['质检人', '评分人', 'reviewer'])),
  optional('samplingMethod', ['抽检方式'], ['抽检类型', '质检方式', '抽样方式']),
  optional('issue', ['问题描述'], ['问题', '不足']),
  optional('highlight', ['亮点'], ['优点']),
  optional('severity', ['严重程度'], ['问题级别']),
];

export const dailyColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('date', ['日期'], ['统计日期', 'date'])),
  employeeId,
  group,
  optional('consulted', ['咨询人数', '聊天人数(原咨询人数)', '咨询量'], ['聊天人数']),
  optional('received', ['接待人数', '接待量']),
  optional('inquiring', ['询单人数']),
  optional('ordering', ['下单人数', '促成下单人数']),
  optional('paying', ['最终付款人数', '最终成团人数'], ['付款人数']),
  optional('sales', ['销售额', '客服销售额', '促成出库金额']),
  optional(
    'averageResponse',
    ['平均响应(秒)', '平均响应时长(秒)', '平均响应时间', '平均人工响应时长'],
    ['平均响应', '平均响应时长', '回复速度'],
  ),
  optional('slowResponses', ['慢响应人数'], ['慢响应']),
  optional('agentMessages', ['客服消息数']),
  optional('buyerMessages', ['买家消息数']),
  optional('workDays', ['上班天数']),
];

export const fitColumns: readonly ColumnSpec[] = [
  agent,
  identity(optional('month', ['月份'], ['考核月份', '评估月份', '月度', 'month'])),
  employeeId,
  group,
  optional('fit', ['匹配度'], ['匹配度得分', '匹配分', 'fit']),
];

export const rubricColumns: readonly ColumnSpec[] = [
  required('category', ['类别'], ['分类', '大类', 'category']),
  required('categoryWeight', ['类别权重'], ['大类权重', 'category weight']),
  required('item', ['评分项'], ['评分项目', '检查项', 'item']),
  required('itemWeight', ['项权重'], ['权重', 'item weight']),
  required('fullMark', ['满分'], ['分值', 'full mark']),
  optional('critical', ['致命项'], ['是否致命', 'critical']),
];

export const gradeColumns: readonly ColumnSpec[] = [required('minimum', ['最低分']), required('label', ['等级'])];

export const planColumns: readonly ColumnSpec[] = [
  required('plan', ['方案'], ['方案名称']),
  optional('phase', ['阶段']),
  optional('start', ['开始日期'], ['开始']),
  optional('end', ['结束日期'], ['结束']),
  optional('metric', ['指标']),
  optional('target', ['目标'], ['目标值']),
  optional('mode', ['方式'], ['计提方式']),
  optional('basis', ['依据'], ['计提依据']),
  optional('cap', ['封顶']),
  optional('floor', ['保底']),
  optional('pool', ['奖金池']),
  optional('proration', ['折算'], ['出勤折算', '按天折算']),
];

export const tierColumns: readonly ColumnSpec[] = [
  optional('plan', ['方案'], ['方案名称']),
  required('from', ['起点'], ['起点金额', '区间起点']),
  required('rate', ['比例'], ['提成比例', '提成点', '金额']),
];

export const qaFactorColumns: readonly ColumnSpec[] = [
  required('minimum', ['最低质检分']),
  required('factor', ['系数'], ['质检系数']),
];

export const rankPrizeColumns: readonly ColumnSpec[] = [
  optional('award', ['奖项']),
  optional('metric', ['指标']),
  required('rank', ['名次'], ['排名']),
  required('prize', ['奖金'], ['奖励', '金额']),
];

export const ruleColumns: readonly ColumnSpec[] = [required('rule', ['规则']), required('value', ['值'], ['设置值'])];

export const metricTargetColumns: readonly ColumnSpec[] = [
  required('metric', ['指标'], ['考核指标']),
  required('target', ['目标'], ['目标值']),
  required('weight', ['权重']),
  optional('direction', ['方向']),
];

export const chatColumns: readonly ColumnSpec[] = [
  agent,
  identity(optional('conversationId', ['会话ID'], ['会话编号', '聊天ID', 'conversation id'])),
  identity(optional('date', ['日期'], ['聊天日期', 'date'])),
  required('speaker', ['发送方'], ['发送人', '角色', 'speaker']),
  required('text', ['消息内容'], ['聊天内容', '内容', 'text', 'message']),
];

/** Titles of known exports that play no role here: they are never taken for a neighbour with a similar name. */
export const otherKnownHeaders: readonly string[] = [
  ...[
    '直接接入人数',
    '转发接入人数',
    '转出人数',
    '总消息数',
    '答问比',
    '客服字数',
    '最大同时聊天数',
    '未回复人数',
    '回复率',
  ],
  ...['慢接待人数', '长接待人数', '首次响应(秒)', '平均接待时长', '销售量', '客单价', '下单转化率', '付款转化率'],
  ...[
    '询单->下单转化率',
    '下单->付款转化率',
    '询单->最终付款转化率',
    '询单转化率',
    '服务满意度评价参与率',
    '客户满意率',
  ],
  ...[
    '很满意',
    '满意',
    '一般',
    '不满意',
    '很不满意',
    '有效接待人数',
    '3分钟人工响应率',
    '旺旺回复率',
    '首次响应时长(秒)',
  ],
  ...['3分钟人工回复率', '30秒应答率', '评分≤3订单数', '询单流失人数', '30s应答率', '首次响应时间', '满意率', '邀评率'],
  ...[
    '本人落实下单他人落实付款',
    '静默下单本人落实付款',
    '协助下单人数',
    '转正日期',
    '是否临促',
    '客户昵称',
    '买家昵称',
  ],
  ...['店铺', '渠道', '时间', '会话时间', '首次响应', '退款金额', '退款人数', '次日付款人数'],
];

/** The mark columns of a QA sheet, one per rubric item; matched by the text before a bracket. */
export const markColumns = (items: readonly string[]): ColumnSpec[] =>
  items.map((item) => optional(`mark:${item}`, [item]));
