import { Fragment } from 'react';
import { fewestPairs } from '../../../domain/quality/calibration';
import type { Calibration, ItemAgreement } from '../../../review/calibration/model';
import { alphaInWords, iccInWords } from '../../../review/calibration/words';
import type { CellLink } from '../../../workbook/tables';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useCalibrationText } from '../texts';
import { TableHead } from '../../components/TableHead';

interface Props {
  calibration: Calibration;
  onSelect: (link: CellLink) => void;
}

const columns = [
  ['alpha', 'alpha'],
  ['equal', 'pairAgreement'],
  ['pairs', 'pairs'],
] as const;

const coefficient = (value: number | null): string => value?.toFixed(2) ?? '–';

/** Total scores in words, then the items, the worst agreement first, each with the two cells that differ most. */
export function AgreementSection({ calibration: { doubles, overall, items }, onSelect }: Props) {
  const text = useCalibrationText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useTableStyles();
  const { agreement, equalMarks, icc } = overall;
  return (
    <>
      <p className={page.hint}>{text('calibration.agreementHint', { fewest: fewestPairs })}</p>
      {doubles === 0 && <p className={page.paragraph}>{text('calibration.noDoubles')}</p>}
      {doubles > 0 && (
        <p className={page.paragraph} data-testid="calibration-total-alpha">
          {text('calibration.totalAlpha', {
            alpha: coefficient(agreement.alpha),
            pairs: agreement.pairs,
            words: alphaInWords(overall, text),
          })}
        </p>
      )}
      {icc && (
        <p className={page.paragraph} data-testid="calibration-icc">
          {text('calibration.totalIcc', {
            icc: coefficient(icc.value),
            first: icc.reviewers[0],
            second: icc.reviewers[1],
            count: icc.conversations,
            words: iccInWords(icc, text),
          })}
        </p>
      )}
      {equalMarks !== null && (
        <p className={page.paragraph}>{text('calibration.equalMarks', { percent: formats.percent(equalMarks) })}</p>
      )}
      {items.length > 0 && (
        <table className={styles.table} data-testid="calibration-items">
          <TableHead
            titles={[
              text('calibration.column.item'),
              ...columns.map(([name, term]) => ({ number: text(`calibration.column.${name}`), term })),
            ]}
          />
          <tbody>
            {items.map((item) => (
              <Fragment key={item.item}>
                <tr>
                  <th scope="row">{item.item}</th>
                  <td className="number">{coefficient(item.agreement.alpha)}</td>
                  <td className="number">{formats.percent(item.agreement.percent)}</td>
                  <td className="number">{formats.count(item.agreement.pairs)}</td>
                </tr>
                <tr>
                  <td className="more" colSpan={4}>
                    {alphaInWords(item, text)}
                    <Widest item={item} onSelect={onSelect} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Widest({ item: { widest }, onSelect }: { item: ItemAgreement; onSelect: Props['onSelect'] }) {
  const text = useCalibrationText();
  if (!widest) return null;
  const [first, second] = widest;
  return (
    <>
      {' · '}
      {text('calibration.widest', {
        first: first.reviewer,
        firstMark: first.mark,
        second: second.reviewer,
        secondMark: second.mark,
      })}{' '}
      <PlaceLink link={first.link} onSelect={onSelect} /> <PlaceLink link={second.link} onSelect={onSelect} />
    </>
  );
}
