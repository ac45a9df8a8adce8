import { mean } from '../../domain/numbers/statistics';
import { accuracyOf, assessReviewer, type JudgedMark } from '../../domain/quality/assessment';
import type { Rubric } from '../../domain/quality/rubric';
import { rowsOf, type BadCell, type Row } from '../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../workbook/recognise';
import { parseMonth } from '../monthly/month';
import { isGold, type Double } from './doubles';
import type { Calibration, ReviewerAssessment } from './model';

export interface Exam {
  productKnowledge: number | null;
  workProcess: number | null;
}

export type BadExam = (row: Row, role: keyof Exam, value: number) => void;

/** The exams of each reviewer, 0–100; of several rows the later one, a blank leaves the earlier figure. @param month `yyyy-mm` or all */
export function readExams(
  tables: readonly DataTable[],
  month: { key: string | null; year: number },
  badCell: (cell: BadCell) => void,
  outOfRange: BadExam,
): Map<string, Exam> {
  const exams = new Map<string, Exam>();
  for (const table of tables) {
    const dated = columnOf(table, 'month') !== null;
    for (const row of rowsOf(table, badCell)) {
      const reviewer = row.text('reviewer');
      if (reviewer === '') continue;
      if (month.key !== null && dated && parseMonth(row.cell('month'), month.year)?.key !== month.key) continue;
      const known = exams.get(reviewer) ?? { productKnowledge: null, workProcess: null };
      exams.set(reviewer, {
        productKnowledge: examOf(row, 'productKnowledge', outOfRange) ?? known.productKnowledge,
        workProcess: examOf(row, 'workProcess', outOfRange) ?? known.workProcess,
      });
    }
  }
  return exams;
}

function examOf(row: Row, role: keyof Exam, outOfRange: BadExam): number | null {
  const value = row.number(role);
  if (value === null || (value >= 0 && value <= 100)) return value;
  outOfRange(row, role, value);
  return null;
}

/**
 * The three parts of everybody who has scored or was examined. Accuracy is measured by gold rows where there are any,
 * else by the mean mark of the other reviewers of the same conversation.
 * @param conversations all conversations with at least two reviews, gold rows among them
 */
export function assess(
  reviewers: readonly string[],
  conversations: readonly Double[],
  rubric: Rubric,
  exams: ReadonlyMap<string, Exam>,
): Pick<Calibration, 'assessments' | 'reference'> {
  const gold = conversations.some((double) => [...double.values()].some(({ row }) => isGold(row)));
  const judged = new Map<string, JudgedMark[]>();
  for (const double of conversations) {
    const rows = [...double.values()].map(({ row }) => row);
    for (const row of rows) {
      if (isGold(row)) continue;
      const others = rows.filter((other) => other !== row && (gold ? isGold(other) : true));
      rubric.items.forEach(({ fullMark }, i) => {
        const mark = row.marks[i] ?? null;
        const reference = mean(others.map(({ marks }) => marks[i] ?? null).filter((other) => other !== null));
        if (mark === null || reference === null) return;
        judged.set(row.reviewer, [...(judged.get(row.reviewer) ?? []), { mark, reference, fullMark }]);
      });
    }
  }
  const assessments = [...new Set([...reviewers, ...exams.keys()])].map((reviewer): ReviewerAssessment => {
    const marks = judged.get(reviewer) ?? [];
    const exam = exams.get(reviewer);
    const parts = {
      accuracy: accuracyOf(marks),
      productKnowledge: exam?.productKnowledge ?? null,
      workProcess: exam?.workProcess ?? null,
    };
    return { reviewer, judged: marks.length, parts, ...assessReviewer(parts) };
  });
  return { assessments, reference: gold ? 'gold' : 'consensus' };
}
