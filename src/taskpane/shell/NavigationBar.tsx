import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { barPages, menuPages, openPage, type PageName } from './navigation';
import { pages } from './pages';
import { useTabStyles } from './tabStyles';
import { useText } from './text';
import { useFitting } from './useFitting';

/** A menu brings its own weight; the bar does not wait for it. */
const MoreMenu = lazy(() => import(/* webpackChunkName: "more" */ './MoreMenu'));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    minHeight: '38px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: 'flex', position: 'relative', flexGrow: 1, minWidth: 0, overflow: 'hidden' },
  // Out of sight and out of reach, but as wide as it would be.
  beyond: { visibility: 'hidden', position: 'absolute' },
  /** Kept free before the menu has loaded. */
  more: { flexShrink: 0, display: 'flex', width: '32px' },
});

/** The bar of pages. What has no room, and what is opened less often, stands in a menu at its end. */
export function NavigationBar({ page }: { page: PageName }) {
  const text = useText();
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const labels = barPages.map((name) => text(pages[name].label));
  const { bar, count } = useFitting<HTMLDivElement>(labels.join('|'));
  const behind = [...barPages.slice(count), ...menuPages];
  return (
    <nav className={styles.root} aria-label={text('app.navigation')}>
      <div ref={bar} className={styles.tabs}>
        {barPages.map((name, i) => {
          const { Icon } = pages[name];
          const fits = i < count;
          return (
            <button
              key={name}
              type="button"
              className={mergeClasses(tabStyles.tab, name === page && tabStyles.current, !fits && styles.beyond)}
              aria-current={name === page ? 'page' : undefined}
              onClick={() => openPage(name)}
              data-testid={fits ? `nav-${name}` : undefined}
            >
              <Icon />
              <span className={tabStyles.label} data-label={labels[i]}>
                {labels[i]}
              </span>
            </button>
          );
        })}
      </div>
      <div className={styles.more}>
        <Suspense>
          <MoreMenu names={behind} current={behind.find((name) => name === page) ?? null} />
        </Suspense>
      </div>
    </nav>
  );
}
