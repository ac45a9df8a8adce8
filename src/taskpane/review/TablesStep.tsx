import { Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import type { ReviewTable, TableKind } from '../../review/monthly/model';
import { kindTitle } from '../../review/names';
import { CheckSummary } from '../components/CheckSummary';
import { usePageStyles } from '../components/pageStyles';
import { useLanguage, useText } from '../shell/text';
import { MissingTables } from './MissingTables';
import type { StepProps } from './stepProps';
import { TableMapping } from './TableMapping';
import { UnknownTables } from './UnknownTables';
import { periodOf } from './wizard';

const useStyles = makeStyles({
  rule: { marginTop: tokens.spacingVerticalS },
  together: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
  list: { marginTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function TablesStep({ state, busy, actions }: StepProps) {
  const text = useText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const { recognition, rule } = state;
  if (!recognition) return null;
  const blocked =
    recognition.missing.length > 0 ? 'tables.blocked' : periodOf(state) === null ? 'tables.noMonth' : null;
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
      {recognition.attributionRules.length > 1 && (
        <Field
          className={styles.rule}
          label={text('tables.rule')}
          hint={text('tables.ruleHint')}
          size="small"
          validationState="none"
        >
          <Select
            size="small"
            value={rule}
            disabled={busy}
            onChange={(_, { value }) => actions.chooseRule(value)}
            data-testid="review-rule"
          >
            {recognition.attributionRules.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <CheckSummary />
      <MissingTables missing={recognition.missing} />
      <div className={styles.list}>
        {[...byKind(recognition.tables)].map(([kind, tables]) => (
          <div key={kind}>
            {tables.length > 1 && recordKinds.has(kind) && (
              <p className={styles.together}>
                {text('tables.together', { kind: kindTitle(kind, locale), count: tables.length })}
              </p>
            )}
            {tables.map((table) => (
              <TableMapping
                key={table.id}
                table={table}
                busy={busy}
                onCorrect={(role, column) => actions.correct(table.id, role, column)}
                onTell={(word) => actions.tell(table.id, word)}
                onSelect={actions.select}
              />
            ))}
          </div>
        ))}
        <UnknownTables
          tables={recognition.unknown}
          selected={recognition.selected}
          busy={busy}
          onTell={actions.tell}
          onTakeSelection={actions.takeSelection}
          onSelect={actions.select}
        />
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

/** Several of these are one table in pieces; of policy tables the first one rules. */
const recordKinds: ReadonlySet<TableKind> = new Set([
  'roster',
  'qaDetail',
  'dailyReport',
  'fit',
  'chatLog',
  'shiftLog',
]);

function byKind(tables: readonly ReviewTable[]): Map<TableKind, ReviewTable[]> {
  const kinds = new Map<TableKind, ReviewTable[]>();
  for (const table of tables) kinds.set(table.kind, [...(kinds.get(table.kind) ?? []), table]);
  return kinds;
}
