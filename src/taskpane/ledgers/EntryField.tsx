import { Field, Input, Select, Textarea, type InputProps } from '@fluentui/react-components';
import type { FormFault, FormField } from '../../review/ledger/form';
import { useLedgerText } from './text';

interface Props {
  id: string;
  field: FormField;
  value: string;
  fault: FormFault | null;
  disabled: boolean;
  onChange: (value: string) => void;
}

const inputTypes: Partial<Record<FormField['entry']['kind'], InputProps['type']>> = {
  date: 'date',
  dateTime: 'datetime-local',
  time: 'time',
};

/** One cell of the row: a list where the column has one, a field for dates, or plain text. */
export function EntryField({ id, field: { role, label, note, required, entry, choices }, ...props }: Props) {
  const text = useLedgerText();
  const { value, fault, disabled, onChange } = props;
  const shared = { id, value, disabled, size: 'small' as const, 'data-testid': `ledgers-field-${role}` };
  return (
    <Field
      label={label}
      hint={note}
      required={required}
      size="small"
      validationMessage={fault === null ? undefined : text(`ledgers.form.fault.${fault}`)}
    >
      {choices && !choices.open ? (
        <Select {...shared} onChange={(_, { value: chosen }) => onChange(chosen)}>
          <option value="">{text('ledgers.form.choose')}</option>
          {choices.list.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      ) : entry.kind === 'longText' ? (
        <Textarea {...shared} resize="vertical" onChange={(_, { value: typed }) => onChange(typed)} />
      ) : (
        <Input
          {...shared}
          type={inputTypes[entry.kind] ?? 'text'}
          list={choices ? `${id}-list` : undefined}
          onChange={(_, { value: typed }) => onChange(typed)}
        />
      )}
      {choices?.open === true && (
        <datalist id={`${id}-list`}>
          {choices.list.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
