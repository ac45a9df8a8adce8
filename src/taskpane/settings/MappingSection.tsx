import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Disclosure } from '../components/Disclosure';
import { usePageStyles } from '../components/pageStyles';
import { mappingState } from '../review/mappingState';
import { TableMapping } from '../review/TableMapping';
import { UnknownTables } from '../review/UnknownTables';
import { useSettingsText } from './texts';
import type { Settings } from './useSettings';

/** Which column plays which role, for every table that was recognised; the same view as in the review. */
export function MappingSection({ recognition, run, correct, tell, takeSelection, select }: Settings) {
  const text = useSettingsText();
  const page = usePageStyles();
  if (!recognition) return null;
  const { tables, unknown, selected, newerSettings } = recognition;
  const busy = run.progress !== null;
  const doubtful = tables.filter((table) => mappingState(table) !== 'good').length;
  return (
    <section className={page.section} data-testid="settings-mapping">
      <h2 className={page.heading}>{text('settings.mapping')}</h2>
      <p className={page.hint}>{text('settings.mappingNote')}</p>
      {newerSettings && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('tables.newerSettings')}</MessageBarBody>
        </MessageBar>
      )}
      {tables.length === 0 && <p className={page.paragraph}>{text('settings.mappingEmpty')}</p>}
      {tables.length > 0 && (
        <Disclosure
          testId="settings-mapping-tables"
          summary={
            <span>
              {text('settings.mappingTables', { count: tables.length })}
              {doubtful > 0 && ` · ${text('settings.mappingDoubtful', { count: doubtful })}`}
            </span>
          }
        >
          {tables.map((table) => (
            <TableMapping
              key={table.id}
              table={table}
              busy={busy}
              onCorrect={(role, column) => correct(table.id, role, column)}
              onTell={(word) => tell(table.id, word)}
              onSelect={select}
            />
          ))}
        </Disclosure>
      )}
      <UnknownTables
        tables={unknown}
        selected={selected}
        busy={busy}
        onTell={tell}
        onTakeSelection={takeSelection}
        onSelect={select}
      />
    </section>
  );
}
