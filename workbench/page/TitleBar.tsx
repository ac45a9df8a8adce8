import { useRef, useState } from 'react';
import { rememberSetting } from './files';
import { Icon } from './Icon';
import type { PageState, PageStore } from './store';

export function TitleBar({ store, state }: { store: PageStore; state: PageState }) {
  const { translate } = store;
  const file = useRef<HTMLInputElement>(null);
  const { locale, dark, fileName, session } = state;
  return (
    <header className="title-bar">
      <div className="title-name">
        <Icon name="sheet" />
        <span className="file-name">{fileName}</span>
        <span className="title-note">{translate('notExcel')}</span>
      </div>
      <div className="title-actions">
        <button type="button" onClick={() => file.current?.click()}>
          <Icon name="open" />
          {translate('open')}
        </button>
        <button type="button" disabled={session === null} onClick={() => void store.saveAs(fileName)}>
          <Icon name="save" />
          {translate('save')}
        </button>
        <Samples store={store} names={state.samples} />
        <span className="title-rule" />
        <button
          type="button"
          lang={locale === 'zh-CN' ? 'en' : 'zh'}
          onClick={() => {
            const next = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
            rememberSetting('locale', next);
            void store.setLook({ locale: next });
          }}
        >
          {translate('language')}
        </button>
        <button
          type="button"
          onClick={() => {
            rememberSetting('theme', dark ? 'light' : 'dark');
            void store.setLook({ dark: !dark });
          }}
        >
          <Icon name={dark ? 'sun' : 'moon'} />
          {translate(dark ? 'light' : 'dark')}
        </button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          target.value = '';
          if (chosen === undefined) return;
          void chosen.arrayBuffer().then((bytes) => store.open(new Uint8Array(bytes), chosen.name));
        }}
      />
    </header>
  );
}

function Samples({ store, names }: { store: PageStore; names: string[] }) {
  const [open, setOpen] = useState(false);
  const { translate } = store;
  return (
    <div
      className="menu"
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="samples" />
        {translate('samples')}
        <Icon name="down" />
      </button>
      {open && (
        <div className="menu-list" role="menu">
          {names.length === 0 && <span className="menu-empty">{translate('noSamples')}</span>}
          {names.map((name) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                void store.openSample(name);
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
