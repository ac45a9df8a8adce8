import type { PageState } from './store';
import type { Translate } from './texts';

export function StatusBar({ state, translate }: { state: PageState; translate: Translate }) {
  const { addIn, addInReady, calculating, session } = state;
  const name = addIn?.manifest.name ?? '';
  return (
    <footer className="status-bar">
      <span role="status">{translate(session === null ? 'loading' : calculating ? 'calculating' : 'ready')}</span>
      <span className={addInReady ? 'add-in-ready' : ''}>
        {addInReady ? translate('addInReady', { name }) : translate('addInLoading')}
      </span>
    </footer>
  );
}
