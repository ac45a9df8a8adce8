import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useRef, useState } from 'react';
import type { FunctionEntry } from '../../functions/catalogue/entry';
import { callText } from '../../functions/catalogue/exampleFormula';
import type { FormulaDesk, Insertion, RecognisedTable } from '../../review/formulas';
import { FailureBar } from '../components/FailureBar';
import { usePageStyles } from '../components/pageStyles';
import { useLanguage, useText } from '../shell/text';
import { ArgumentField } from './ArgumentField';
import { FunctionReference } from './FunctionReference';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: { flexGrow: 1, minHeight: 0 },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  id: { fontFamily: tokens.fontFamilyMonospace },
  arguments: { display: 'grid', gap: tokens.spacingVerticalS },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  formula: {
    display: 'block',
    maxHeight: '60px',
    overflowY: 'auto',
    marginBottom: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  status: { margin: 0, ':not(:empty)': { marginBottom: tokens.spacingVerticalS } },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface Props {
  entry: FunctionEntry;
  desk: FormulaDesk;
  tables: readonly RecognisedTable[];
  onBack: () => void;
}

/** One function: its arguments to fill, the formula that comes of them, and its reference. */
export function FunctionPage({ entry, desk, tables, onBack }: Props) {
  const text = useText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const [values, setValues] = useState<Record<string, string>>({});
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  const parameters = Object.entries(entry.text[locale].parameters);
  const formula = callText(
    entry.id,
    parameters.map(([name]) => values[name] ?? ''),
  );
  const set = (name: string, value: string) => {
    setInsertion(null);
    setValues((before) => ({ ...before, [name]: value }));
  };
  const insert = async (overwrite: boolean) => {
    setFailure(null);
    try {
      setInsertion(await desk.insert(formula, overwrite));
    } catch (error) {
      setFailure(error);
    }
  };
  const place = insertion ? `${insertion.cell.sheet}!${insertion.cell.cell}` : '';
  // Excel refuses a call without arguments; which others it wants, it says itself.
  const started = Object.values(values).some((value) => value.trim() !== '');
  const asking = insertion !== null && !insertion.inserted;

  return (
    <div className={styles.root}>
      <div className={mergeClasses(page.scroll, styles.content)}>
        <Button
          className={styles.back}
          appearance="transparent"
          size="small"
          icon={<ChevronLeft16Regular />}
          onClick={onBack}
          data-testid="formulas-back"
        >
          {text('formulas.all')}
        </Button>
        <h1 ref={heading} className={`${page.title} ${styles.id}`} tabIndex={-1}>
          {entry.id}
        </h1>
        <p className={page.paragraph}>{entry.text[locale].description}</p>
        <section className={page.section}>
          <h2 className={page.heading}>{text('formulas.arguments')}</h2>
          <div className={styles.arguments}>
            {parameters.map(([name, meaning], place) => (
              <ArgumentField
                key={name}
                name={name}
                meaning={meaning}
                optional={place >= entry.required}
                value={values[name] ?? ''}
                tables={tables}
                onChange={(value) => set(name, value)}
                onSelection={() => void desk.selection().then((value) => set(name, value), setFailure)}
              />
            ))}
          </div>
        </section>
        <FunctionReference entry={entry} />
      </div>
      <div className={styles.foot}>
        <code className={styles.formula} data-testid="formulas-formula">
          {formula}
        </code>
        {failure !== null && <FailureBar failure={failure} testId="formulas-error" />}
        <p className={mergeClasses(page.hint, styles.status)} role="status" data-testid="formulas-status">
          {insertion && text(asking ? 'formulas.occupied' : 'formulas.inserted', { place })}
        </p>
        <div className={styles.buttons}>
          {asking ? (
            <>
              <Button onClick={() => setInsertion(null)}>{text('formulas.keep')}</Button>
              <Button appearance="primary" onClick={() => void insert(true)} data-testid="formulas-overwrite">
                {text('formulas.overwrite', { place })}
              </Button>
            </>
          ) : (
            <Button
              appearance="primary"
              disabled={!started}
              onClick={() => void insert(false)}
              data-testid="formulas-insert"
            >
              {text('formulas.insert')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
