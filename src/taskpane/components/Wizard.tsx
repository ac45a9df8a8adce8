import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../shell/text';
import { FailureBar } from './FailureBar';
import { usePageStyles } from './pageStyles';
import type { Run } from './run';
import { RunProgress } from './RunProgress';
import { StepBar } from './StepBar';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: { flexGrow: 1, minHeight: 0 },
  said: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorStatusSuccessForeground1,
  },
  messages: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  /** Begins the `data-testid` of every part: `<name>-wizard`, `<name>-progress`, `<name>-cancel`, `<name>-error`, `<name>-status`, `<name>-said`. */
  name: string;
  /** The steps in words; none for a page that is no wizard but runs jobs all the same. */
  steps?: readonly string[];
  /** Index of the current step, past the last one when all is done. */
  position?: number;
  /** What stands in the content: a change begins at its heading. */
  shown: string;
  run: Run;
  /** What has just been done where the step does not change: in sight wherever it was asked for. */
  said?: string;
  onCancel: () => void;
  /** The buttons of this step, the primary one last. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The frame of every wizard: steps above, content that scrolls, messages, progress with a cancel, buttons at the foot. */
export function Wizard({ name, steps, position = 0, shown, run, said, onCancel, footer, children }: Props) {
  const text = useText();
  const page = usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  // A new step begins at its heading, for the eye and for the screen reader.
  const previous = useRef(shown);
  useEffect(() => {
    if (previous.current === shown) return;
    previous.current = shown;
    content.current?.scrollTo({ top: 0 });
    content.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [shown]);

  // A button that waits for a run cannot hold the keyboard; it takes it back when nothing has led it elsewhere.
  const busy = run.progress !== null;
  const left = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (busy) left.current = root.current?.contains(document.activeElement) ? document.activeElement : null;
    else if (document.activeElement === document.body && left.current instanceof HTMLElement) left.current.focus();
  }, [busy]);

  return (
    <div ref={root} className={styles.root} data-testid={`${name}-wizard`} data-step={shown} data-busy={busy}>
      {steps && <StepBar steps={steps} position={position} />}
      <div ref={content} className={mergeClasses(page.scroll, styles.content)}>
        {children}
        <div className={styles.messages}>
          {run.failure !== null && <FailureBar failure={run.failure} testId={`${name}-error`} />}
          <p role="status" className={page.hint} data-testid={`${name}-status`}>
            {run.cancelled && text('run.cancelled')}
          </p>
        </div>
      </div>
      {run.progress && <RunProgress name={name} progress={run.progress} onCancel={onCancel} />}
      {said !== undefined && (
        <p role="status" className={mergeClasses(page.hint, said !== '' && styles.said)} data-testid={`${name}-said`}>
          {said}
        </p>
      )}
      {footer && <div className={page.footer}>{footer}</div>}
    </div>
  );
}
