import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useId } from 'react';
import type { DesignTable, DraftRemark } from '../../../review/pay/design/model';
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
  wide: { gridColumn: 'span 2' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  field: { minWidth: 0, '& input, & select': { minWidth: 0, width: '100%' } },
});

interface Props {
  table: DesignTable;
  rows: readonly (readonly string[])[];
  remarks: readonly DraftRemark[];
  disabled: boolean;
  onChange: (change: DraftChange) => void;
}

/** The rows of one table as fields, each with what is wrong with it. */
export function TableEditor({ table, rows, remarks, disabled, onChange }: Props) {
  const text = useDesignText();
  const page = usePageStyles();
  const styles = useStyles();
  const { kind, title, columns } = table;
  const ofTable = remarks.filter(({ row }) => row === null);
  return (
    <div data-testid={`design-${kind}`}>
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
                disabled={disabled}
                testId={`design-${kind}-${row}-${column.role}`}
                onChange={(value) => onChange({ type: 'cell', kind, row, column: k, text: value })}
              />
            ))}
          </div>
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

interface FieldProps {
  column: Column;
  value: string;
  remarks: readonly DraftRemark[];
  disabled: boolean;
  testId: string;
  onChange: (value: string) => void;
}

function DraftField({ column: { label, entry }, value, remarks, disabled, testId, onChange }: FieldProps) {
  const styles = useStyles();
  const list = useId();
  const error = remarks.some(({ severity }) => severity === 'error');
  const state = error ? 'error' : remarks.length > 0 ? 'warning' : 'none';
  const choices = entry.kind === 'choice' ? entry.choices : [];
  const closed = entry.kind === 'choice' && !entry.open;
  return (
    <Field
      label={label}
      size="small"
      className={mergeClasses(styles.field, remarks.length > 0 && styles.wide)}
      validationState={state}
      validationMessage={remarks.length > 0 ? remarks.map(({ message }) => message).join(' ') : undefined}
    >
      {closed ? (
        <Select value={value} disabled={disabled} onChange={(_, data) => onChange(data.value)} data-testid={testId}>
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
