import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MissingLedger } from '../../review/ledger/desk';
import type { LedgerKind } from '../../review/ledger/model';
import { Disclosure } from '../components/Disclosure';
import { usePageStyles } from '../components/pageStyles';
import { useLedgerText } from './text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  missing: readonly MissingLedger[];
  busy: boolean;
  onInsert: (ledger: LedgerKind, title: string) => void;
}

/** Ledgers that the workbook does not have, each with what it is for and a way to have it. */
export function MissingLedgers({ missing, busy, onInsert }: Props) {
  const text = useLedgerText();
  const page = usePageStyles();
  const styles = useStyles();
  if (missing.length === 0) return null;
  return (
    <section className={page.section}>
      <Disclosure testId="ledgers-missing" summary={<span>{text('ledgers.missing', { count: missing.length })}</span>}>
        <ul className={styles.list}>
          {missing.map(({ ledger, title, purpose }) => (
            <li key={ledger} className={styles.item}>
              <div>
                <span className={styles.title}>{title}</span>
                <p className={page.hint}>{purpose}</p>
              </div>
              <Button
                size="small"
                disabled={busy}
                aria-label={text('ledgers.insertOf', { ledger: title })}
                onClick={() => onInsert(ledger, title)}
                data-testid={`ledger-${ledger}-insert`}
              >
                {text('ledgers.insert')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
