import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellLink, TableWord, UnknownTable } from '../../review/monthly/model';
import { Disclosure } from '../components/Disclosure';
import { useText } from '../shell/text';
import { TableIdentity } from './TableIdentity';

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0, width: '100%' },
  place: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
  selection: { padding: `${tokens.spacingVerticalS} 0` },
  selected: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
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
  /** What the person has selected in Excel to say what it is. */
  selected: UnknownTable | null;
  busy: boolean;
  onTell: (tableId: string, word: TableWord) => void;
  onTakeSelection: () => void;
  onSelect: (link: CellLink) => void;
}

/** What looks like a table and is none that is known, or has been selected: the user can say what it is, or that it is to be left alone. */
export function UnknownTables({ tables, selected, busy, onTell, onTakeSelection, onSelect }: Props) {
  const text = useText();
  const styles = useStyles();
  return (
    <>
      {tables.length > 0 && (
        <Disclosure testId="unknown-tables" summary={<span>{text('tables.unknown', { count: tables.length })}</span>}>
          <p className={styles.note}>{text('tables.unknownNote')}</p>
          {tables.map((table) => {
            const { id, sheet, address, ignored } = table;
            return (
              <Disclosure
                key={id}
                testId={`unknown-${id}`}
                summary={
                  <span className={styles.summary}>
                    <span className={styles.place} title={`${sheet}!${address}`}>
                      {sheet} · {address}
                    </span>
                    <span className={styles.state}>
                      {text(ignored ? 'tables.state.ignored' : 'tables.state.unknown')}
                    </span>
                  </span>
                }
              >
                <Unknown table={table} name="identity" busy={busy} onTell={onTell} />
                <Button size="small" onClick={() => onSelect({ sheet, cell: address })}>
                  {text('tables.goTo')}
                </Button>
              </Disclosure>
            );
          })}
        </Disclosure>
      )}
      <section className={styles.selection} data-testid="selected-table">
        {selected && (
          <>
            <p className={styles.selected} role="status">
              {text('tables.selected', { place: `${selected.sheet}!${selected.address}` })}
            </p>
            <Unknown table={selected} name="selected" busy={busy} onTell={onTell} />
          </>
        )}
        <p className={styles.note}>{text('tables.selectionNote')}</p>
        <Button size="small" disabledFocusable={busy} onClick={onTakeSelection} data-testid="use-selection">
          {text('tables.useSelection')}
        </Button>
      </section>
    </>
  );
}

interface UnknownProps extends Pick<Props, 'busy' | 'onTell'> {
  table: UnknownTable;
  /** Apart from the same table elsewhere on the page. */
  name: string;
}

function Unknown({ table, name, busy, onTell }: UnknownProps) {
  const text = useText();
  const styles = useStyles();
  const { id, headers, headerRows, choices, ignored } = table;
  return (
    <>
      <p className={styles.note}>{headers.filter((title) => title !== '').join(text('list.separator'))}</p>
      <TableIdentity
        id={`${name}-${id}`}
        kind={ignored ? 'none' : null}
        told={ignored}
        headers={headers}
        headerRows={headerRows}
        choices={choices}
        busy={busy}
        onTell={(word) => onTell(id, word)}
      />
    </>
  );
}
