import type { KeyboardEvent } from 'react';

export interface RibbonTabsProps {
  tabs: { key: string; title: string }[];
  active: string | null;
  onSelect: (key: string) => void;
}

export function RibbonTabs({ tabs, active, onSelect }: RibbonTabsProps) {
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const index = tabs.findIndex(({ key }) => key === active);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onSelect(next.key);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <nav className="ribbon-tabs" role="tablist" onKeyDown={step}>
      {tabs.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          role="tab"
          data-tab={key}
          aria-selected={key === active}
          tabIndex={key === active ? 0 : -1}
          onClick={() => onSelect(key)}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
