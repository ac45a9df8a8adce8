import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { usePageStyles } from '../components/pageStyles';
import { useText } from '../shell/text';
import { MissingTables } from './MissingTables';
import type { StepProps } from './stepProps';
import { TableMapping } from './TableMapping';

const useStyles = makeStyles({
  list: { marginTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function TablesStep({ state, busy, actions }: StepProps) {
  const text = useText();
  const page = usePageStyles();
  const styles = useStyles();
  const { recognition, month } = state;
  if (!recognition) return null;
  const blocked = recognition.missing.length > 0 ? 'tables.blocked' : month === '' ? 'tables.noMonth' : null;
  const separator = text('list.separator');
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('tables.heading')}
      </h1>
      <p className={page.hint}>{text('tables.intro')}</p>
      {recognition.newerSettings && (
        <MessageBar intent="warning" layout="multiline" data-testid="review-newer-settings">
          <MessageBarBody>{text('tables.newerSettings')}</MessageBarBody>
        </MessageBar>
      )}
      <MissingTables missing={recognition.missing} />
      <div className={styles.list}>
        {recognition.tables.map((table) => (
          <TableMapping
            key={table.id}
            table={table}
            busy={busy}
            onCorrect={(role, column) => actions.correct(table.id, role, column)}
            onSelect={actions.select}
          />
        ))}
      </div>
      {recognition.defaulted.length > 0 && (
        <p className={page.hint} data-testid="review-defaulted">
          {text('tables.defaulted', {
            kinds: recognition.defaulted.map((kind) => text(`review.kind.${kind}`)).join(separator),
          })}
        </p>
      )}
      {blocked && (
        <p className={page.hint} role="status" data-testid="review-blocked">
          {text(blocked)}
        </p>
      )}
    </>
  );
}
