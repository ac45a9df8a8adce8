import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useSyncExternalStore } from 'react';
import { latestCheck, onCheck } from '../../review/check/latest';
import { openPage } from '../shell/navigation';
import { useText } from '../shell/text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  partial: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

const icons = {
  good: CheckmarkCircle16Regular,
  partial: Info16Regular,
  warning: Warning16Regular,
  error: ErrorCircle16Regular,
};

/** For the first steps of wizards: what the data check found in what the wizard has just read, and the way to it. */
export function CheckSummary() {
  const text = useText();
  const styles = useStyles();
  const result = useSyncExternalStore(onCheck, latestCheck);
  if (!result) return null;
  const count = (severity: 'error' | 'warning') =>
    result.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const state = errors > 0 ? 'error' : warnings > 0 ? 'warning' : result.complete ? 'good' : 'partial';
  const Icon = icons[state];
  return (
    <p className={styles.root} data-testid="check-summary">
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
      <span>
        {state === 'good' && text('checkSummary.good')}
        {errors + warnings > 0 && text('checkSummary.found', { errors, warnings })}
        {!result.complete && text('checkSummary.partial')}{' '}
        <Link as="button" inline className={styles.link} onClick={() => openPage('check')} data-testid="check-open">
          {text('checkSummary.open')}
        </Link>
      </span>
    </p>
  );
}
