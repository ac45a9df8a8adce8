import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SelectObject20Regular } from '@fluentui/react-icons/svg/select-object';
import { ColumnTriple20Regular } from '@fluentui/react-icons/svg/column-triple';
import { useId } from 'react';
import type { RecognisedTable } from '../../review/formulas';
import { columnReference } from '../../review/formulas/columnReference';
import { useText } from '../shell/text';

const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  optional: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  meaning: { color: tokens.colorNeutralForeground3 },
  row: { display: 'grid', gridTemplateColumns: '1fr auto auto', gap: tokens.spacingHorizontalXXS, marginTop: '2px' },
  input: { minWidth: 0, '& input': { minWidth: 0 } },
  /** The browser's own list under an icon: grouped, searchable by typing, and no script. */
  picker: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  select: { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' },
});

interface Props {
  name: string;
  meaning: string;
  optional: boolean;
  value: string;
  tables: readonly RecognisedTable[];
  onChange: (value: string) => void;
  onSelection: () => void;
}

/** One argument: typed, picked from a table's columns, or taken from the selection. */
export function ArgumentField({ name, meaning, optional, value, tables, onChange, onSelection }: Props) {
  const text = useText();
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        <span className={styles.name}>{name}</span>{' '}
        {optional && <span className={styles.optional}>{text('formulas.optional')}</span>}{' '}
        <span className={styles.meaning}>{meaning}</span>
      </label>
      <div className={styles.row}>
        <Input
          id={id}
          className={styles.input}
          size="small"
          value={value}
          title={text('formulas.argumentHint')}
          onChange={(_, data) => onChange(data.value)}
          data-testid={`formula-arg-${name}`}
        />
        <span className={styles.picker} title={text('formulas.pickColumn')}>
          <ColumnTriple20Regular aria-hidden />
          <select
            className={styles.select}
            value=""
            aria-label={`${text('formulas.pickColumn')}: ${name}`}
            onChange={({ target }) => onChange(target.value)}
            data-testid={`formula-column-${name}`}
          >
            <option value="">{text('formulas.pickColumn')}</option>
            {tables.map((table) => (
              <optgroup key={table.id} label={table.sheet}>
                {table.headers.map((header, column) => (
                  <option key={column} value={columnReference(table, column)}>
                    {header}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<SelectObject20Regular />}
          title={text('formulas.selection')}
          aria-label={`${text('formulas.selection')}: ${name}`}
          onClick={onSelection}
          data-testid={`formula-selection-${name}`}
        />
      </div>
    </div>
  );
}
