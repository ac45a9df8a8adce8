import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // The arrow stays; its own colour keeps it visible in contrast themes.
    '& > summary::marker': { color: tokens.colorNeutralForeground3, fontSize: '10px' },
  },
  plain: { borderBottom: 'none' },
  summary: {
    padding: `6px 0`,
    cursor: 'pointer',
    '& > *': { display: 'inline-flex', width: 'calc(100% - 16px)', verticalAlign: 'middle' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  content: { padding: `2px 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  summary: ReactNode;
  /** Whether it starts open; the person decides from then on. */
  open?: boolean;
  /** Without the line below it: inside an item of a list. */
  plain?: boolean;
  testId?: string;
  children: ReactNode;
}

/** The browser's own disclosure: light, and known to every assistive technology. */
export function Disclosure({ summary, open = false, plain = false, testId, children }: Props) {
  const styles = useStyles();
  const [initiallyOpen] = useState(open);
  return (
    <details className={mergeClasses(styles.root, plain && styles.plain)} open={initiallyOpen} data-testid={testId}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
