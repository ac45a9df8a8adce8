import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { barPages, menuPages, openPage, type PageName } from './navigation';
import { pages } from './pages';
import { useTabStyles } from './tabStyles';
import { useText } from './text';

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
  more: { marginLeft: 'auto', display: 'flex' },
});

/** The bar of pages; those that are opened less often stand in a menu at its end. */
export function NavigationBar({ page }: { page: PageName }) {
  const text = useText();
  const styles = useStyles();
  const tabStyles = useTabStyles();
  return (
    <nav className={styles.root} aria-label={text('app.navigation')}>
      {barPages.map((name) => {
        const { Icon, label } = pages[name];
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(tabStyles.tab, name === page && tabStyles.current)}
            aria-current={name === page ? 'page' : undefined}
            onClick={() => openPage(name)}
            data-testid={`nav-${name}`}
          >
            <Icon />
            {text(label)}
          </button>
        );
      })}
      <div className={styles.more}>
        <Suspense>
          <MoreMenu current={menuPages.find((name) => name === page) ?? null} />
        </Suspense>
      </div>
    </nav>
  );
}
