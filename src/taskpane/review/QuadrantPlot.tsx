import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MonthlyReview, PersonReview } from '../../review/monthly/model';
import { usePageStyles } from '../components/pageStyles';
import { formatsOf } from '../shell/format';
import { useLanguage, useText } from '../shell/text';
import { fieldColours } from './quadrantField';
import { extentOf, placeLabels, scaleOf, textWidth, type Area } from './plotScale';

const width = 320;
const height = 264;
const plot: Area = { left: 30, top: 6, right: width - 6, bottom: height - 30 };
const dotRadius = 3.5;
const fontSize = 10;
const fieldNameHeight = 15;

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', maxWidth: '450px', height: 'auto' },
  field: { fillOpacity: 0.13, '@media (forced-colors: active)': { fill: 'Canvas' } },
  both: { fill: fieldColours.both },
  fitOnly: { fill: fieldColours.fitOnly },
  performanceOnly: { fill: fieldColours.performanceOnly },
  neither: { fill: fieldColours.neither },
  cut: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: '3 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  frame: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  fieldName: {
    fontSize: `${fontSize}px`,
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  axis: {
    fontSize: `${fontSize}px`,
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  dot: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Canvas' },
  },
  name: {
    fontSize: `${fontSize}px`,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

type Placed = PersonReview & { performance: number; fit: number };

const isPlaced = (person: PersonReview): person is Placed => person.performance !== null && person.fit !== null;

/** Performance across, fit up, the two cuts and four tinted fields. The table beside it holds the same values as text. */
export function QuadrantPlot({ people, cuts }: Pick<MonthlyReview, 'people' | 'cuts'>) {
  const text = useText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();

  const placed = people.filter(isPlaced);
  const unplaced = people.filter((person) => !isPlaced(person));
  const across = extentOf(
    placed.map(({ performance }) => performance),
    cuts.performance,
  );
  const up = extentOf(
    placed.map(({ fit }) => fit),
    cuts.fit,
  );
  const toX = scaleOf(across, plot.left, plot.right);
  const toY = scaleOf(up, plot.bottom, plot.top);
  const cutX = toX(cuts.performance);
  const cutY = toY(cuts.fit);
  const dots = placed.map(({ agent, performance, fit }) => ({ name: agent, x: toX(performance), y: toY(fit) }));
  const fields = [
    { name: 'both', x: cutX, y: plot.top, right: plot.right, bottom: cutY },
    { name: 'fitOnly', x: plot.left, y: plot.top, right: cutX, bottom: cutY },
    { name: 'performanceOnly', x: cutX, y: cutY, right: plot.right, bottom: plot.bottom },
    { name: 'neither', x: plot.left, y: cutY, right: cutX, bottom: plot.bottom },
  ] as const;
  const fieldNames = fields.map(({ name, x, y, right, bottom }) => {
    const words = text(`plot.${name}`);
    const extent = textWidth(words, fontSize);
    const atRight = right === plot.right;
    const top = y === plot.top ? y : bottom - fieldNameHeight;
    const left = atRight ? right - 4 - extent : x + 4;
    const area: Area = { left, right: left + extent, top, bottom: top + fieldNameHeight };
    return { name, words, area, anchor: atRight ? ('end' as const) : ('start' as const) };
  });
  const labels = placeLabels(
    dots,
    plot,
    { fontSize, gap: dotRadius + 2 },
    fieldNames.map(({ area }) => area),
  );
  // The ends of an axis give way to the cut where there is no room for both.
  const acrossEnds = [
    { x: plot.left, anchor: 'start', value: across.minimum },
    { x: plot.right, anchor: 'end', value: across.maximum },
  ] as const;
  const upEnds = [
    { y: plot.bottom, value: up.minimum },
    { y: plot.top + 8, value: up.maximum },
  ];
  const below = plot.bottom + 12;
  const beside = plot.left - 4;
  const axisNumbers = [
    { x: cutX, y: below, anchor: 'middle', value: cuts.performance },
    { x: beside, y: cutY + 3, anchor: 'end', value: cuts.fit },
    ...acrossEnds.filter(({ x }) => Math.abs(x - cutX) > 32).map((end) => ({ ...end, y: below })),
    ...upEnds.filter(({ y }) => Math.abs(y - cutY) > 14).map((end) => ({ ...end, x: beside, anchor: 'end' as const })),
  ];

  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.root}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text('plot.label', {
          count: placed.length,
          performance: formats.score(cuts.performance),
          fit: formats.score(cuts.fit),
        })}
        data-testid="review-plot"
      >
        {fields.map(({ name, x, y, right, bottom }) => (
          <rect
            key={name}
            className={mergeClasses(styles.field, styles[name])}
            x={x}
            y={y}
            width={right - x}
            height={bottom - y}
          />
        ))}
        {fieldNames.map(({ name, words, area, anchor }) => (
          <text
            key={name}
            className={styles.fieldName}
            x={anchor === 'end' ? area.right : area.left}
            y={area.bottom - 4}
            textAnchor={anchor}
          >
            {words}
          </text>
        ))}
        <line className={styles.cut} x1={cutX} x2={cutX} y1={plot.top} y2={plot.bottom} />
        <line className={styles.cut} x1={plot.left} x2={plot.right} y1={cutY} y2={cutY} />
        <rect
          className={styles.frame}
          x={plot.left}
          y={plot.top}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top}
        />
        {axisNumbers.map(({ x, y, anchor, value }, index) => (
          <text key={index} className={styles.axis} x={x} y={y} textAnchor={anchor}>
            {formats.count(value)}
          </text>
        ))}
        <text className={styles.axis} x={(plot.left + plot.right) / 2} y={height - 4} textAnchor="middle">
          {text('plot.performance')}
        </text>
        <text
          className={styles.axis}
          transform={`translate(9 ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
        >
          {text('plot.fit')}
        </text>
        {placed.map((person, index) => (
          <circle key={index} className={styles.dot} cx={dots[index]?.x} cy={dots[index]?.y} r={dotRadius}>
            <title>{`${person.agent}: ${formats.score(person.performance)} / ${formats.score(person.fit)}`}</title>
          </circle>
        ))}
        {labels.map(({ name, x, y, anchor }, index) => (
          <text key={index} className={styles.name} x={x} y={y + 3.5} textAnchor={anchor}>
            {name}
          </text>
        ))}
      </svg>
      {unplaced.length > 0 && (
        <figcaption className={page.hint}>
          {text('plot.unplaced', { agents: unplaced.map(({ agent }) => agent).join(text('list.separator')) })}
        </figcaption>
      )}
    </figure>
  );
}
