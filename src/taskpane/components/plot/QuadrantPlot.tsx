import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatsOf } from '../../shell/format';
import { useLanguage, useText } from '../../shell/text';
import { usePageStyles } from '../pageStyles';
import {
  dotRadius,
  fontSize,
  isPlaced,
  layOutPlot,
  plotArea,
  plotHeight,
  plotWidth,
  type Cuts,
  type PlottedPerson,
} from './plotLayout';
import { fieldColours } from './quadrantField';

const useStyles = makeStyles({
  figure: { margin: 0 },
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
  words: {
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
  open: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeWidth: 1.5 },
  way: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  tip: { fill: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  name: {
    fontSize: `${fontSize}px`,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

interface Props {
  people: readonly PlottedPerson[];
  cuts: Cuts;
  testId: string;
}

/** Performance across, fit up, the two cuts and four tinted fields. The table beside it holds the same values as text. */
export function QuadrantPlot({ people, cuts, testId }: Props) {
  const text = useText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();

  const placed = people.filter(isPlaced);
  const unplaced = people.filter((person) => !isPlaced(person));
  const { cutX, cutY, fields, dots, arrows, labels, axisNumbers } = layOutPlot(placed, cuts, (name) =>
    text(`plot.${name}`),
  );

  return (
    <figure className={styles.figure}>
      <svg
        className={styles.root}
        viewBox={`0 0 ${plotWidth} ${plotHeight}`}
        role="img"
        aria-label={text('plot.label', {
          count: placed.length,
          performance: formats.score(cuts.performance),
          fit: formats.score(cuts.fit),
        })}
        data-testid={testId}
      >
        {fields.map(({ name, area, label, anchor }) => (
          <g key={name}>
            <rect
              className={mergeClasses(styles.field, styles[name])}
              x={area.left}
              y={area.top}
              width={area.right - area.left}
              height={area.bottom - area.top}
            />
            <text
              className={styles.words}
              x={anchor === 'end' ? label.right : label.left}
              y={label.bottom - 4}
              textAnchor={anchor}
            >
              {text(`plot.${name}`)}
            </text>
          </g>
        ))}
        <line className={styles.cut} x1={cutX} x2={cutX} y1={plotArea.top} y2={plotArea.bottom} />
        <line className={styles.cut} x1={plotArea.left} x2={plotArea.right} y1={cutY} y2={cutY} />
        <rect
          className={styles.frame}
          x={plotArea.left}
          y={plotArea.top}
          width={plotArea.right - plotArea.left}
          height={plotArea.bottom - plotArea.top}
        />
        {axisNumbers.map(({ x, y, anchor, value }, index) => (
          <text key={index} className={styles.words} x={x} y={y} textAnchor={anchor}>
            {formats.cut(value)}
          </text>
        ))}
        <text className={styles.words} x={(plotArea.left + plotArea.right) / 2} y={plotHeight - 4} textAnchor="middle">
          {text('plot.performance')}
        </text>
        <text
          className={styles.words}
          transform={`translate(9 ${(plotArea.top + plotArea.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
        >
          {text('plot.fit')}
        </text>
        {arrows.length > 0 && (
          <marker
            id={`${testId}-tip`}
            viewBox="0 0 6 6"
            refX={5}
            refY={3}
            markerWidth={6}
            markerHeight={6}
            orient="auto"
          >
            <path className={styles.tip} d="M0 0 6 3 0 6z" />
          </marker>
        )}
        {arrows.map(({ x1, y1, x2, y2 }, index) => (
          <line key={index} className={styles.way} x1={x1} y1={y1} x2={x2} y2={y2} markerEnd={`url(#${testId}-tip)`} />
        ))}
        {placed.map((person, index) => (
          <circle
            key={index}
            className={mergeClasses(styles.dot, person.open === true && styles.open)}
            cx={dots[index]?.x}
            cy={dots[index]?.y}
            r={dotRadius}
          >
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
