import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { CheckedTable } from '../../review/check/model';
import { kindTitle } from '../../review/names';
import type { CellLink } from '../../workbook/tables';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useLanguage } from '../shell/text';
import { useCheckText } from './useCheckText';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: tokens.fontSizeBase200 },
  table: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  kind: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  state: { display: 'flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const icons = { good: CheckmarkCircle16Regular, warning: Warning16Regular, error: ErrorCircle16Regular };

/** What the add-in has understood: each table, where it stands, and how it is. */
export function CheckedTables({
  tables,
  onSelect,
}: {
  tables: readonly CheckedTable[];
  onSelect: (link: CellLink) => void;
}) {
  const text = useCheckText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{text('check.page.found')}</h2>
      <ul className={styles.list} data-testid="check-table-list">
        {tables.map(({ id, kind, sheet, address, rows, errors, warnings }) => {
          const state = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
          const Icon = icons[state];
          return (
            <li key={id} className={styles.table}>
              <span>
                <span className={styles.kind}>{kindTitle(kind, locale)}</span> {text('tables.rows', { count: rows })}{' '}
                <PlaceLink link={{ sheet, cell: address }} onSelect={onSelect} />
              </span>
              <span className={mergeClasses(styles.state, styles[state])}>
                <Icon aria-hidden />
                {text(`check.state.${state}`, { errors, warnings })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
