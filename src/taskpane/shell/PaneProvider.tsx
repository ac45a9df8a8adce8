import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { prefersDark } from './appearance';
import { LanguageProvider } from './text';
import { themeOf } from './theme';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function onSystemChange(listener: () => void): () => void {
  systemDark.addEventListener('change', listener);
  return () => systemDark.removeEventListener('change', listener);
}

function isDark(): boolean {
  return prefersDark(typeof Office === 'undefined' ? undefined : Office.context?.officeTheme, systemDark.matches);
}

const useStyles = makeStyles({
  root: {
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Theme and language for everything in the pane. */
export function PaneProvider({ children }: { children: ReactNode }) {
  const dark = useSyncExternalStore(onSystemChange, isDark);
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    // Its classes would be copied to every popover; size and background belong to the pane alone.
    <FluentProvider theme={themeOf(dark)} style={{ height: '100%' }}>
      <div className={styles.root}>
        <LanguageProvider>{children}</LanguageProvider>
      </div>
    </FluentProvider>
  );
}
