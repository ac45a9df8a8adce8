import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useRef, useSyncExternalStore } from 'react';
import { BeginAtHeading } from '../components/BeginAtHeading';
import { currentPage, onNavigation, pageNames, type PageName } from './navigation';
import { NavigationBar } from './NavigationBar';
import { PageBoundary } from './PageBoundary';
import { pages } from './pages';
import { useText } from './text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  page: { flexGrow: 1, minHeight: 0 },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** Navigation and the pages. A page once opened stays, hidden, so that a half-done wizard survives a look elsewhere. */
export function App() {
  const text = useText();
  const styles = useStyles();
  const page = useSyncExternalStore(onNavigation, currentPage);
  const opened = useRef(new Set<PageName>());
  opened.current.add(page);
  return (
    <div className={styles.root}>
      <NavigationBar page={page} />
      {pageNames
        .filter((name) => opened.current.has(name))
        .map((name) => {
          const { Content } = pages[name];
          return (
            <main key={name} className={styles.page} hidden={name !== page} data-testid={`page-${name}`}>
              <PageBoundary>
                <Suspense fallback={<p className={styles.loading}>{text('app.loading')}</p>}>
                  <Content />
                  <BeginAtHeading shown={name === page} />
                </Suspense>
              </PageBoundary>
            </main>
          );
        })}
    </div>
  );
}
