import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { openPage, type PageName } from './navigation';
import { pages } from './pages';
import { useTabStyles } from './tabStyles';
import { useText } from './text';

interface Props {
  names: readonly PageName[];
  /** The one of them that is open. */
  current: PageName | null;
}

/** The pages behind “More”; where one of them is open, the button is underlined and says which. */
export default function MoreMenu({ names, current }: Props) {
  const text = useText();
  const styles = useTabStyles();
  const label = current ? text('nav.moreCurrent', { page: text(pages[current].label) }) : text('nav.more');
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={mergeClasses(styles.tab, current !== null && styles.current)}
          aria-label={label}
          title={label}
          data-testid="nav-more"
        >
          <MoreHorizontal20Regular style={{ display: 'block' }} />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {names.map((name) => {
            const { Icon, label: pageLabel } = pages[name];
            return (
              <MenuItem
                key={name}
                icon={<Icon />}
                aria-current={name === current ? 'page' : undefined}
                onClick={() => openPage(name)}
                data-testid={`nav-${name}`}
              >
                {text(pageLabel)}
              </MenuItem>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
