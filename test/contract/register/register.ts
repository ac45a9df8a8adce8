import type { FigureId } from '../../../src/review/ledger/figures/model';
import type { TableKind } from '../../../src/workbook/tables';

/**
 * The practice register: what managers of customer service do, and what of the add-in serves it. The test beside it fails for a row
 * that nothing serves as it should; rows that are still to be built say so, and the list of them only gets shorter.
 */
export interface Practice {
  id: string;
  practice: string;
  /** KEFU functions. */
  functions?: readonly string[];
  /** Folders of the pane's pages and wizards, below `src/taskpane`. */
  pages?: readonly string[];
  /** Tables of the gallery that it is kept in or ruled by, besides ledgers. */
  tables?: readonly TableKind[];
  /** At least one ledger serves it: which ones, the ledgers say. */
  ledger?: true;
  /** What takes more than the rows of one ledger (台账数字). */
  figure?: FigureId;
  /** What is still missing. */
  pending?: string;
}

export const register: readonly Practice[] = [
  { id: 'A1', practice: 'KPI考核', tables: ['metricTargets'], functions: ['KPISCORE'], pages: ['review'] },
  { id: 'A2', practice: '通知 48 小时没有读、没有执行', functions: ['OVERDUE'], ledger: true },
  { id: 'A3', practice: '试用期观察一个月', ledger: true },
  { id: 'A4', practice: '转给其他人处理', ledger: true, figure: 'transfers' },
  { id: 'A5', practice: '人员流失率', ledger: true, figure: 'turnover' },
  { id: 'A6', practice: '话术优化、好的聊天记录分享', ledger: true, figure: 'receipts' },
  { id: 'A7', practice: '主管每周反映成员情况，第一时间面谈', ledger: true },
  { id: 'A8', practice: '日报与每日每周每月复盘', functions: ['REPORTCHECK'], ledger: true },
  {
    id: 'A9',
    practice: '实习客服到经理的晋升',
    tables: ['ladderCriteria'],
    functions: ['LADDER'],
    pages: ['people/ladder'],
  },
  { id: 'A10', practice: '放权、阶梯式管理', ledger: true, figure: 'span' },
  {
    id: 'B1',
    practice: '评分表',
    tables: ['rubric', 'grades', 'qaDetail'],
    functions: ['QASCORE', 'QAGRADE'],
    pages: ['review', 'quality/scoring'],
  },
  {
    id: 'B2',
    practice: '抽检覆盖人头 100%，每人至少 5 条',
    tables: ['samplingRules'],
    functions: ['QUOTA', 'DRAW'],
    pages: ['quality/sampling'],
  },
  { id: 'B3', practice: '关键字', tables: ['keywords'], functions: ['KEYWORDHITS'], pages: ['quality/sampling'] },
  {
    id: 'B4',
    practice: '新客服与不稳定客服加大频次',
    tables: ['samplingRules'],
    functions: ['UNSTABLE', 'QUOTA'],
    pages: ['quality/sampling'],
  },
  {
    id: 'B5',
    practice: '辅导：签字、一周后复查、二次沟通',
    tables: ['coachingRules'],
    pages: ['quality/coaching'],
    ledger: true,
  },
  {
    id: 'B6',
    practice: '质检人员考核三点',
    tables: ['qaDetail'],
    functions: ['AGREEMENT', 'SEVERITY'],
    pages: ['quality/calibration'],
  },
  { id: 'B7', practice: '一视同仁', tables: ['qaDetail'], functions: ['SEVERITY'], pages: ['quality/calibration'] },
  { id: 'B8', practice: '提炼推广、督促改正、重大问题立即上报', pages: ['quality/results'], ledger: true },
  {
    id: 'C1',
    practice: '合适 × 合格 四象限',
    tables: ['fit', 'quadrantRules'],
    functions: ['QUADRANT'],
    pages: ['review', 'people/quadrant'],
  },
  {
    id: 'C2',
    practice: '每 2 小时登记当班数据、转化尾端',
    tables: ['shiftLog'],
    functions: ['TAIL'],
    pages: ['people/shift'],
  },
  { id: 'C3', practice: '周期数据对比', tables: ['dailyReport'], functions: ['CHANGE'], pages: ['review'] },
  {
    id: 'C4',
    practice: '六项核心数据诊断',
    tables: ['metricTargets', 'dailyReport'],
    functions: ['DIAGNOSE'],
    pages: ['people/diagnosis'],
  },
  { id: 'C5', practice: '新人培训标准', ledger: true, figure: 'onboarding' },
  {
    id: 'C6',
    practice: '横向纵向晋升',
    tables: ['ladderCriteria'],
    functions: ['LADDER'],
    pages: ['people/ladder'],
    ledger: true,
  },
  { id: 'C7', practice: '新管理者四项能力、三期 12 门课程', ledger: true, figure: 'abilities' },
  { id: 'C8', practice: '发现问题、优化根源、改善问题、提前预警', ledger: true },
  { id: 'C9', practice: '进线流量优化 6 个渠道', ledger: true, figure: 'recovery' },
  { id: 'C10', practice: '产品组合、话术相关、信息可视', ledger: true },
  { id: 'D1', practice: '每天、每周、每月、不定期工作事项', ledger: true },
  { id: 'D2', practice: '转化率怎么算', tables: ['dailyReport'], pages: ['components/Definition.tsx'] },
  { id: 'D3', practice: '利用过滤来提升转化率', functions: ['FILTERRISK'], pages: ['people/filter'], ledger: true },
  { id: 'D4', practice: '每月一本书、课程、每周讨论会', ledger: true },
  {
    id: 'D5',
    practice: '转化率目标与提成',
    tables: ['plan', 'tiers'],
    functions: ['TARGETODDS'],
    pages: ['pay/whatIf'],
    ledger: true,
  },
  { id: 'D6', practice: '授权、角色误区、冰山模型', ledger: true },
  {
    id: 'E1',
    practice: '售后 9 月份进场，接待 10 月 20–25 日，两次爆发',
    tables: ['campaignRules'],
    pages: ['campaign'],
    ledger: true,
  },
  { id: 'E2', practice: '课件、试题、讲师、计划两版，笔试及现场提问', ledger: true, figure: 'exams' },
  {
    id: 'E3',
    practice: '培训期、预售期、活动期、售后期激励',
    tables: ['plan', 'tiers', 'rankPrizes', 'awards'],
    functions: ['AWARDCHECK'],
    pages: ['pay/design', 'pay/run', 'campaign'],
  },
  { id: 'E4', practice: '每日会议、巡场、多端口了解、关注点', ledger: true },
  {
    id: 'E5',
    practice: '总结：数据分析、过程分析、改善方案、后续规划',
    tables: ['dailyReport'],
    pages: ['review', 'campaign'],
  },
  {
    id: 'E6',
    practice: '逆向通道的质检布控',
    tables: ['samplingRules', 'chatLog'],
    functions: ['QUOTA'],
    pages: ['quality/sampling', 'campaign'],
  },
  {
    id: 'E7',
    practice: '老客服工作内容拆分',
    tables: ['staffingRules', 'campaignForecast'],
    pages: ['campaign'],
    ledger: true,
  },
];
