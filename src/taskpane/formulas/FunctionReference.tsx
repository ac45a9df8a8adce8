import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExampleCell, FunctionEntry } from '../../functions/catalogue/entry';
import { exampleFormula } from '../../functions/catalogue/exampleFormula';
import { usePageStyles } from '../components/pageStyles';
import { useLanguage, useText } from '../shell/text';

const useStyles = makeStyles({
  code: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  scroll: { overflowX: 'auto', marginTop: tokens.spacingVerticalXS },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  prose: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Rule, result, example with what it gives, errors and source. */
export function FunctionReference({ entry }: { entry: FunctionEntry }) {
  const text = useText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const words = entry.text[locale];
  const { result } = entry.example;
  const rows = Array.isArray(result) ? result : [[result]];
  // Only how it looks: the value itself is never rounded.
  const shown = (cell: ExampleCell) =>
    typeof cell === 'number'
      ? new Intl.NumberFormat(locale, { maximumSignificantDigits: 7 }).format(cell)
      : String(cell);
  return (
    <div className={styles.prose}>
      <section className={page.section}>
        <h2 className={page.heading}>{text('formulas.rule')}</h2>
        <p className={page.paragraph}>{words.rule}</p>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('formulas.result')}</h2>
        <p className={page.paragraph}>{words.result}</p>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('formulas.example')}</h2>
        <code className={styles.code}>{exampleFormula(entry)}</code>
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={text('formulas.result')}>
          <table className={styles.table}>
            <tbody>
              {rows.map((row, r) => (
                <tr key={r}>
                  {row.map((cell, c) => (
                    <td key={c} className={styles.cell}>
                      {shown(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {words.errors.length > 0 && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('formulas.errors')}</h2>
          <ul className={styles.list}>
            {words.errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('formulas.source')}</h2>
        <p className={page.paragraph}>{entry.source ?? text('formulas.houseRule')}</p>
      </section>
    </div>
  );
}
