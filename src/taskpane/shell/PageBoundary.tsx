import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from './text';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

/** A lazy page that failed to load stays failed: only a new start of the pane fetches it again. */
function Broken() {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.root} role="alert">
      <h1 className={styles.title}>{text('app.broken')}</h1>
      <p>{text('app.brokenAdvice')}</p>
      <Button onClick={() => window.location.reload()}>{text('app.retry')}</Button>
    </div>
  );
}

/** A page that fails, or whose script cannot be loaded, leaves the others usable. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken />;
  }
}
