import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SamplingPlan } from '../../../review/sampling/model';
import { useTableStyles } from '../../components/tableStyles';
import { useSamplingText } from '../texts';
import { sharesOf, type Part } from './shares';
import { TableHead } from '../../components/TableHead';

const useStyles = makeStyles({
  // The bars take what is left: without space of their own the narrow columns' heads would run into each other.
  table: {
    '& th, & td': { paddingRight: tokens.spacingHorizontalM, verticalAlign: 'middle', whiteSpace: 'nowrap' },
    '& th:last-child, & td:last-child': { paddingRight: 0 },
  },
  name: { maxWidth: '88px', overflow: 'hidden', textOverflow: 'ellipsis' },
  wide: { width: '100%' },
  bar: { display: 'flex', height: '12px', gap: '1px' },
  part: { minWidth: '2px', height: '100%', forcedColorAdjust: 'none' },
  random: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  new: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  unstable: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  keyword: { backgroundColor: tokens.colorPalettePurpleBorderActive },
  reverse: { backgroundColor: tokens.colorPaletteTealBorderActive },
  shortfall: {
    backgroundColor: 'transparent',
    boxSizing: 'border-box',
    border: `1px dashed ${tokens.colorStatusDangerBorder1}`,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& li': { display: 'flex', alignItems: 'center', gap: '4px' },
  },
  swatch: { width: '10px', height: '10px' },
});

/** One line a person: how many are drawn, of how many, and what the sample is made of. */
export function AgentShares({ plan }: { plan: SamplingPlan }) {
  const text = useSamplingText();
  const styles = useStyles();
  const { table } = useTableStyles();
  const { agents, parts, largest } = sharesOf(plan);
  const words = (part: Part, count: number) =>
    text('sampling.reasonCount', { reason: text(`sampling.reason.${part}`), count });
  return (
    <>
      <ul className={styles.legend} aria-hidden>
        {parts.map((part) => (
          <li key={part}>
            <span className={mergeClasses(styles.part, styles.swatch, styles[part])} />
            {text(`sampling.reason.${part}`)}
          </li>
        ))}
      </ul>
      <table className={mergeClasses(table, styles.table)} data-testid="sampling-people">
        <TableHead
          titles={[
            text('sampling.column.agent'),
            { number: text('sampling.column.drawn') },
            { number: text('sampling.column.available') },
            text('sampling.column.share'),
          ]}
        />
        <tbody>
          {agents.map(({ key, agent, drawn, available, counts }) => {
            const shown = parts.flatMap((part) => {
              const count = counts[part] ?? 0;
              return count > 0 ? [{ part, count }] : [];
            });
            return (
              <tr key={key}>
                <th scope="row" className={styles.name} title={agent}>
                  {agent}
                </th>
                <td className="number">{drawn}</td>
                <td className="number">{available}</td>
                <td className={styles.wide}>
                  <div
                    className={styles.bar}
                    role="img"
                    aria-label={shown.map(({ part, count }) => words(part, count)).join(text('list.separator'))}
                  >
                    {shown.map(({ part, count }) => (
                      <span
                        key={part}
                        className={mergeClasses(styles.part, styles[part])}
                        style={{ width: `${(100 * count) / largest}%` }}
                        title={words(part, count)}
                      />
                    ))}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
