import { makeStyles, tokens } from '@fluentui/react-components';
import type { ShownLine } from '../../../review/pay/model';
import { usePageStyles } from '../../components/pageStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { figureOf } from '../figure';
import { usePayText } from '../texts';
import { area, height, layOutCurve, width } from './curveLayout';

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalM}` },
  caption: { fontWeight: tokens.fontWeightSemibold },
  root: { display: 'block', width: '100%', maxWidth: '450px', height: 'auto' },
  axis: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  cliff: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 2,
    strokeDasharray: '3 2',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  jump: {
    fontSize: '10px',
    fill: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  tick: { stroke: tokens.colorNeutralForeground3, strokeOpacity: 0.5 },
  words: {
    fontSize: '10px',
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Pay over the actual, one picture per line of the plan. The findings say the same in words. */
export function PayCurves({ lines }: { lines: readonly ShownLine[] }) {
  return lines.map((line, i) => <PayCurve key={i} line={line} />);
}

function PayCurve({ line }: { line: ShownLine }) {
  const text = usePayText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const layout = layOutCurve(line);
  const plan = line.title || text('pay.unnamedPlan');
  const { metric } = line;
  if (!layout) return <p className={page.paragraph}>{text('pay.check.noCurve', { plan })}</p>;
  const amount = (value: number) => figureOf(formats, line.format, value);
  const { until, least, most, path, cliffs, ticks } = layout;
  const inWords =
    cliffs.length === 0
      ? text('pay.check.noCliff')
      : cliffs
          .map((cliff) => text('pay.check.cliffAt', { amount: amount(cliff.amount), jump: formats.cut(cliff.jump) }))
          .join(text('list.separator'));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{plan}</figcaption>
      <svg
        className={styles.root}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text('pay.check.curveLabel', {
          plan,
          metric,
          until: amount(until),
          least: formats.cut(least),
          most: formats.cut(most),
          cliffs: inWords,
        })}
        data-testid="pay-curve"
      >
        {ticks.map((x, i) => (
          <line key={i} className={styles.tick} x1={x} x2={x} y1={area.bottom} y2={area.bottom - 5} />
        ))}
        <path className={styles.axis} d={`M${area.left} ${area.top}V${area.bottom}H${area.right}`} />
        {cliffs.map(({ x, top, bottom, jump }, i) => (
          <g key={i}>
            <line className={styles.cliff} x1={x} x2={x} y1={top} y2={bottom} />
            <text className={styles.jump} x={x - 3} y={Math.max(top + 4, area.top + 8)} textAnchor="end">
              {`${jump > 0 ? '+' : ''}${formats.cut(jump)}`}
            </text>
          </g>
        ))}
        <path className={styles.line} d={path} />
        <text className={styles.words} x={area.left - 4} y={area.top + 4} textAnchor="end">
          {formats.cut(most)}
        </text>
        <text className={styles.words} x={area.left - 4} y={area.bottom} textAnchor="end">
          0
        </text>
        <text className={styles.words} x={area.right} y={area.bottom + 14} textAnchor="end">
          {amount(until)}
        </text>
        <text className={styles.words} x={(area.left + area.right) / 2} y={area.bottom + 14} textAnchor="middle">
          {metric}
        </text>
      </svg>
      <p className={page.hint}>{text('pay.check.curvesHint', { metric })}</p>
    </figure>
  );
}
