import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortUp16Regular } from '@fluentui/react-icons/svg/arrow-sort-up';
import { Fragment, useMemo, useState } from 'react';
import type { PersonReview } from '../../review/monthly/model';
import { formatsOf } from '../shell/format';
import { useLanguage, useText } from '../shell/text';
import { PersonDetails } from './PersonDetails';
import { QuadrantMark } from '../components/plot/QuadrantMark';
import { nextOrder, sortPeople, type SortColumn, type SortOrder } from './sorting';

interface Column {
  column: SortColumn;
  label: string;
  numeric: boolean;
}

const firstColumns = [
  { column: 'agent', label: 'person.agent', numeric: false },
  { column: 'qaMean', label: 'person.qa', numeric: true },
  { column: 'performance', label: 'person.performance', numeric: true },
  { column: 'quadrant', label: 'person.quadrant', numeric: false },
] as const satisfies readonly Column[];
/** Where there is no pay, the sales stand in its place. */
const lastColumns = {
  paid: { column: 'pay', label: 'person.pay', numeric: true },
  unpaid: { column: 'actual', label: 'person.sales', numeric: true },
} as const satisfies Record<string, Column>;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  header: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightRegular,
    zIndex: 1,
  },
  sort: {
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  focus: {
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  numeric: { justifyContent: 'flex-end', textAlign: 'right' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
  },
  name: {
    display: 'block',
    maxWidth: '84px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  afterNumber: { paddingLeft: tokens.spacingHorizontalS },
  grade: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXXS },
});

/** One line a person, sortable by any column; the name opens everything else that is known. */
export function PeopleTable({ people, paid }: { people: readonly PersonReview[]; paid: boolean }) {
  const last = lastColumns[paid ? 'paid' : 'unpaid'];
  const columns = [...firstColumns, last];
  const text = useText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const styles = useStyles();
  const [order, setOrder] = useState<SortOrder | null>(null);
  const [opened, setOpened] = useState<PersonReview | null>(null);
  const sorted = useMemo(() => sortPeople(people, order, locale), [people, order, locale]);
  return (
    <table className={styles.table} data-testid="review-people">
      <thead>
        <tr>
          {columns.map(({ column, label, numeric }) => {
            const active = order?.column === column ? order : null;
            const Arrow = active?.descending ? ArrowSortDown16Regular : ArrowSortUp16Regular;
            return (
              <th
                key={column}
                scope="col"
                className={styles.header}
                aria-sort={active ? (active.descending ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className={mergeClasses(
                    styles.sort,
                    styles.focus,
                    numeric && styles.numeric,
                    column === 'quadrant' && styles.afterNumber,
                  )}
                  onClick={() => setOrder(nextOrder(order, column))}
                >
                  {text(label)}
                  {active && <Arrow aria-hidden />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sorted.map((person, index) => {
          const isOpen = person === opened;
          return (
            <Fragment key={index}>
              <tr>
                <th scope="row" className={styles.cell}>
                  <button
                    type="button"
                    className={mergeClasses(styles.name, styles.focus)}
                    title={person.agent}
                    aria-expanded={isOpen}
                    onClick={() => setOpened(isOpen ? null : person)}
                  >
                    {person.agent}
                  </button>
                </th>
                <td className={mergeClasses(styles.cell, styles.numeric)}>
                  {formats.score(person.qaMean)}
                  {person.grade && <span className={styles.grade}>{person.grade}</span>}
                </td>
                <td className={mergeClasses(styles.cell, styles.numeric)}>{formats.score(person.performance)}</td>
                <td className={mergeClasses(styles.cell, styles.afterNumber)}>
                  <QuadrantMark quadrant={person.quadrant} />
                </td>
                <td className={mergeClasses(styles.cell, styles.numeric)}>{formats.money(person[last.column])}</td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={columns.length}>
                    <PersonDetails person={person} paid={paid} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
