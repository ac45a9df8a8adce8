import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { menuPages, openPage, type PageName } from './navigation';
import { pages } from './pages';
import { useTabStyles } from './tabStyles';
import { useText } from './text';

/** The pages behind “More”; where one of them is open, the button bears its name. */
export default function MoreMenu({ current }: { current: PageName | null }) {
  const text = useText();
  const styles = useTabStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={mergeClasses(styles.tab, current !== null && styles.current)}
          aria-label={current ? text('nav.moreCurrent', { page: text(pages[current].label) }) : text('nav.more')}
          data-testid="nav-more"
        >
          {current && <span className={styles.name}>{text(pages[current].label)}</span>}
          <MoreHorizontal20Regular style={{ display: 'block' }} />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menuPages.map((name) => {
            const { Icon, label } = pages[name];
            return (
              <MenuItem
                key={name}
                icon={<Icon />}
                aria-current={name === current ? 'page' : undefined}
                onClick={() => openPage(name)}
                data-testid={`nav-${name}`}
              >
                {text(label)}
              </MenuItem>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
