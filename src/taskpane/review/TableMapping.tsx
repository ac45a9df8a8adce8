import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { CellLink, ColumnMapping, ReviewTable, TableWord } from '../../review/monthly/model';
import { kindTitle, roleTitle } from '../../review/names';
import { Disclosure } from '../components/Disclosure';
import { useLanguage, useText } from '../shell/text';
import { columnName, parseArea } from '../../workbook/address';
import { mappingState, splitColumns, type MappingState } from './mappingState';
import { TableIdentity } from './TableIdentity';

const icons: Record<MappingState, typeof Warning16Regular> = {
  good: CheckmarkCircle16Regular,
  check: Warning16Regular,
  incomplete: ErrorCircle16Regular,
};

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0, width: '100%' },
  kind: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '::first-letter': { textTransform: 'uppercase' },
  },
  place: {
    flex: '1 1 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  state: { display: 'flex', alignItems: 'center', gap: '2px', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  check: { color: tokens.colorStatusWarningForeground3 },
  incomplete: { color: tokens.colorStatusDangerForeground1 },
  roles: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, 2fr) minmax(0, 3fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { gridColumnStart: 2, marginTop: '-2px', color: tokens.colorNeutralForeground3 },
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  goTo: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  table: ReviewTable;
  busy: boolean;
  onCorrect: (role: string, column: number | null) => void;
  onTell: (word: TableWord) => void;
  onSelect: (link: CellLink) => void;
}

/** One recognised table: which column plays which role, each correctable. */
export function TableMapping({ table, busy, onCorrect, onTell, onSelect }: Props) {
  const text = useText();
  const { locale } = useLanguage();
  const styles = useStyles();
  const state = mappingState(table);
  const Icon = icons[state];
  const { shown, spare } = splitColumns(table);
  const rows = { table, busy, onCorrect };
  return (
    <Disclosure
      open={state === 'incomplete'}
      testId={`table-${table.id}`}
      summary={
        <span className={styles.summary}>
          <span className={styles.kind}>{kindTitle(table.kind, locale)}</span>
          <span className={styles.place} title={`${table.sheet}!${table.address}`}>
            {table.sheet} · {text('tables.rows', { count: table.rows })}
          </span>
          <span className={mergeClasses(styles.state, styles[state])}>
            <Icon aria-hidden />
            {text(`tables.state.${state}`)}
          </span>
        </span>
      }
    >
      <TableIdentity
        id={`identity-${table.id}`}
        kind={table.kind}
        told={table.told}
        headers={table.headers}
        headerRows={table.headerRows}
        choices={table.choices}
        busy={busy}
        onTell={onTell}
      />
      <RoleRows {...rows} columns={shown} />
      {spare.length > 0 && (
        <Disclosure
          testId={`more-${table.id}`}
          summary={<span className={styles.more}>{text('tables.more', { count: spare.length })}</span>}
        >
          <RoleRows {...rows} columns={spare} />
        </Disclosure>
      )}
      <Button
        className={styles.goTo}
        size="small"
        onClick={() => onSelect({ sheet: table.sheet, cell: table.address })}
      >
        {text('tables.goTo')}
      </Button>
    </Disclosure>
  );
}

interface RoleRowsProps extends Pick<Props, 'table' | 'busy' | 'onCorrect'> {
  columns: readonly ColumnMapping[];
}

function RoleRows({ columns, ...row }: RoleRowsProps) {
  const styles = useStyles();
  return (
    <div className={styles.roles}>
      {columns.map((column) => (
        <RoleRow key={column.role} column={column} {...row} />
      ))}
    </div>
  );
}

function RoleRow({
  table,
  column,
  busy,
  onCorrect,
}: Pick<Props, 'table' | 'busy' | 'onCorrect'> & { column: ColumnMapping }) {
  const text = useText();
  const { locale } = useLanguage();
  const styles = useStyles();
  const id = `mapping-${table.id}-${column.role}`;
  const { match } = column;
  const left = parseArea(table.address).column;
  const remark = useRemark(table, column);
  return (
    <>
      <label htmlFor={id}>
        {roleTitle(table.kind, column.role, locale)}
        {column.required && <span title={text('tables.required')}> *</span>}
      </label>
      <Select
        id={id}
        size="small"
        disabled={busy}
        value={column.column ?? ''}
        onChange={(_, { value }) => onCorrect(column.role, value === '' ? null : Number(value))}
        data-testid={id}
        aria-describedby={remark ? `${id}-note` : undefined}
      >
        <option value="">{text('tables.unmapped')}</option>
        {table.headers.map((header, index) => (
          <option key={index} value={index}>
            {header || text('tables.columnAt', { column: columnName(left + index) })}
          </option>
        ))}
      </Select>
      {remark && (
        <span
          id={`${id}-note`}
          className={mergeClasses(
            styles.note,
            match === 'fuzzy' && styles.check,
            match === 'none' && column.required && styles.incomplete,
          )}
        >
          {remark}
        </span>
      )}
    </>
  );
}

/** How a column was found and how sure that is, or what stands in for it; null where nothing is missing. */
function useRemark({ period }: ReviewTable, { role, match, confidence, required }: ColumnMapping): string | null {
  const text = useText();
  const words = text(`match.${match}`);
  if (match !== 'none') return text('match.sure', { words, percent: Math.round(confidence * 100) });
  if (role === 'date' && period !== null) return text('match.period', { period });
  return required ? words : null;
}
