import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { CellLink, ColumnMapping, RecognisedTable } from '../../review/monthly/model';
import { Disclosure } from '../components/Disclosure';
import { useText } from '../shell/text';
import { mappingState, type MappingState } from './mappingState';
import { roleName } from './roleName';

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
    gridTemplateColumns: 'minmax(72px, 2fr) 3fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { gridColumnStart: 2, marginTop: '-2px', color: tokens.colorNeutralForeground3 },
  goTo: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  table: RecognisedTable;
  busy: boolean;
  onCorrect: (role: string, column: number | null) => void;
  onSelect: (link: CellLink) => void;
}

/** One recognised table: which column plays which role, each correctable. */
export function TableMapping({ table, busy, onCorrect, onSelect }: Props) {
  const text = useText();
  const styles = useStyles();
  const state = mappingState(table);
  const Icon = icons[state];
  return (
    <Disclosure
      open={state === 'incomplete'}
      testId={`table-${table.id}`}
      summary={
        <span className={styles.summary}>
          <span className={styles.kind}>{text(`review.kind.${table.kind}`)}</span>
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
      <div className={styles.roles}>
        {table.columns.map((column) => (
          <RoleRow key={column.role} table={table} column={column} busy={busy} onCorrect={onCorrect} />
        ))}
      </div>
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

function RoleRow({
  table,
  column,
  busy,
  onCorrect,
}: Pick<Props, 'table' | 'busy' | 'onCorrect'> & { column: ColumnMapping }) {
  const text = useText();
  const styles = useStyles();
  const id = `mapping-${table.id}-${column.role}`;
  const remark = column.match === 'exact' || (column.match === 'none' && !column.required) ? null : column.match;
  return (
    <>
      <label htmlFor={id}>
        {roleName(column.role, text)}
        {column.required && <span title={text('tables.required')}> *</span>}
      </label>
      <Select
        id={id}
        size="small"
        disabled={busy}
        value={column.column ?? ''}
        onChange={(_, { value }) => onCorrect(column.role, value === '' ? null : Number(value))}
        data-testid={id}
      >
        <option value="">{text('tables.unmapped')}</option>
        {table.headers.map((header, index) => (
          <option key={index} value={index}>
            {header}
          </option>
        ))}
      </Select>
      {remark && <span className={styles.note}>{text(`match.${remark}`)}</span>}
    </>
  );
}
