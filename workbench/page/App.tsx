import { useEffect, useState, useSyncExternalStore, type DragEvent } from 'react';
import type { NativeTab } from '../grid';
import { Ribbon } from '../ribbon/Ribbon';
import { RibbonTabs } from '../ribbon/RibbonTabs';
import { pressed } from '../ribbon/shortcuts';
import { StatusBar } from './StatusBar';
import type { PageStore } from './store';
import { TitleBar } from './TitleBar';
import { Workspace } from './Workspace';

export function App({ store }: { store: PageStore }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { addIn, session, locale, dark, notice, progress } = state;
  const translate = store.translate;
  const nativeTabs = useNativeTabs(session);
  const addInTab = addIn?.manifest.tab;
  const [chosen, choose] = useState<string | null>(null);
  const activeTab = chosen ?? addInTab?.id ?? null;
  const drop = useDrop((file) => void file.arrayBuffer().then((bytes) => store.open(new Uint8Array(bytes), file.name)));

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [locale, dark]);
  useEffect(() => {
    // Before the grid sees the key. While the pane has the focus Excel on the web takes no shortcut either.
    const onKey = (event: KeyboardEvent) => {
      const shortcut = pressed(store.state().addIn?.shortcuts ?? [], event);
      if (shortcut === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void store.run(shortcut.action, shortcut.action);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [store]);
  useEffect(() => {
    document.title = state.fileName === '' ? translate('workbench') : `${state.fileName} - ${translate('workbench')}`;
  }, [state.fileName, translate]);

  return (
    <div className="page" {...drop.handlers}>
      <TitleBar store={store} state={state} />
      <RibbonTabs
        tabs={[...nativeTabs, ...(addInTab === undefined ? [] : [{ key: addInTab.id, title: addInTab.label }])]}
        active={activeTab}
        onSelect={(key) => {
          choose(key);
          if (key !== addInTab?.id) session?.grid.ribbon.activate(key);
        }}
      />
      {addInTab !== undefined && activeTab === addInTab.id && (
        <Ribbon tab={addInTab} onPress={(button) => void store.press(button)} />
      )}
      {notice !== null && (
        <div className="notice" role="alert">
          <span>{notice}</span>
          <button type="button" className="plain" onClick={() => store.dismissNotice()}>
            {translate('dismiss')}
          </button>
        </div>
      )}
      {addIn !== null && state.sessionId > 0 && (
        <Workspace
          key={state.sessionId}
          store={store}
          addIn={addIn.manifest}
          paneOpen={state.paneOpen}
          nativeToolbar={activeTab !== addInTab?.id}
        />
      )}
      <StatusBar state={state} translate={translate} />
      {(progress !== null || drop.over) && (
        <div className="curtain" role="status">
          <span>{drop.over ? translate('dropHere') : progress}</span>
        </div>
      )}
    </div>
  );
}

function useNativeTabs(session: ReturnType<PageStore['state']>['session']): NativeTab[] {
  const [tabs, setTabs] = useState<NativeTab[]>([]);
  useEffect(() => session?.grid.ribbon.subscribe(setTabs), [session]);
  return tabs;
}

/** A workbook dropped anywhere on the page is opened. */
function useDrop(open: (file: File) => void) {
  const [over, setOver] = useState(false);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        if (event.relatedTarget === null) setOver(false);
      },
      onDrop(event: DragEvent) {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file === undefined) return;
        event.preventDefault();
        open(file);
      },
    },
  };
}
