import type { GradeBands } from '../../domain/quality/grade';
import type { TextPart } from '../../domain/quality/keywordParts';
import type { Rubric } from '../../domain/quality/rubric';
import type { CellLink } from '../../workbook/tables';
import type { Consent, ConsentQuestion } from '../../workbook/write/consent';
import type { RunOptions } from '../run';

/** A mark as it is being given: points, `na` for an item that did not come up, null while nobody has looked at it. */
export type DraftMark = number | 'na' | null;

/** What a reviewer says of one conversation. */
export interface ReviewDraft {
  /** In the order of the rubric's items. */
  marks: DraftMark[];
  /** Comments on single items, in the same order. */
  notes: string[];
  /** 亮点, asked for before the fault. */
  highlight: string;
  /** 问题描述. */
  issue: string;
  /** One of `severities`, or empty. */
  severity: string;
}

/** 严重程度: fixed words on the sheet. */
export const severities = ['一般', '严重', '重大'] as const;

/** A review that stands on a sheet. */
export interface ScoredReview {
  reviewer: string;
  /** Its first cell. */
  link: CellLink;
  /** The rubric it was scored by. */
  rubric: Rubric;
  /** The version's name; empty where the row names none. */
  version: string;
  draft: ReviewDraft;
}

export interface ChatLine {
  speaker: string;
  /** Said by the agent: only there keywords count. */
  byAgent: boolean;
  /** `10:03:12`, or as the log has it. */
  time: string;
  parts: TextPart[];
}

/** One conversation of the sample lists. */
export interface SampledConversation {
  key: string;
  id: string;
  /** Serial day; null where the list tells none. */
  day: number | null;
  agent: string;
  employeeId: string;
  group: string;
  /** 抽检方式, as the list has it. */
  method: string;
  /** Keywords hit, joined by `、`. */
  keywords: string;
  buyer: string;
  /** Empty: whoever comes first. */
  reviewer: string;
  secondReviewer: string;
  link: CellLink;
  /** The reviews there are, one a reviewer. */
  reviews: readonly ScoredReview[];
}

/** Where the next review goes: below a table, or onto a new sheet. */
export type ScoringTarget =
  | {
      kind: 'table';
      sheet: string;
      address: string;
      /** Roles of the form that the table has no column for. */ lacking: string[];
    }
  | {
      kind: 'newSheet';
      /** The table that cannot take a review, and the columns it lacks. */ instead: {
        sheet: string;
        lacking: string[];
      } | null;
    };

export interface ScoringOutlook {
  /** Reviewers named by the sample lists, then 质检 of the roster. */
  reviewers: string[];
  /** Today's rubric, by which new reviews are scored. */
  rubric: Rubric;
  /** Its name, which it gets with the first review where it has none yet. */
  version: { name: string; recorded: boolean };
  bands: GradeBands;
  hasSample: boolean;
  conversations: readonly SampledConversation[];
  /** What was said; empty where the log does not have the conversation. */
  linesOf: (conversation: SampledConversation) => ChatLine[];
  target: ScoringTarget;
}

/** A review that is to be written. */
export interface NewReview {
  conversation: SampledConversation;
  reviewer: string;
  draft: ReviewDraft;
  /** The rubric the draft was made by. */
  rubric: Rubric;
  /** Serial day. */
  today: number;
}

/** A written review as it is to be from now on; its rubric stays. */
export type EditedReview = Omit<NewReview, 'rubric'>;

export interface SavedReview {
  review: ScoredReview;
  /** New sheets that were made on the way. */
  sheets: string[];
}

/** Cells that an edit changes, as a person is asked about them. */
export interface EditPlan {
  question: ConsentQuestion;
  /** What changes, for people: item or field, old value, new value. */
  changes: { name: string; before: string; after: string }[];
}

/** The scoring of the sampled conversations in the workbook that is open in Excel. */
export interface ScoringUseCase {
  /** @param today serial day */
  look(today: number, options: RunOptions): Promise<ScoringOutlook>;
  /** Writes one row, and the rubric's version where it is new. */
  save(review: NewReview, options: RunOptions): Promise<SavedReview>;
  /** What an edit of a written review would change. */
  planEdit(review: EditedReview, options: RunOptions): Promise<EditPlan>;
  /** Changes the row and adds a line to 质检修改记录 for each change. */
  edit(review: EditedReview, consent: Consent, options: RunOptions): Promise<SavedReview>;
  select(link: CellLink): Promise<void>;
}
