import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { CellLink, ReviewWarning } from '../../review/monthly/model';
import { Disclosure } from '../components/Disclosure';
import { usePageStyles } from '../components/pageStyles';
import { useText } from '../shell/text';

type Severity = ReviewWarning['severity'];

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const icons = { error: ErrorCircle16Regular, warning: Warning16Regular, info: Info16Regular };

/** Enough to act on at once; the rest on request. */
const pageSize = 20;

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

/** Grouped by severity, errors open; each leads to its cell. */
export function WarningList({
  warnings,
  onSelect,
}: {
  warnings: readonly ReviewWarning[];
  onSelect: (link: CellLink) => void;
}) {
  const text = useText();
  const page = usePageStyles();
  const styles = useStyles();
  if (warnings.length === 0) return <p className={page.hint}>{text('preview.noWarnings')}</p>;
  return (
    <div data-testid="review-warnings">
      {severities.map((severity) => {
        const group = warnings.filter((warning) => warning.severity === severity);
        const Icon = icons[severity];
        return (
          group.length > 0 && (
            <Disclosure
              key={severity}
              open={severity === 'error'}
              testId={`review-${severity}-group`}
              summary={
                <span className={mergeClasses(styles.summary, styles[severity])}>
                  <Icon aria-hidden />
                  {text(`severity.${severity}`)} {group.length}
                </span>
              }
            >
              <WarningGroup group={group} onSelect={onSelect} />
            </Disclosure>
          )
        );
      })}
    </div>
  );
}

function WarningGroup({ group, onSelect }: { group: ReviewWarning[]; onSelect: (link: CellLink) => void }) {
  const text = useText();
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const more = Math.min(pageSize, group.length - shown);
  return (
    <>
      <ul className={styles.list}>
        {group.slice(0, shown).map(({ code, message, link }, index) => (
          <li key={index} className={styles.item} data-code={code}>
            {message}{' '}
            {link && (
              <Link
                as="button"
                inline
                className={styles.link}
                aria-label={text('warning.goTo', { place: `${link.sheet}!${link.cell}` })}
                onClick={() => onSelect(link)}
              >
                {link.sheet}!{link.cell}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + pageSize)}>
          {text('preview.showMore', { count: more })}
        </Button>
      )}
    </>
  );
}
