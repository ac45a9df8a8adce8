import { Field, Select } from '@fluentui/react-components';
import { usePeopleText } from './texts';

interface Props {
  name: string;
  months: readonly string[];
  month: string;
  disabled: boolean;
  onChange: (month: string) => void;
}

/** Which month is looked at. */
export function MonthField({ name, months, month, disabled, onChange }: Props) {
  const text = usePeopleText();
  return (
    <Field label={text('peopleDesk.month')} size="small">
      <Select
        value={month}
        disabled={disabled}
        onChange={(_, { value }) => onChange(value)}
        data-testid={`${name}-month`}
      >
        {months.map((key) => (
          <option key={key} value={key}>
            {key}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The newest month as the first choice. */
export const newestMonth = ({ months: [month] }: { months: string[] }): { month: string } | null =>
  month === undefined ? null : { month };
