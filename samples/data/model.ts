/** What a team's half year consists of, before any sheet: plain rows with English field names. */

/** How a person works; rates are fractions. */
export interface Traits {
  /** Consulting buyers on an ordinary day. */
  volume: number;
  /** Share of consulting buyers who are filtered away, 1 − received ÷ consulted. */
  filterRate: number;
  /** Inquiring ÷ received. */
  inquiryShare: number;
  /** Ordering ÷ inquiring. */
  orderRate: number;
  /** Paying ÷ ordering. */
  payShare: number;
  /** Yuan per buyer. */
  orderValue: number;
  responseSeconds: number;
  /** Expected marks out of 10 in the three categories of the rubric. */
  service: number;
  business: number;
  attitude: number;
  /** Fit rating, 0–100. */
  fit: number;
}

export interface Person {
  employeeId: string;
  name: string;
  nickname: string;
  /** 旺旺昵称 as the platform's export shows it. */
  account: string;
  group: string;
  leader: string;
  position: string;
  grade: string;
  hired: number;
  left: number | null;
  temporary: boolean;
  /** Gain per month since May, as a factor on rates and marks: the rising newcomer. */
  monthlyGrowth: number;
  /** Days on which figures and marks both collapse: the unstable person. */
  badDays: readonly number[];
  /** Months without any QA review, `yyyy-mm`. */
  unreviewedMonths: readonly string[];
  traits: Traits;
}

export interface DailyFigures {
  date: number;
  account: string;
  consulted: number;
  received: number;
  inquiring: number;
  ordering: number;
  /** null = 延迟统计, the figure has not matured. */
  paying: number | null;
  /** Yuan. */
  sales: number;
  units: number;
  responseSeconds: number;
  slowResponses: number;
  /** Counts from 很满意 down to 很不满意. */
  satisfaction: readonly [number, number, number, number, number];
  ratingRequests: number;
}

/** Number, `不适用`, or what somebody typed wrongly. */
export type Mark = number | string;

export interface QaReview {
  reviewedOn: number;
  conversationDate: number;
  conversationId: string;
  agent: string;
  buyer: string;
  reviewer: string;
  /** 15 marks in rubric order. */
  marks: Mark[];
  problem: string;
  highlight: string;
  severity: string;
  sampling: string;
}

export interface ChatLine {
  conversationId: string;
  date: number;
  /** Fraction of a day. */
  time: number;
  account: string;
  buyer: string;
  speaker: string;
  text: string;
}

export interface FitRating {
  agent: string;
  month: string;
  values: number[];
}

export interface CoachingRecord {
  date: number;
  agent: string;
  coach: string;
  conversationId: string;
  praise: string;
  problem: string;
  action: string;
  signed: string;
  recheckDue: number;
  recheckResult: string;
}

export interface NoticeReceipt {
  noticeId: string;
  title: string;
  /** Serial date-times. */
  sent: number;
  agent: string;
  read: number | null;
  done: number | null;
  leaveHours: number;
}

export interface WrittenReport {
  date: number;
  agent: string;
  text: string;
  submitted: number | null;
  comment: string;
}

export type PolicyValue = string | number | null;

/** One policy table of 规则设置: its printed name, headers and rows. */
export interface PolicyTable {
  title: string;
  headers: readonly string[];
  rows: readonly (readonly PolicyValue[])[];
}

/** A team to be simulated. */
export interface TeamSpec {
  key: 'shop' | 'centre';
  store: string;
  seed: string;
  people: readonly Person[];
  /** Accounts in the data that stand on no roster. */
  strangers: readonly Person[];
  reviewers: readonly { name: string; /** Marks added to every item. */ leniency: number }[];
  reviewsPerWeek: number;
  fitColumns: readonly string[];
  /** The last days whose final payments the export does not know yet. */
  immatureFrom: number | null;
  chatFrom: number;
  conversationsPerDay: number;
  reportsFrom: number;
  /** Marks set by hand in the agent's last October review: the slip of the pen, the critical failure. */
  markOverrides: readonly { agent: string; column: string; mark: Mark }[];
  policies: readonly PolicyTable[];
}

export interface TeamData {
  spec: TeamSpec;
  daily: DailyFigures[];
  reviews: QaReview[];
  chat: ChatLine[];
  fit: FitRating[];
  coaching: CoachingRecord[];
  notices: NoticeReceipt[];
  reports: WrittenReport[];
}
