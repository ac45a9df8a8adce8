import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useRef, useSyncExternalStore } from 'react';
import { currentPage, onPageChange, openPage, pageNames, type PageName } from './navigation';
import { PageBoundary } from './PageBoundary';
import { pages } from './pages';
import { useText } from './text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  navigation: {
    display: 'flex',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '& svg': { fontSize: '16px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  page: { flexGrow: 1, minHeight: 0 },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** Navigation and the pages. A page once opened stays, hidden, so that a half-done wizard survives a look elsewhere. */
export function App() {
  const text = useText();
  const styles = useStyles();
  const page = useSyncExternalStore(onPageChange, currentPage);
  const opened = useRef(new Set<PageName>());
  opened.current.add(page);
  return (
    <div className={styles.root}>
      <nav className={styles.navigation} aria-label={text('app.navigation')}>
        {pageNames.map((name) => {
          const { Icon, label } = pages[name];
          return (
            <button
              key={name}
              type="button"
              className={mergeClasses(styles.tab, name === page && styles.current)}
              aria-current={name === page ? 'page' : undefined}
              onClick={() => openPage(name)}
              data-testid={`nav-${name}`}
            >
              <Icon />
              {text(label)}
            </button>
          );
        })}
      </nav>
      {pageNames
        .filter((name) => opened.current.has(name))
        .map((name) => {
          const { Content } = pages[name];
          return (
            <main key={name} className={styles.page} hidden={name !== page} data-testid={`page-${name}`}>
              <PageBoundary>
                <Suspense fallback={<p className={styles.loading}>{text('app.loading')}</p>}>
                  <Content />
                </Suspense>
              </PageBoundary>
            </main>
          );
        })}
    </div>
  );
}
