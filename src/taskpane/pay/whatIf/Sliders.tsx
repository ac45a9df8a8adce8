import { Button, Label, makeStyles, Slider, SpinButton, tokens, useId } from '@fluentui/react-components';
import type { Adjustment } from '../../../domain/incentive/whatIf';
import type { WhatIfBasis } from '../../../review/pay/model';
import { usePageStyles } from '../../components/pageStyles';
import { usePayText } from '../texts';
import type { WhatIf } from './useWhatIf';

interface Range {
  name: keyof Adjustment;
  min: number;
  max: number;
}

const ranges: readonly Range[] = [
  { name: 'target', min: 50, max: 150 },
  { name: 'rate', min: 0, max: 200 },
  { name: 'gate', min: -20, max: 20 },
  { name: 'cap', min: 10, max: 300 },
  { name: 'pool', min: 10, max: 300 },
];

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '68px minmax(0, 1fr) 80px 24px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
  },
  slider: { minWidth: 0 },
  exact: { boxSizing: 'border-box', width: '80px', minWidth: 0 },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  reset: { marginTop: tokens.spacingVerticalXS },
});

/** One slider for each thing the plan has, with its number beside it. */
export function Sliders({ whatIf, has }: { whatIf: WhatIf; has: WhatIfBasis['has'] }) {
  const text = usePayText();
  const page = usePageStyles();
  const styles = useStyles();
  const shown = ranges.filter(({ name }) => has[name]);
  return (
    <>
      {shown.map((range) => (
        <Line key={range.name} range={range} whatIf={whatIf} />
      ))}
      {has.target && <p className={page.hint}>{text('pay.slider.targetHint')}</p>}
      <Button size="small" className={styles.reset} onClick={whatIf.reset} data-testid="what-if-reset">
        {text('pay.whatIf.reset')}
      </Button>
    </>
  );
}

function Line({ range: { name, min, max }, whatIf }: { range: Range; whatIf: WhatIf }) {
  const text = usePayText();
  const styles = useStyles();
  const id = useId('slider');
  const label = text(`pay.slider.${name}`);
  const value = whatIf.adjustment[name];
  const set = (next: number) => whatIf.adjust({ [name]: Math.min(max, Math.max(min, next)) });
  return (
    <div className={styles.line}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Slider
        id={id}
        size="small"
        className={styles.slider}
        {...{ min, max, value }}
        onChange={(_, data) => set(data.value)}
        data-testid={`what-if-${name}`}
      />
      <SpinButton
        size="small"
        className={styles.exact}
        {...{ min, max, value }}
        aria-label={text('pay.slider.exact', { name: label })}
        onChange={(_, data) => {
          // Arrows give a number, typing gives words.
          const next = data.value ?? Number.parseFloat(data.displayValue ?? '');
          if (Number.isFinite(next)) set(next);
        }}
        data-testid={`what-if-${name}-exact`}
      />
      <span className={styles.unit}>{text(name === 'gate' ? 'pay.slider.points' : 'pay.slider.percent')}</span>
    </div>
  );
}
