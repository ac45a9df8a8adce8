import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { Figure, FigureCell, FigureFormat, FigureTable } from '../../review/ledger/figures/model';
import type { CellLink } from '../../workbook/tables';
import { Definition } from '../components/Definition';
import { Fact, Facts } from '../components/Facts';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList } from '../components/RemarkList';
import { useTableStyles } from '../components/tableStyles';
import { formatsOf, type Formats } from '../shell/format';
import { useLanguage } from '../shell/text';
import { RadarPlot } from './RadarPlot';
import { useFigureText } from './text';
import { TableHead } from '../components/TableHead';

const useStyles = makeStyles({
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
  personal: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  caption: {
    display: 'flex',
    alignItems: 'center',
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Seven columns need more than a narrow pane has.
  wide: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  columns: { '& th': { overflowWrap: 'normal' }, '& th[scope="row"]': { minWidth: '64px' } },
  radars: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** One figure: what it comes to, what has to be known to read it, and its tables. */
export function FigureSection({ figure, onSelect }: { figure: Figure; onSelect: (link: CellLink) => void }) {
  const text = useFigureText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const formats = formatsOf(locale);
  const { id, title, facts, notes, tables, radars, remarks, personal } = figure;
  return (
    <section className={page.section} aria-labelledby={`figure-${id}`} data-testid={`figure-${id}`}>
      <div className={styles.heading}>
        <h2 className={page.heading} id={`figure-${id}`}>
          {title}
        </h2>
        {personal === 'figure' && (
          <span className={styles.personal}>
            <LockClosed16Regular aria-hidden />
            {text('figures.isPersonal')}
          </span>
        )}
      </div>
      <Facts>
        {facts.map(({ name, term, value, format }, i) => (
          <Fact
            key={name}
            name={name}
            about={<Definition term={term} />}
            value={shown(value, format, formats)}
            testId={`figure-${id}-fact-${i}`}
          />
        ))}
      </Facts>
      {notes.map((note) => (
        <p key={note} className={page.hint}>
          {note}
        </p>
      ))}
      {radars.length > 0 && (
        <div className={styles.radars}>
          {radars.map((radar) => (
            <RadarPlot key={radar.name} radar={radar} />
          ))}
        </div>
      )}
      {tables.map((table) => (
        <Table key={table.title} table={table} formats={formats} />
      ))}
      {remarks.length > 0 && <RemarkList name={`figure-${id}`} remarks={remarks} onSelect={onSelect} />}
    </section>
  );
}

function Table({ table: { title, term, columns, rows }, formats }: { table: FigureTable; formats: Formats }) {
  const text = useFigureText();
  const page = usePageStyles();
  const styles = useStyles();
  const { table } = useTableStyles();
  const isNumber = (i: number) => columns[i]?.format !== 'text';
  return (
    <>
      <h3 className={styles.caption}>
        {title}
        <Definition term={term} />
      </h3>
      {rows.length === 0 ? (
        <p className={page.hint}>{text('figures.noRows')}</p>
      ) : (
        <div className={styles.wide} role="region" aria-label={title} tabIndex={0}>
          <table className={mergeClasses(table, styles.columns)}>
            <TableHead titles={columns.map(({ header }, i) => (isNumber(i) ? { number: header } : header))} />
            <tbody>
              {rows.map((row, k) => (
                <tr key={k}>
                  {row.map((cell, i) =>
                    i === 0 ? (
                      <th key={i} scope="row">
                        {shown(cell, columns[i]?.format ?? 'text', formats)}
                      </th>
                    ) : (
                      <td key={i} className={isNumber(i) ? 'number' : undefined}>
                        {shown(cell, columns[i]?.format ?? 'text', formats)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.some((row) => row.includes(null)) && <p className={page.hint}>{text('list.noDataMark')}</p>}
    </>
  );
}

function shown(cell: FigureCell, format: FigureFormat, formats: Formats): string {
  if (cell === null) return '–';
  if (typeof cell === 'object') return `${formats.percent(cell.low)}–${formats.percent(cell.high)}`;
  if (typeof cell === 'string') return cell;
  switch (format) {
    case 'percent':
      return formats.percent(cell);
    case 'money':
      return formats.money(cell);
    case 'score':
      return formats.score(cell);
    default:
      return formats.count(cell);
  }
}
