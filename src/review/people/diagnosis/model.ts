import type { CauseClass, DiagnosisMatrix, Evidence, EvidenceKind } from '../../../domain/people/diagnosis';
import type { Remark } from '../model';

/** What shall be done about somebody: remedies of the source, by whom and until when. */
export interface Agreed {
  remedies: string[];
  owner: string;
  /** Serial day; null while nothing or nonsense is typed. */
  due: number | null;
}

export interface DiagnosedPerson {
  /** Same in every month. */
  key: string;
  agent: string;
  group: string;
  leader: string;
  causes: CauseClass[];
  evidence: Evidence[];
  /** Remedies of the causes, of 改善办法 or of the source. */
  remedies: string[];
  agreed: Agreed;
}

export interface TeamMetric {
  kind: EvidenceKind;
  value: number | null;
  target: number | null;
  previous: number | null;
  /** Worse than the target. */
  weak: boolean;
}

export interface DiagnosisPreview {
  month: string;
  /** 诊断矩阵 of the workbook, or the default one. */
  matrix: DiagnosisMatrix;
  team: TeamMetric[];
  /** Those with a weakness, the most evidence first. */
  people: DiagnosedPerson[];
  /** People looked at, and people without any figure. */
  looked: number;
  blank: number;
  remarks: Remark[];
}
