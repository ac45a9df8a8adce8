import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellText, type DesignedColumn, type TableDesign } from '../../review/templates/model';
import { useTemplateText } from './text';

/** Enough to see what goes where. */
const previewRows = 3;

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: line,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  header: {
    padding: '3px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: line,
    borderBottom: line,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  label: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    maxWidth: '168px',
    padding: '2px 8px',
    borderRight: line,
    borderBottom: line,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The table as it will stand on the sheet: its headers and first rows. */
export function PreviewTable({ design }: { design: TableDesign }) {
  const text = useTemplateText();
  const styles = useStyles();
  const { title, columns, rows } = design;
  const label = text('templates.previewOf', { title });
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.role} scope="col" className={styles.header} title={column.note}>
                <HeaderText column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, previewRows).map((row, i) => (
            <tr key={i}>
              {columns.map(({ role, entry }, k) => {
                const cell = row[k] ?? '';
                const shown = cellText(cell, entry);
                return (
                  <td
                    key={role}
                    className={mergeClasses(styles.cell, typeof cell === 'number' && styles.number)}
                    title={shown}
                  >
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The title on the sheet, and below it what it means where that is said in another language. */
function HeaderText({ column: { header, label } }: { column: DesignedColumn }) {
  const styles = useStyles();
  if (label === header) return header;
  return (
    <>
      <span lang="zh-CN">{header}</span>
      <span className={styles.label}>{label}</span>
    </>
  );
}
