import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { type ReactNode } from 'react';
import type { CellLink } from '../../workbook/tables';
import { useText } from '../shell/text';
import { Disclosure } from './Disclosure';
import { useShowMore } from './useShowMore';

export type Severity = 'error' | 'warning' | 'info';

/** What a person should know of the data: said in words, with the cell it concerns. */
export interface Remark {
  code: string;
  severity: Severity;
  message: string;
  link: CellLink | null;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const icons = { error: ErrorCircle16Regular, warning: Warning16Regular, info: Info16Regular };

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface Props<R extends Remark> {
  /** Begins the `data-testid` of the groups: `<name>-error-group` … */
  name: string;
  remarks: readonly R[];
  onSelect: (link: CellLink) => void;
  /** What the severities are called, where they are no errors and warnings. */
  labels?: Readonly<Record<Severity, string>>;
  /** What stands below a remark: a repair, for example. */
  extra?: (remark: R) => ReactNode;
}

/** So few are read at a glance: nothing is gained by folding them away. */
const few = 6;

/** Grouped by severity; errors are open, and everything where there is little of it. Each leads to its cell. */
export function RemarkList<R extends Remark>({ name, remarks, labels, onSelect, extra }: Props<R>) {
  const text = useText();
  const styles = useStyles();
  return (
    <div data-testid={`${name}-warnings`}>
      {severities.map((severity) => {
        const group = remarks.filter((remark) => remark.severity === severity);
        const Icon = icons[severity];
        return (
          group.length > 0 && (
            <Disclosure
              key={severity}
              open={severity === 'error' || remarks.length <= few}
              testId={`${name}-${severity}-group`}
              summary={
                <span className={mergeClasses(styles.summary, styles[severity])}>
                  <Icon aria-hidden />
                  {labels?.[severity] ?? text(`severity.${severity}`)} {group.length}
                </span>
              }
            >
              <RemarkGroup group={group} onSelect={onSelect} extra={extra} />
            </Disclosure>
          )
        );
      })}
    </div>
  );
}

function RemarkGroup<R extends Remark>({
  group,
  onSelect,
  extra,
}: Pick<Props<R>, 'onSelect' | 'extra'> & { group: R[] }) {
  const styles = useStyles();
  const [visible, showMore] = useShowMore(group);
  return (
    <>
      <ul className={styles.list}>
        {visible.map((remark, index) => (
          <li key={index} className={styles.item} data-code={remark.code}>
            {remark.message} {remark.link && <PlaceLink link={remark.link} onSelect={onSelect} />}
            {extra?.(remark)}
          </li>
        ))}
      </ul>
      {showMore}
    </>
  );
}

/** A cell's address that selects the cell. */
export function PlaceLink({ link, onSelect }: { link: CellLink; onSelect: (link: CellLink) => void }) {
  const text = useText();
  const styles = useStyles();
  const place = `${link.sheet}!${link.cell}`;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={text('list.goTo', { place })}
      onClick={() => onSelect(link)}
    >
      {place}
    </Link>
  );
}
