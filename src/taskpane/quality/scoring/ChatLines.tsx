import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ChatLine } from '../../../review/scoring/model';
import { useScoringText } from '../texts';

const useStyles = makeStyles({
  box: {
    maxHeight: '220px',
    overflowY: 'auto',
    marginTop: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
  meta: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  agent: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  keyword: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

/** The conversation line by line; the keywords in the agent's own lines are marked. Long ones scroll, by keyboard too. */
export function ChatLines({ lines }: { lines: readonly ChatLine[] }) {
  const text = useScoringText();
  const styles = useStyles();
  const label = text('scoring.chat.lines', { count: lines.length });
  return (
    <div className={styles.box} tabIndex={0} role="region" aria-label={label} data-testid="scoring-chat">
      {lines.map(({ speaker, byAgent, time, parts }, i) => (
        <p key={i} className={styles.line}>
          <span className={mergeClasses(styles.meta, byAgent && styles.agent)}>{speaker}</span>
          <span className={styles.meta}>{time}</span>
          {parts.map((part, k) =>
            part.keyword ? (
              <mark key={k} className={styles.keyword}>
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
