import { makeStyles, tokens } from '@fluentui/react-components';
import type { Radar } from '../../review/ledger/figures/model';

const size = 200;
/** Room on both sides for labels of several words. */
const margin = 36;
const width = size + 2 * margin;
const radius = 58;
const rings = [25, 50, 75, 100];

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0 0`, width: `${width}px`, maxWidth: '100%' },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2 },
  axis: { stroke: tokens.colorNeutralStroke2 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '10px' },
  latest: { fill: tokens.colorBrandBackground, fillOpacity: 0.15, stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  before: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5, strokeDasharray: '4 3' },
});

interface Point {
  x: number;
  y: number;
}

/** One manager's ratings as a radar: solid the latest, dashed those before. The same stands in the table below, and in its label. */
export function RadarPlot({ radar: { name, description, axes } }: { radar: Radar }) {
  const styles = useStyles();
  const at = (i: number, value: number): Point => {
    const angle = (2 * Math.PI * i) / axes.length - Math.PI / 2;
    const distance = (radius * value) / 100;
    return { x: size / 2 + distance * Math.cos(angle), y: size / 2 + distance * Math.sin(angle) };
  };
  const outline = (values: readonly number[]) =>
    values
      .map((value, i) => at(i, value))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
  // What is not rated leaves no outline: a gap drawn as 0 would be a bad mark.
  const whole = (key: 'value' | 'before') => {
    const values = axes.flatMap((axis) => axis[key] ?? []);
    return values.length === axes.length ? outline(values) : null;
  };
  const [latest, before] = [whole('value'), whole('before')];
  return (
    <figure className={styles.figure}>
      <svg viewBox={`${-margin} 0 ${width} ${size}`} width="100%" role="img" aria-label={description}>
        {rings.map((ring) => (
          <polygon key={ring} className={styles.ring} points={outline(axes.map(() => ring))} />
        ))}
        {axes.map(({ label }, i) => {
          const end = at(i, 100);
          const { x, y } = at(i, 118);
          const anchor = Math.abs(x - size / 2) < 1 ? 'middle' : x > size / 2 ? 'start' : 'end';
          return (
            <g key={label}>
              <line className={styles.axis} x1={size / 2} y1={size / 2} x2={end.x} y2={end.y} />
              {linesOf(label).map((line, k, lines) => (
                <text
                  key={k}
                  className={styles.label}
                  x={anchor === 'middle' ? x : anchor === 'start' ? x - 8 : x + 8}
                  y={y + 4 + 11 * (k - (lines.length - 1) / 2)}
                  textAnchor={anchor}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
        {before !== null && <polygon className={styles.before} points={before} />}
        {latest !== null && <polygon className={styles.latest} points={latest} />}
      </svg>
      <figcaption className={styles.name}>{name}</figcaption>
    </figure>
  );
}

/** A label of several words on lines of its own, a Chinese one two characters a line. */
const linesOf = (label: string): string[] =>
  /^[\u4E00-\u9FFF]+$/.test(label) ? (label.match(/.{1,2}/gu) ?? []) : label.split(' ');
