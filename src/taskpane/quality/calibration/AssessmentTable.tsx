import { Fragment } from 'react';
import { assessmentParts } from '../../../domain/quality/assessment';
import type { ReviewerAssessment } from '../../../review/calibration/model';
import { missingInWords } from '../../../review/calibration/words';
import { usePageStyles } from '../../components/pageStyles';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useCalibrationText } from '../texts';
import { TableHead } from '../../components/TableHead';

/** The three parts of every reviewer; what is missing is said below. */
export function AssessmentTable({ assessments }: { assessments: readonly ReviewerAssessment[] }) {
  const text = useCalibrationText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useTableStyles();
  const examined = assessments.some(({ parts }) => parts.productKnowledge !== null || parts.workProcess !== null);
  return (
    <>
      {!examined && <p className={page.hint}>{text('calibration.noExams')}</p>}
      <table className={styles.table} data-testid="calibration-assessment">
        <TableHead
          titles={[
            text('calibration.column.reviewer'),
            ...assessmentParts.map((part) => ({
              number: text(`calibration.part.${part}`),
              ...(part === 'accuracy' ? { term: 'reviewerAccuracy' as const } : {}),
            })),
            { number: text('calibration.column.total'), term: 'reviewerTotal' },
          ]}
        />
        <tbody>
          {assessments.map((row) => (
            <Fragment key={row.reviewer}>
              <tr>
                <th scope="row">{row.reviewer}</th>
                {assessmentParts.map((part) => (
                  <td key={part} className="number">
                    {formats.score(row.parts[part])}
                  </td>
                ))}
                <td className="number">{formats.score(row.total)}</td>
              </tr>
              {row.missing.length > 0 && (
                <tr>
                  <td className="more" colSpan={5}>
                    {missingInWords(row, text('list.separator'), text)}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}
