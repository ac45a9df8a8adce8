import { makeStyles, tokens } from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import type { TrendPoint } from '../../../domain/quality/trend';
import { usePageStyles } from '../../components/pageStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useResultsText } from '../texts';
import { layOutTrend, plotHeight, plotWidth } from './trendLayout';

const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: 'CanvasText' } },
  pass: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeDasharray: '4 3',
    [forced]: { stroke: 'CanvasText' },
  },
  line: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: 1.5, [forced]: { stroke: 'CanvasText' } },
  dot: { fill: tokens.colorBrandForeground1, [forced]: { fill: 'Highlight' } },
  words: { fontSize: '10px', fill: tokens.colorNeutralForeground2, [forced]: { fill: 'CanvasText' } },
});

const short = (day: number): string => isoDate(day).slice(5);

/** The means over time as a line, with the pass line; the same in words for whoever cannot see it. */
export function TrendPlot({ points, passLine }: { points: readonly TrendPoint[]; passLine: number }) {
  const text = useResultsText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  if (points.length < 2) return <p className={page.hint}>{text('results.trend.tooFew')}</p>;
  const plot = layOutTrend(points, passLine);
  const words = ({ day, mean, count }: TrendPoint) =>
    text('results.trend.point', { day: short(day), mean: formats.score(mean), count });
  const values = points.map(words).join(text('list.separator'));
  const { frame } = plot;
  const [first, last] = [plot.points[0], plot.points.at(-1)];
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${plotWidth} ${plotHeight}`}
      role="img"
      aria-label={text('results.trend.alt', { title: text('results.trend.title'), values })}
      data-testid="results-trend"
    >
      <line className={styles.axis} x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      <line className={styles.axis} x1={frame.left} x2={frame.right} y1={frame.top} y2={frame.top} />
      <line className={styles.pass} x1={frame.left} x2={frame.right} y1={plot.line} y2={plot.line} />
      <text className={styles.words} x={frame.left - 4} y={frame.top + 4} textAnchor="end">
        100
      </text>
      <text className={styles.words} x={frame.left - 4} y={plot.line + 3} textAnchor="end">
        {passLine}
      </text>
      {frame.bottom - plot.line > 12 && (
        <text className={styles.words} x={frame.left - 4} y={frame.bottom + 3} textAnchor="end">
          {plot.low}
        </text>
      )}
      <polyline className={styles.line} points={plot.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {plot.points.map((point) => (
        <circle key={point.day} className={styles.dot} cx={point.x} cy={point.y} r={3}>
          <title>{words(point)}</title>
        </circle>
      ))}
      {first && (
        <text className={styles.words} x={frame.left} y={plotHeight - 6}>
          {short(first.day)}
        </text>
      )}
      {last && (
        <text className={styles.words} x={frame.right} y={plotHeight - 6} textAnchor="end">
          {short(last.day)}
        </text>
      )}
    </svg>
  );
}
