import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../../shell/text';
import { fieldColours, fieldOf, type QuadrantField } from './quadrantField';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  mark: {
    flexShrink: 0,
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { display: 'none' },
  },
  both: { backgroundColor: fieldColours.both },
  fitOnly: { backgroundColor: fieldColours.fitOnly },
  performanceOnly: { backgroundColor: fieldColours.performanceOnly },
  neither: { backgroundColor: fieldColours.neither },
});

/** A quadrant in words, with the colour of its field in the plot. */
export function QuadrantMark({ quadrant }: { quadrant: string }) {
  const text = useText();
  const styles = useStyles();
  const field: QuadrantField | null = fieldOf(quadrant);
  return (
    <span className={styles.root}>
      {field && <span className={mergeClasses(styles.mark, styles[field])} aria-hidden />}
      {field ? text(`plot.${field}.short`) : quadrant}
    </span>
  );
}
