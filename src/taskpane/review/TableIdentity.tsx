import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { HeaderChoice, HeaderRows, TableKind, TableWord } from '../../review/monthly/model';
import { kindsToChoose, kindTitle, type KindGroup } from '../../review/names';
import { useLanguage, useText } from '../shell/text';

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, 2fr) minmax(0, 3fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  id: string;
  /** What it is taken for; `none`: it is to be left alone; null: nobody knows. */
  kind: TableKind | 'none' | null;
  /** The user has said so, and may take it back. */
  told: boolean;
  headers: readonly string[];
  headerRows: HeaderRows;
  /** Rows that may be its header; none where Excel tells the header itself. */
  choices: readonly HeaderChoice[];
  busy: boolean;
  onTell: (word: TableWord) => void;
}

const kinds = kindsToChoose();
const groups: readonly KindGroup[] = ['records', 'policies', 'ledgers'];

/** What a table is and which row is its header, both for the user to say. */
export function TableIdentity({ id, kind, told, headers, headerRows, choices, busy, onTell }: Props) {
  const text = useText();
  const { locale } = useLanguage();
  const styles = useStyles();
  const isShown = (choice: HeaderChoice) =>
    choice.rows === headerRows && choice.headers.join('\n') === headers.join('\n');
  const titles = (choice: HeaderChoice) => choice.headers.filter((title) => title !== '').join(text('list.separator'));
  return (
    <div className={styles.rows}>
      <label htmlFor={`${id}-kind`}>{text('tables.kind')}</label>
      <Select
        id={`${id}-kind`}
        size="small"
        disabled={busy}
        value={kind ?? ''}
        onChange={(_, { value }) => onTell({ kind: value as TableWord['kind'] })}
        data-testid={`${id}-kind`}
      >
        {kind === null && <option value="">{text('tables.kindUnknown')}</option>}
        {told && <option value="auto">{text('tables.kindAuto')}</option>}
        <option value="none">{text('tables.kindNone')}</option>
        {groups.map((group) => (
          <optgroup key={group} label={text(`tables.kindGroup.${group}`)}>
            {kinds[group].map((each) => (
              <option key={each} value={each}>
                {kindTitle(each, locale)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {kind !== null && kind !== 'none' && choices.length > 1 && (
        <>
          <label htmlFor={`${id}-header`}>{text('tables.header')}</label>
          <Select
            id={`${id}-header`}
            size="small"
            disabled={busy}
            value={choices.findIndex(isShown)}
            onChange={(_, { value }) => {
              const header = choices[Number(value)];
              if (header) onTell({ kind, header });
            }}
            data-testid={`${id}-header`}
          >
            {choices.map((choice, i) => (
              <option key={i} value={i}>
                {text(choice.rows === 1 ? 'tables.headerRow' : 'tables.headerRows', {
                  row: choice.row + 1,
                  last: choice.row + choice.rows,
                  titles: titles(choice),
                })}
              </option>
            ))}
          </Select>
        </>
      )}
    </div>
  );
}
