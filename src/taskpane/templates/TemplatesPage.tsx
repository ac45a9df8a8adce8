import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createTemplateGallery } from '../../review/templates';
import { designTable, templates, type GalleryState, type InsertedTable } from '../../review/templates/model';
import { usePageStyles } from '../components/pageStyles';
import { useRun } from '../components/useRun';
import { Wizard } from '../components/Wizard';
import { useLanguage } from '../shell/text';
import { InsertedTables } from './InsertedTables';
import { TemplateList } from './TemplateList';
import { useTemplateText } from './text';

/** The template gallery: choose tables, insert them, and clear their sample rows when one's own data is in. */
export default function TemplatesPage() {
  const text = useTemplateText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const [gallery] = useState(createTemplateGallery);
  const { run, start, cancel, fail } = useRun(text('templates.reading'));
  const [state, setState] = useState<GalleryState>({ present: {}, items: undefined });
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [inserted, setInserted] = useState<readonly InsertedTable[] | null>(null);
  const [cleared, setCleared] = useState<number | null>(null);
  const busy = run.progress !== null;
  const designs = useMemo(
    () => templates.map((template) => designTable(template, locale, state.items)),
    [locale, state.items],
  );

  const look = useCallback(async () => {
    const seen = await start(text('templates.reading'), (options) => gallery.look(options));
    if (seen) setState(seen.value);
  }, [gallery, start, text]);
  useEffect(() => void look(), [look]);

  const insert = async () => {
    const done = await start(text('templates.writing'), (options) => gallery.insert([...chosen], options));
    if (!done) return;
    setInserted(done.value);
    setChosen(new Set());
    setCleared(null);
    await look();
  };
  const clear = async (ids: readonly string[]) => {
    const done = await start(text('templates.clearing'), (options) => gallery.clearSamples(ids, options));
    if (!done) return;
    setCleared(done.value);
    await look();
  };
  const select = (link: InsertedTable['link']) => void gallery.select(link).catch(fail);
  const samplesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => state.present[id] ?? []).reduce((sum, { samples }) => sum + samples, 0);

  const again = (
    <Button appearance="primary" disabled={busy} onClick={() => setInserted(null)} data-testid="templates-back">
      {text('templates.back')}
    </Button>
  );
  const choice = (
    <>
      <Button disabled={busy} onClick={() => void look()} data-testid="templates-rescan">
        {text('wizard.rescan')}
      </Button>
      <Button
        appearance="primary"
        disabled={busy || chosen.size === 0}
        onClick={() => void insert()}
        data-testid="templates-insert"
      >
        {chosen.size === 0 ? text('templates.insertNone') : text('templates.insert', { count: chosen.size })}
      </Button>
    </>
  );
  const clearedWords =
    cleared === null ? '' : text(cleared > 0 ? 'templates.cleared' : 'templates.clearedNone', { removed: cleared });
  return (
    <Wizard
      name="templates"
      shown={inserted ? 'done' : 'list'}
      run={run}
      said={clearedWords}
      onCancel={cancel}
      footer={inserted ? again : choice}
    >
      {inserted ? (
        <InsertedTables
          tables={inserted}
          samples={samplesOf(inserted.map(({ id }) => id))}
          busy={busy}
          onSelect={select}
          onClear={() => void clear(inserted.map(({ id }) => id))}
        />
      ) : (
        <>
          <h1 className={page.title} tabIndex={-1}>
            {text('templates.title')}
          </h1>
          <p className={page.hint}>{text('templates.intro')}</p>
          <TemplateList
            designs={designs}
            present={state.present}
            chosen={chosen}
            busy={busy}
            query={query}
            onQuery={setQuery}
            onChoose={(id, choose) =>
              setChosen((before) => new Set(choose ? [...before, id] : [...before].filter((other) => other !== id)))
            }
            onSelect={select}
            onClear={(id) => void clear([id])}
          />
        </>
      )}
    </Wizard>
  );
}
