import { useEffect, useRef } from 'react';
import type { AddInManifest } from '../ribbon/manifest';
import { Icon } from './Icon';
import type { PageStore } from './store';
import { usePaneWidth } from './usePaneWidth';
import './workspace.css';

export interface WorkspaceProps {
  store: PageStore;
  addIn: AddInManifest;
  paneOpen: boolean;
  /** Whether the grid's own toolbar is shown; else the add-in's ribbon stands in its place. */
  nativeToolbar: boolean;
}

/** The grid and the add-in's pane of one session. A closed pane stays loaded: its runtime also computes the functions. */
export function Workspace({ store, addIn, paneOpen, nativeToolbar }: WorkspaceProps) {
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { width, splitter } = usePaneWidth();
  const { translate } = store;

  useEffect(() => {
    if (grid.current === null || frame.current === null) return undefined;
    return store.attach(grid.current, frame.current);
  }, [store]);

  return (
    <div
      className={nativeToolbar ? 'workspace' : 'workspace without-toolbar'}
      style={{ ['--pane-width' as string]: `${paneOpen ? width : 0}px` }}
    >
      <div className="grid" ref={grid} />
      <aside className={paneOpen ? 'pane' : 'pane pane-closed'} style={{ width }} aria-label={addIn.name}>
        <div className="splitter" aria-label={translate('resizePane')} {...splitter} />
        <div className="pane-head">
          <img src={addIn.icon} width={16} height={16} alt="" />
          <h2>{addIn.name}</h2>
          <button
            type="button"
            className="plain"
            aria-label={translate('closePane')}
            title={translate('closePane')}
            onClick={() => store.setPane(false)}
          >
            <Icon name="close" />
          </button>
        </div>
        <iframe ref={frame} title={addIn.name} />
      </aside>
    </div>
  );
}
