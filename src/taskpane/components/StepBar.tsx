import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import { useText } from '../shell/text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  step: {
    flex: '1 1 0',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { borderTopColor: 'GrayText' },
  },
  reached: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  current: { fontWeight: tokens.fontWeightSemibold },
});

/** Where in the wizard one is; `position` is past the last step when all is done. */
export function StepBar({ steps, position }: { steps: readonly string[]; position: number }) {
  const text = useText();
  const styles = useStyles();
  return (
    <ol className={styles.root} aria-label={text('wizard.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={mergeClasses(
            styles.step,
            index <= position && styles.reached,
            index === position && styles.current,
          )}
          aria-current={index === position ? 'step' : undefined}
        >
          {step}
          {index < position && <Checkmark12Regular aria-label={text('wizard.stepDone')} />}
        </li>
      ))}
    </ol>
  );
}
