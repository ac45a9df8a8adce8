import type { ExamPart, ExamRow } from '../../domain/campaign/exams';
import type { Attempt } from '../../domain/campaign/waves';
import { isYes } from '../../workbook/cells/readCells';
import type { Row } from '../../workbook/cells/rows';

const passedTexts = ['通过', '已通过'];

function partOf(row: Row): ExamPart | null {
  const type = row.text('examType');
  return type === '笔试' ? 'written' : type === '现场提问' ? 'spoken' : null;
}

/** What the row itself says of the exam, whatever came of a retest; null while there is no result. */
export function firstResult(row: Row): boolean | null {
  const result = row.text('passed');
  return result === '' ? null : isYes(result) || passedTexts.includes(result);
}

/** A row of the pass list; nothing where it is neither 笔试 nor 现场提问. A retest that was passed counts. */
export function examOf(row: Row, { person, group }: Pick<ExamRow, 'person' | 'group'>): ExamRow[] {
  const part = partOf(row);
  if (part === null) return [];
  const passed = row.text('retestOn') !== '' ? true : firstResult(row);
  return [{ person, group, part, subject: row.text('subject'), passed }];
}

/** The attempts a row tells of: the exam, and the retest that was passed after it. Rows without a day are left out. */
export function attemptsOf(row: Row, person: string): Attempt[] {
  const part = partOf(row);
  const day = row.day('examDate');
  const passed = firstResult(row);
  if (part === null || day === null || passed === null) return [];
  const retest = row.day('retestOn');
  const attempt = { person, part, subject: row.text('subject'), day, passed };
  return passed || retest === null ? [attempt] : [attempt, { ...attempt, day: Math.max(day, retest), passed: true }];
}
