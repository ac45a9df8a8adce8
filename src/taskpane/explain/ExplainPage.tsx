import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createExplain } from '../../review/explain';
import type { Explanation } from '../../review/explain/model';
import type { CellLink } from '../../workbook/tables';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useRun } from '../components/useRun';
import { Wizard } from '../components/Wizard';
import { currentPage, onNavigation } from '../shell/navigation';
import { FormulaExplanation } from './FormulaExplanation';
import { useExplainText } from './texts';

const useStyles = makeStyles({
  shows: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
  value: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  longValue: { marginLeft: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  code: {
    display: 'block',
    maxHeight: '80px',
    overflowY: 'auto',
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Of more characters a value is a text to read, not a figure to see at a glance. */
const longText = 24;

/** What the selected cell shows and how it comes about; begins with the cell that is selected when the page opens. */
export default function ExplainPage() {
  const text = useExplainText();
  const page = usePageStyles();
  const styles = useStyles();
  const desk = useMemo(createExplain, []);
  const { run, start, cancel, fail } = useRun('progress.reading');
  const [explanation, setExplanation] = useState<Explanation | null>(null);

  const explain = useCallback(async () => {
    const done = await start('progress.reading', desk.explain);
    if (done) setExplanation(done.value);
  }, [start, desk]);
  useEffect(() => {
    void explain();
    // The context menu and the shortcut ask again while the page is open.
    return onNavigation(() => {
      if (currentPage() === 'explain') void explain();
    });
  }, [explain]);
  const select = (link: CellLink) => void desk.select(link).catch(fail);

  return (
    <Wizard
      name="explain"
      shown={explanation === null ? 'none' : `${explanation.link.sheet}!${explanation.link.cell}`}
      run={run}
      onCancel={cancel}
      footer={
        <Button
          appearance="primary"
          disabled={run.progress !== null}
          onClick={() => void explain()}
          data-testid="explain-selected"
        >
          {text('explain.button')}
        </Button>
      }
    >
      <h1 className={page.title} tabIndex={-1}>
        {text('explain.title')}
      </h1>
      {explanation && (
        <>
          <p className={page.paragraph} data-testid="explain-place">
            <PlaceLink link={explanation.link} onSelect={select} />
          </p>
          <p className={styles.shows}>
            {text('explain.shows')}
            <span
              className={explanation.shown.length > longText ? styles.longValue : styles.value}
              data-testid="explain-shows"
            >
              {explanation.shown === '' ? text('explain.blank') : explanation.shown}
            </span>
          </p>
          {explanation.formula !== null && (
            <code className={styles.code} tabIndex={0} role="group" aria-label={text('explain.formula')}>
              {explanation.formula}
            </code>
          )}
          {explanation.kind === 'plain' ? (
            <div data-testid="explain-plain">
              {explanation.sentences.map((sentence) => (
                <p key={sentence} className={page.paragraph}>
                  {sentence}
                </p>
              ))}
            </div>
          ) : (
            <FormulaExplanation explanation={explanation} onSelect={select} />
          )}
        </>
      )}
    </Wizard>
  );
}
