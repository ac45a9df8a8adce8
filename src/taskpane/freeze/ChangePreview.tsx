import { makeStyles, tokens } from '@fluentui/react-components';
import type { FreezePreview } from '../../review/freeze/model';
import { areaName, cellName } from '../../workbook/address';
import type { CellLink } from '../../workbook/tables';
import type { Consent } from '../../workbook/write/consent';
import { ConsentCheck } from '../components/ConsentCheck';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink, RemarkList } from '../components/RemarkList';
import { useFreezeText } from './texts';
import { useShowMore } from '../components/useShowMore';
import { TableHead } from '../components/TableHead';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
  },
});

interface Props {
  title: string;
  preview: FreezePreview;
  consent: Consent | null;
  busy: boolean;
  onConsent: (consent: Consent | null) => void;
  onSelect: (link: CellLink) => void;
}

/** Which cells change, what is to be known of them, and the question that names them all. */
export function ChangePreview({ title, preview, consent, busy, onConsent, onSelect }: Props) {
  const text = useFreezeText();
  const page = usePageStyles();
  const styles = useStyles();
  const { items, cells, remarks, question } = preview;
  const [visible, showMore] = useShowMore(items);
  const stopped = remarks.some(({ severity }) => severity === 'error');
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={page.paragraph} data-testid="freeze-summary">
        {text('freeze.summary', { count: items.length, cells })}
      </p>
      <RemarkList name="freeze" remarks={remarks} onSelect={onSelect} />
      {items.length > 0 && (
        <table className={styles.table}>
          <TableHead titles={[text('freeze.where'), text('freeze.functions')]} />
          <tbody data-testid="freeze-items">
            {visible.map(({ sheet, area, functions, formula }) => {
              const cell = area.rows * area.columns === 1 ? cellName(area.row, area.column) : areaName(area);
              return (
                <tr key={`${sheet.name}!${cell}`} title={formula}>
                  <td>
                    <PlaceLink link={{ sheet: sheet.name, cell }} onSelect={onSelect} />
                  </td>
                  <td>{functions.join(' ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {showMore}
      {items.length > 0 && !stopped && (
        <section className={page.section}>
          <ConsentCheck
            question={question}
            consent={consent}
            onChange={onConsent}
            disabled={busy}
            listed
            testId="freeze-consent"
          />
        </section>
      )}
    </>
  );
}
