import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellLink, TableWord, UnknownTable } from '../../review/monthly/model';
import { Disclosure } from '../components/Disclosure';
import { useText } from '../shell/text';
import { TableIdentity } from './TableIdentity';

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0, width: '100%' },
  place: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
  note: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  tables: readonly UnknownTable[];
  busy: boolean;
  onTell: (tableId: string, word: TableWord) => void;
  onSelect: (link: CellLink) => void;
}

/** What looks like a table and is none that is known: the user can say what it is, or that it is to be left alone. */
export function UnknownTables({ tables, busy, onTell, onSelect }: Props) {
  const text = useText();
  const styles = useStyles();
  if (tables.length === 0) return null;
  return (
    <Disclosure testId="unknown-tables" summary={<span>{text('tables.unknown', { count: tables.length })}</span>}>
      <p className={styles.note}>{text('tables.unknownNote')}</p>
      {tables.map((table) => {
        const { id, sheet, address, headers, ignored } = table;
        return (
          <Disclosure
            key={id}
            testId={`unknown-${id}`}
            summary={
              <span className={styles.summary}>
                <span className={styles.place} title={`${sheet}!${address}`}>
                  {sheet} · {address}
                </span>
                <span className={styles.state}>{text(ignored ? 'tables.state.ignored' : 'tables.state.unknown')}</span>
              </span>
            }
          >
            <p className={styles.note}>{headers.filter((title) => title !== '').join(text('list.separator'))}</p>
            <TableIdentity
              id={`identity-${id}`}
              kind={ignored ? 'none' : null}
              told={ignored}
              headers={headers}
              headerRows={table.headerRows}
              choices={table.choices}
              busy={busy}
              onTell={(word) => onTell(id, word)}
            />
            <Button size="small" onClick={() => onSelect({ sheet, cell: address })}>
              {text('tables.goTo')}
            </Button>
          </Disclosure>
        );
      })}
    </Disclosure>
  );
}
