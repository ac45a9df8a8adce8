import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { heatLevel, heatLines } from '../../../review/results/heat';
import type { QaResults } from '../../../review/results/model';
import { usePageStyles } from '../../components/pageStyles';
import { useResultsText } from '../texts';

const useStyles = makeStyles({
  scroll: {
    marginTop: tokens.spacingVerticalXS,
    maxHeight: '420px',
    overflow: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: '1px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': {
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'left',
      backgroundColor: tokens.colorNeutralBackground1,
    },
    '& td': { minWidth: '26px', height: '22px', padding: 0, textAlign: 'center' },
    '& thead th': { position: 'sticky', top: 0, zIndex: 1, verticalAlign: 'bottom' },
    '& tbody th, & thead th:first-child': { position: 'sticky', left: 0, paddingRight: '4px', whiteSpace: 'nowrap' },
    '& thead th:first-child': { zIndex: 2 },
  },
  item: { display: 'block', maxHeight: '112px', overflow: 'hidden', margin: '0 auto', writingMode: 'vertical-rl' },
  fault: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  weak: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  good: { backgroundColor: tokens.colorNeutralBackground2 },
  best: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
});

/** Rounded down, so that no number reaches a line that its colour has not. */
const wholePercent = (share: number): number => Math.floor(share * 100 + 1e-7);

/** Person × item: the mean share of the full mark as number and colour. */
export function HeatMap({ results }: { results: QaResults }) {
  const text = useResultsText();
  const page = usePageStyles();
  const styles = useStyles();
  const { people, rubric, team } = results;
  const lines = heatLines(results);
  const rows = [
    ...people.map(({ who, items }) => ({ key: who.key, label: who.agent, items })),
    { key: 'team', label: text('results.team'), items: team.items },
  ];
  const hint = text('results.heat.hint', {
    fault: Math.round(lines.fault * 100),
    pass: Math.round(lines.pass * 100),
    best: Math.round(lines.best * 100),
  });
  return (
    <>
      <p className={page.hint}>{hint}</p>
      {/* What scrolls must be reachable without a mouse. */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={text('results.heat.heading')}>
        <table className={styles.table} data-testid="results-heat">
          <thead>
            <tr>
              <th scope="col">{text('results.data.agent')}</th>
              {rubric.items.map(({ name }) => (
                <th key={name} scope="col" title={name}>
                  <span className={styles.item}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, items }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {items.map(({ item, share }) =>
                  share === null ? (
                    <td key={item}>–</td>
                  ) : (
                    <td key={item} className={mergeClasses(styles[heatLevel(share, lines)])}>
                      {wholePercent(share)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
