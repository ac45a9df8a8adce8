import { makeStyles, tokens } from '@fluentui/react-components';
import type { RepairPlan } from '../../review/check/repairPlan';
import type { CellLink } from '../../workbook/tables';
import { Disclosure } from '../components/Disclosure';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useCheckText } from './useCheckText';
import { TableHead } from '../components/TableHead';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  },
  // Spaces are what a repair may be about.
  value: { whiteSpace: 'pre-wrap' },
  allRanges: {
    margin: 0,
    maxHeight: '160px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  ranges: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** Range names in one sentence. */
const mostRanges = 5;

/** What a repair will do, before it is done: the ranges, and the first cells with their old and new contents. */
export function RepairView({ plan, onSelect }: { plan: RepairPlan; onSelect: (link: CellLink) => void }) {
  const text = useCheckText();
  const page = usePageStyles();
  const styles = useStyles();
  const { names } = plan.question;
  const ranges = names.slice(0, mostRanges).join(text('list.separator'));
  return (
    <div data-testid="check-plan">
      <h1 className={page.title} tabIndex={-1}>
        {text('check.page.before', { count: plan.count })}
      </h1>
      <p className={styles.ranges} data-testid="check-ranges">
        {names.length > mostRanges
          ? text('check.page.manyRanges', { ranges, count: names.length })
          : text('check.page.ranges', { ranges })}
      </p>
      <p className={page.hint}>{text('check.page.beforeHint')}</p>
      {names.length > mostRanges && (
        <Disclosure summary={<span>{text('check.page.allRanges', { count: names.length })}</span>}>
          {/* One text: there may be thousands. What scrolls must be reachable without a mouse. */}
          <p className={styles.allRanges} tabIndex={0} data-testid="check-all-ranges">
            {names.join(text('list.separator'))}
          </p>
        </Disclosure>
      )}
      {plan.hidden && (
        <p className={page.hint} data-testid="check-hidden-rows">
          {text('check.page.hiddenRows')}
        </p>
      )}
      {plan.formulas > 0 && <p className={page.hint}>{text('check.page.formulas', { count: plan.formulas })}</p>}
      {plan.shown.length > 0 && (
        <table className={styles.table} data-testid="check-changes">
          <TableHead titles={[text('check.sheet.place'), text('check.page.old'), text('check.page.new')]} />
          <tbody>
            {plan.shown.map(({ link, before, after }) => (
              <tr key={`${link.sheet}!${link.cell}`}>
                <td>
                  <PlaceLink link={link} onSelect={onSelect} />
                </td>
                <td className={styles.value}>{before}</td>
                <td className={styles.value}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plan.count > plan.shown.length && (
        <p className={page.hint}>{text('check.page.more', { count: plan.count - plan.shown.length })}</p>
      )}
    </div>
  );
}
