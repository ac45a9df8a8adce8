import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { LedgerKind, LedgerReading, LedgerStatus } from '../../review/ledger/model';
import type { CellLink } from '../../workbook/tables';
import { Definition } from '../components/Definition';
import { Disclosure } from '../components/Disclosure';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useLedgerText } from './text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  personal: { display: 'inline-flex', alignItems: 'center', gap: '2px', color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  counts: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  due: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  cells: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const shownCounts: readonly LedgerStatus[] = ['overdue', 'due', 'open', 'waiting', 'done'];

/** Of reports nothing is due: they are missing, or there is something to look at. */
const countLabel = (rule: LedgerReading['rule'], status: LedgerStatus) =>
  rule === 'reports' && (status === 'overdue' || status === 'due')
    ? (`ledgers.reports.${status}` as const)
    : (`ledgers.count.${status}` as const);

interface Props {
  readings: readonly LedgerReading[];
  busy: boolean;
  onAdd: (ledger: LedgerKind) => void;
  onSelect: (link: CellLink) => void;
}

/** The ledgers of the workbook: where they stand, and how much is open in each. */
export function LedgerList({ readings, busy, onAdd, onSelect }: Props) {
  const text = useLedgerText();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.section} aria-labelledby="ledgers-list-heading">
      <h2 className={page.heading} id="ledgers-list-heading">
        {text('ledgers.list', { count: readings.length })}
        <Definition term="ledgerStatus" />
      </h2>
      {readings.length === 0 && <p className={page.hint}>{text('ledgers.none')}</p>}
      <ul className={styles.list}>
        {readings.map((reading) => (
          <li key={reading.ledger} className={styles.item} data-testid={`ledger-${reading.ledger}`}>
            <div>
              <div className={styles.name}>
                <span className={styles.title}>{reading.title}</span>
                {reading.personal && (
                  <span className={mergeClasses(styles.personal, styles.small)}>
                    <LockClosed16Regular aria-hidden />
                    {text('ledgers.personal')}
                  </span>
                )}
                <span className={styles.small}>
                  {reading.tables.map((link, i) => (
                    <span key={i}>
                      {i > 0 && text('list.separator')}
                      <PlaceLink link={link} onSelect={onSelect} />
                    </span>
                  ))}
                </span>
              </div>
              <Counts reading={reading} />
              <Unreadable reading={reading} onSelect={onSelect} />
            </div>
            <Button
              size="small"
              disabled={busy}
              aria-label={text('ledgers.addTo', { ledger: reading.title })}
              onClick={() => onAdd(reading.ledger)}
              data-testid={`ledger-${reading.ledger}-add`}
            >
              {text('ledgers.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ reading: { counts, rule, entries, ledger } }: { reading: LedgerReading }) {
  const text = useLedgerText();
  const styles = useStyles();
  const shown = shownCounts.filter((status) => counts[status] > 0);
  return (
    <div className={mergeClasses(styles.counts, styles.small)} data-testid={`ledger-${ledger}-counts`}>
      {rule === 'log' || shown.length === 0 ? (
        <span className={styles.quiet}>{text('ledgers.count.rows', { count: entries.length })}</span>
      ) : (
        shown.map((status) => (
          <span
            key={status}
            className={status === 'overdue' ? styles.overdue : status === 'due' ? styles.due : styles.quiet}
          >
            {text(countLabel(rule, status), { count: counts[status] })}
          </span>
        ))
      )}
    </div>
  );
}

function Unreadable({
  reading: { unreadable, ledger },
  onSelect,
}: { reading: LedgerReading } & Pick<Props, 'onSelect'>) {
  const text = useLedgerText();
  const styles = useStyles();
  if (unreadable.length === 0) return null;
  return (
    <Disclosure
      plain
      testId={`ledger-${ledger}-unreadable`}
      summary={
        <span className={mergeClasses(styles.small, styles.due)}>
          {text('ledgers.unreadable', { count: unreadable.length })}
        </span>
      }
    >
      <ul className={mergeClasses(styles.cells, styles.small)}>
        {unreadable.slice(0, 20).map(({ link, header, value }, i) => (
          <li key={i}>
            {text('ledgers.unreadableCell', { header, value })} <PlaceLink link={link} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
