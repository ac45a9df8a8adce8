import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(48px, max-content) 1fr max-content',
    alignItems: 'center',
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  row: { display: 'contents' },
  name: { maxWidth: '96px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: { height: '10px', backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  marked: {
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  value: { textAlign: 'right' },
});

interface Bar {
  name: string;
  /** 0 or more. */
  length: number;
  value: string;
  marked: boolean;
}

/** Named bars from zero, the longest over the whole width; the text at their end holds the figure. */
export function BarList({ bars, label, testId }: { bars: readonly Bar[]; label: string; testId: string }) {
  const styles = useStyles();
  const longest = Math.max(...bars.map(({ length }) => length), Number.MIN_VALUE);
  return (
    <div className={styles.root} role="list" aria-label={label} data-testid={testId}>
      {bars.map(({ name, length, value, marked }, i) => (
        <div key={i} className={styles.row} role="listitem">
          <span className={styles.name} title={name}>
            {name}
          </span>
          <span className={styles.track} aria-hidden>
            <span
              className={mergeClasses(styles.bar, marked && styles.marked)}
              style={{
                display: 'block',
                width: `${(100 * Math.max(0, length)) / longest}%`,
                // What is marked is seen even where nothing of it counts.
                minWidth: marked ? '4px' : undefined,
              }}
            />
          </span>
          <span className={styles.value}>{value}</span>
        </div>
      ))}
    </div>
  );
}
