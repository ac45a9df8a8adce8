import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Connection } from './connect';
import { useText } from './text';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL, maxWidth: '450px' },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

/** The screen instead of the pane when there is no Excel to talk to: what happened and what to do. */
export function ConnectionHelp({ connection }: { connection: Exclude<Connection, 'excel'> }) {
  const text = useText();
  const styles = useStyles();
  const library = document.querySelector<HTMLScriptElement>('script[src*="office"]');
  const host = library ? new URL(library.src).host : 'office.js';
  return (
    <main className={styles.root} role="alert" data-testid={`connect-${connection}`}>
      <h1 className={styles.title}>{text(`connect.${connection}.title`)}</h1>
      <p>{text(`connect.${connection}.text`, { host })}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {text('app.retry')}
      </Button>
    </main>
  );
}
