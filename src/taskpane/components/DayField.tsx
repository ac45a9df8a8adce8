import { Field, Input } from '@fluentui/react-components';
import { isoDate, parseDate } from '../../domain/numbers/dates';

interface Props {
  label: string;
  hint?: string;
  /** Serial day. */
  day: number;
  disabled: boolean;
  onChange: (day: number) => void;
  testId: string;
}

/** A day, picked or typed; what is no day changes nothing. */
export function DayField({ label, hint, day, disabled, onChange, testId }: Props) {
  return (
    <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Input
        type="date"
        value={isoDate(day)}
        disabled={disabled}
        onChange={(_, { value }) => {
          const next = parseDate(value);
          if (next !== null) onChange(next);
        }}
        data-testid={testId}
      />
    </Field>
  );
}
