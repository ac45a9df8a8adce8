import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewerEffect } from '../../../domain/quality/severity';
import { useCalibrationText } from '../texts';
import { layOutEffects, plotWidth, rowHeight } from './effectLayout';

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalXS} 0 0` },
  root: { display: 'block', width: '100%', maxWidth: '340px', height: 'auto' },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: '3 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  bar: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  name: {
    fontSize: '12px',
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  words: {
    fontSize: '11px',
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** One line a reviewer: the effect as a dot, two standard errors either side, and the figures beside it. */
export function EffectPlot({ effects }: { effects: readonly ReviewerEffect[] }) {
  const text = useCalibrationText();
  const styles = useStyles();
  const { rows, zero, height, left, right } = layOutEffects(effects);
  const label = rows
    .map(({ reviewer, effect, error }) => text('calibration.plotValue', { reviewer, effect, error }))
    .join(text('list.separator'));
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.root}
        viewBox={`0 0 ${plotWidth} ${height}`}
        role="img"
        aria-label={text('calibration.plot', { values: label })}
        data-testid="calibration-plot"
      >
        <line className={styles.zero} x1={zero} x2={zero} y1={0} y2={height - rowHeight} />
        {rows.map(({ reviewer, shortName, effect, error, x, low, high, y }) => (
          <g key={reviewer}>
            <title>{text('calibration.plotValue', { reviewer, effect, error })}</title>
            <text className={styles.name} x={0} y={y + 4}>
              {shortName}
            </text>
            <line className={styles.bar} x1={low} x2={high} y1={y} y2={y} />
            <line className={styles.bar} x1={low} x2={low} y1={y - 4} y2={y + 4} />
            <line className={styles.bar} x1={high} x2={high} y1={y - 4} y2={y + 4} />
            <circle className={styles.dot} cx={x} cy={y} r={4} />
            <text className={styles.words} x={plotWidth} y={y + 4} textAnchor="end">
              {`${effect} ± ${error}`}
            </text>
          </g>
        ))}
        <text className={styles.words} x={left} y={height - 6}>
          {`← ${text('calibration.strict')}`}
        </text>
        <text className={styles.words} x={zero} y={height - 6} textAnchor="middle">
          0
        </text>
        <text className={styles.words} x={right} y={height - 6} textAnchor="end">
          {`${text('calibration.lenient')} →`}
        </text>
      </svg>
    </figure>
  );
}
