import { LocaleService, type Injector } from '@univerjs/core';
import { IRibbonService } from '@univerjs/ui';

export interface NativeTab {
  key: string;
  title: string;
}

/** The grid's own ribbon tabs (start, insert, formulas, data), for the page to show beside the add-in's. */
export interface NativeRibbon {
  subscribe(listener: (tabs: NativeTab[]) => void): () => void;
  activate(key: string): void;
}

export function nativeRibbonOf(injector: Injector): NativeRibbon {
  const ribbon = injector.get(IRibbonService);
  const locale = injector.get(LocaleService);
  return {
    subscribe(listener) {
      const subscription = ribbon.ribbon$.subscribe((menus) =>
        listener(menus.map(({ key, title }) => ({ key, title: locale.t(title ?? key) }))),
      );
      return () => subscription.unsubscribe();
    },
    activate: (key) => ribbon.setActivatedTab(key),
  };
}
