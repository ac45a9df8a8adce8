import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useAppealsText } from '../texts';

interface Props {
  mark: number | null;
  fullMark: number;
  busy: boolean;
  onMark: (mark: number) => void;
}

/** A mark that is typed; what it would change is looked up once it is typed whole, on Enter or when the field is left. */
export function MarkField({ mark, fullMark, busy, onMark }: Props) {
  const text = useAppealsText();
  /** Null: nothing has been typed since the mark was taken. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed === null || typed.trim() === '' ? null : Number(typed);
  const outside = value !== null && !(value >= 0 && value <= fullMark);
  const apply = () => {
    if (outside) return;
    setTyped(null);
    if (value !== null && value !== mark) onMark(value);
  };
  return (
    <Field
      label={text('appeals.newMark')}
      size="small"
      validationMessage={outside ? text('appeals.markRange', { full: fullMark }) : undefined}
    >
      <Input
        type="number"
        min={0}
        max={fullMark}
        step="any"
        value={typed ?? (mark === null ? '' : String(mark))}
        disabled={busy}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={apply}
        onKeyDown={({ key }) => key === 'Enter' && apply()}
        data-testid="appeals-mark"
      />
    </Field>
  );
}
