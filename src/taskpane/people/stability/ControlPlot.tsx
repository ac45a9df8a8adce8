import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import type { ChartedMetric, StabilityRow } from '../../../review/people/stability/compute';
import { outInWords, valueInWords } from '../../../review/people/stability/words';
import { scaleOf } from '../../components/plot/plotScale';
import { useLanguage } from '../../shell/text';
import { usePeopleText } from '../texts';

const width = 320;
const height = 168;
const area = { left: 44, top: 10, right: width - 8, bottom: height - 24 };

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '450px', height: 'auto' },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  limit: {
    fill: 'none',
    stroke: tokens.colorStatusDangerForeground1,
    strokeDasharray: '3 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  centre: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  dot: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  out: { fill: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  words: {
    fontSize: '10px',
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Days across, the value with centre and limits; days outside are larger, red and named by their date. */
export function ControlPlot({ row, name, metric }: { row: StabilityRow; name: string; metric: ChartedMetric }) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const styles = useStyles();
  const { days } = row;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const values = days.flatMap(({ point: { value, centre, lower, upper } }) => [
    value,
    centre,
    lower ?? centre,
    upper ?? centre,
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  const toX = scaleOf({ minimum: first.day, maximum: Math.max(last.day, first.day + 1) }, area.left, area.right);
  const toY = scaleOf({ minimum: low - room, maximum: high + room }, area.bottom, area.top);
  const path = (of: (day: (typeof days)[number]) => number | null) =>
    days.flatMap((day) => {
      const value = of(day);
      return value === null ? [] : [`${toX(day.day).toFixed(1)},${toY(value).toFixed(1)}`];
    });
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text('peopleDesk.stability.plot', {
        name,
        count: days.length,
        out: outInWords(row, metric, locale) ?? text('peopleDesk.stability.noneOut'),
      })}
      data-testid="stability-plot"
    >
      <polyline className={styles.centre} points={path(({ point }) => point.centre).join(' ')} />
      <polyline className={styles.limit} points={path(({ point }) => point.lower).join(' ')} />
      <polyline className={styles.limit} points={path(({ point }) => point.upper).join(' ')} />
      <polyline className={styles.line} points={path(({ point }) => point.value).join(' ')} />
      {days.map(({ day, point }) => (
        <g key={day}>
          <circle
            className={mergeClasses(styles.dot, point.out === true && styles.out)}
            cx={toX(day)}
            cy={toY(point.value)}
            r={point.out === true ? 4 : 2}
          >
            <title>{`${isoDate(day)} ${valueInWords(point.value, metric, locale)}`}</title>
          </circle>
          {point.out === true && (
            <text
              className={styles.words}
              x={Math.min(Math.max(toX(day), area.left + 16), area.right - 16)}
              y={toY(point.value) < area.top + 18 ? toY(point.value) + 14 : toY(point.value) - 7}
              textAnchor="middle"
            >
              {isoDate(day).slice(5)}
            </text>
          )}
        </g>
      ))}
      {[low, first.point.centre, high].map((value, i) => (
        <text key={i} className={styles.words} x={area.left - 4} y={toY(value) + 3.5} textAnchor="end">
          {valueInWords(value, metric, locale)}
        </text>
      ))}
      <text className={styles.words} x={area.left} y={height - 6}>
        {isoDate(first.day).slice(5)}
      </text>
      <text className={styles.words} x={area.right} y={height - 6} textAnchor="end">
        {isoDate(last.day).slice(5)}
      </text>
    </svg>
  );
}
