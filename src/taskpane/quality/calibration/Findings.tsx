import { makeStyles, tokens } from '@fluentui/react-components';
import type { ConsistencyFinding } from '../../../review/calibration/model';
import { sideInWords } from '../../../review/calibration/words';
import type { CellLink } from '../../../workbook/tables';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { useCalibrationText } from '../texts';
import { useShowMore } from '../../components/useShowMore';

const pageSize = 10;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& li': { padding: `2px 0`, overflowWrap: 'anywhere' },
  },
});

interface Props {
  findings: readonly ConsistencyFinding[];
  onSelect: (link: CellLink) => void;
}

/** The same fault, treated differently: the two rows that differ most, each a link. */
export function Findings({ findings, onSelect }: Props) {
  const text = useCalibrationText();
  const page = usePageStyles();
  const styles = useStyles();
  const [visible, showMore] = useShowMore(findings, pageSize);
  if (findings.length === 0) return <p className={page.paragraph}>{text('calibration.noFindings')}</p>;
  return (
    <>
      <ul className={styles.list} data-testid="calibration-findings">
        {visible.map((finding, index) => {
          const [first, second] = finding.sides;
          const { issue, count, item } = finding;
          return (
            <li key={index} data-kind={finding.kind}>
              {finding.kind === 'mark'
                ? text('calibration.findingMark', { issue, count, item })
                : text('calibration.findingSeverity', { issue, count })}
              {sideInWords(first, text)} <PlaceLink link={first.link} onSelect={onSelect} />
              {text('calibration.versus')}
              {sideInWords(second, text)} <PlaceLink link={second.link} onSelect={onSelect} />
            </li>
          );
        })}
      </ul>
      {showMore}
    </>
  );
}
