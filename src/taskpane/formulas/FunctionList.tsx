import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { FunctionEntry, FunctionFamily } from '../../functions/catalogue/entry';
import { usePageStyles } from '../components/pageStyles';
import { useLanguage, useText } from '../shell/text';
import { searchCatalogue } from './search';

const families: readonly FunctionFamily[] = ['quality', 'sampling', 'incentive', 'people', 'ledger'];

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none', marginTop: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  id: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  description: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  entries: readonly FunctionEntry[];
  query: string;
  onQuery: (query: string) => void;
  onOpen: (entry: FunctionEntry) => void;
}

export function FunctionList({ entries, query, onQuery, onOpen }: Props) {
  const text = useText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const found = searchCatalogue(entries, query);
  return (
    <>
      <SearchBox
        className={styles.search}
        size="small"
        value={query}
        aria-label={text('formulas.search')}
        placeholder={text('formulas.searchHint')}
        onChange={(_, { value }) => onQuery(value)}
        data-testid="formulas-search"
      />
      <p className={page.hint} role="status">
        {found.length === 0 && query.trim() !== ''
          ? text('formulas.nothing', { query })
          : text('formulas.count', { count: found.length })}
      </p>
      {families.map((family) => {
        const members = found.filter((entry) => entry.family === family);
        return (
          members.length > 0 && (
            <section key={family} className={page.section}>
              <h2 className={page.heading}>{text(`family.${family}`)}</h2>
              <ul className={styles.list}>
                {members.map((entry) => (
                  <li key={entry.id}>
                    <button
                      type="button"
                      className={styles.item}
                      onClick={() => onOpen(entry)}
                      data-testid={`formula-${entry.id}`}
                    >
                      <span className={styles.id}>{entry.id}</span>
                      <span className={styles.description}>{entry.text[locale].description}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
