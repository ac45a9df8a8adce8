import { Field, Input, makeStyles } from '@fluentui/react-components';
import { isoDate, parseDate } from '../../domain/numbers/dates';

const useStyles = makeStyles({
  // Two fields beside each other share a narrow pane.
  input: { minWidth: 0 },
});

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
  const styles = useStyles();
  return (
    <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Input
        type="date"
        className={styles.input}
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
