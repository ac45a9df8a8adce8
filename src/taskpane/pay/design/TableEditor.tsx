import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { Fragment, useId } from 'react';
import type { DesignTable, DraftRemark } from '../../../review/pay/design/model';
import { Disclosure } from '../../components/Disclosure';
import { usePageStyles } from '../../components/pageStyles';
import type { DraftChange } from './draftState';
import { useDesignText } from './texts';

type Column = DesignTable['columns'][number];

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(92px, 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    alignItems: 'start',
  },
  remark: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  columns: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { fontWeight: tokens.fontWeightSemibold, '::first-letter': { textTransform: 'uppercase' } },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  field: {
    minWidth: 0,
    '& label': { display: 'inline-block', '::first-letter': { textTransform: 'uppercase' } },
    '& input, & select': { minWidth: 0, width: '100%' },
  },
});

interface Props {
  table: DesignTable;
  rows: readonly (readonly string[])[];
  remarks: readonly DraftRemark[];
  disabled: boolean;
  onChange: (change: DraftChange) => void;
}

/** The rows of one table as fields, with what is wrong below each row, and what each column means on request. */
export function TableEditor({ table, rows, remarks, disabled, onChange }: Props) {
  const text = useDesignText();
  const page = usePageStyles();
  const styles = useStyles();
  const { kind, title, columns } = table;
  const ofTable = remarks.filter(({ row }) => row === null);
  const idOf = useId();
  return (
    <div data-testid={`design-${kind}`}>
      <Disclosure plain testId={`design-${kind}-columns`} summary={<span>{text('payDesign.columns')}</span>}>
        <dl className={styles.columns}>
          {columns.map(({ role, label, note }) => (
            <Fragment key={role}>
              <dt>{label}</dt>
              <dd>{note}</dd>
            </Fragment>
          ))}
        </dl>
      </Disclosure>
      {ofTable.map(({ message }, i) => (
        <p key={i} className={page.paragraph} role="alert">
          {message}
        </p>
      ))}
      {rows.map((cells, row) => (
        <div key={row}>
          <div className={styles.head}>
            {text('payDesign.row', { row: row + 1 })}
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              disabled={disabled}
              aria-label={text('payDesign.removeRow', { table: title, row: row + 1 })}
              onClick={() => onChange({ type: 'remove', kind, row })}
              data-testid={`design-${kind}-${row}-remove`}
            />
          </div>
          <div className={styles.row} role="group" aria-label={`${title} ${text('payDesign.row', { row: row + 1 })}`}>
            {columns.map((column, k) => (
              <DraftField
                key={column.role}
                column={column}
                value={cells[k] ?? ''}
                remarks={remarks.filter((remark) => remark.row === row && remark.role === column.role)}
                remarksId={`${idOf}-${row}`}
                disabled={disabled}
                testId={`design-${kind}-${row}-${column.role}`}
                onChange={(value) => onChange({ type: 'cell', kind, row, column: k, text: value })}
              />
            ))}
          </div>
          <RowRemarks id={`${idOf}-${row}`} remarks={remarks.filter((remark) => remark.row === row)} />
        </div>
      ))}
      <Button
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        disabled={disabled}
        onClick={() => onChange({ type: 'add', table })}
        data-testid={`design-${kind}-add`}
      >
        {text('payDesign.addRow')}
      </Button>
    </div>
  );
}

/** Below the fields, over the whole width: beside one of them it would tear the row apart. */
function RowRemarks({ id, remarks }: { id: string; remarks: readonly DraftRemark[] }) {
  const styles = useStyles();
  return (
    <div id={id}>
      {remarks.map(({ severity, message }, i) => (
        <p key={i} className={styles.remark}>
          {severity === 'error' ? (
            <ErrorCircle16Regular aria-hidden className={styles.error} />
          ) : (
            <Warning16Regular aria-hidden className={styles.warning} />
          )}
          <span>{message}</span>
        </p>
      ))}
    </div>
  );
}

interface FieldProps {
  column: Column;
  value: string;
  remarks: readonly DraftRemark[];
  /** Where they are said. */
  remarksId: string;
  disabled: boolean;
  testId: string;
  onChange: (value: string) => void;
}

function DraftField({ column: { label, entry }, value, remarks, remarksId, disabled, testId, onChange }: FieldProps) {
  const text = useDesignText();
  const styles = useStyles();
  const list = useId();
  const error = remarks.some(({ severity }) => severity === 'error');
  const state = error ? 'error' : remarks.length > 0 ? 'warning' : 'none';
  const choices = entry.kind === 'choice' ? entry.choices : [];
  const closed = entry.kind === 'choice' && !entry.open;
  const describedBy = remarks.length > 0 ? remarksId : undefined;
  return (
    <Field label={label} size="small" className={styles.field} validationState={state}>
      {closed ? (
        <Select
          value={value}
          disabled={disabled}
          aria-describedby={describedBy}
          onChange={(_, data) => onChange(data.value)}
          data-testid={testId}
        >
          {[...new Set(['', ...choices, value])].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      ) : (
        <>
          <Input
            value={value}
            disabled={disabled}
            aria-describedby={describedBy}
            contentAfter={
              entry.kind === 'yuan' ? <span className={styles.unit}>{text('payDesign.yuan')}</span> : undefined
            }
            list={choices.length > 0 ? list : undefined}
            onChange={(_, data) => onChange(data.value)}
            data-testid={testId}
          />
          {choices.length > 0 && (
            <datalist id={list}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
