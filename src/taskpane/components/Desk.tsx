import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Suspense, useEffect, useRef, useSyncExternalStore, type ComponentType, type LazyExoticComponent } from 'react';
import { closeTask, currentTask, onNavigation, openPage, type PageName } from '../shell/navigation';
import { PageBoundary } from '../shell/PageBoundary';
import { useText } from '../shell/text';
import { BeginAtHeading } from './BeginAtHeading';
import { PageHeading } from './PageHeading';
import { usePageStyles } from './pageStyles';

/** One piece of work of a desk, a wizard or a view of its own. */
export interface Task {
  name: string;
  title: string;
  /** What it is good for, in one line. */
  hint: string;
  Icon: ComponentType;
  /** Loaded when first opened. */
  Content: LazyExoticComponent<ComponentType>;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyle: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '& > svg:first-child': { fontSize: '20px', color: tokens.colorBrandForeground1 },
    '& > svg:last-child': { color: tokens.colorNeutralForeground3 },
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  hint: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  open: { display: 'flex', flexDirection: 'column', height: '100%' },
  // What is set to `hidden` stays hidden although it is a flex box.
  hidden: { display: 'none' },
  back: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    alignSelf: 'flex-start',
    minHeight: '28px',
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  content: { flexGrow: 1, minHeight: 0 },
});

interface Props {
  page: PageName;
  title: string;
  intro: string;
  tasks: readonly Task[];
}

/**
 * A page that is a list of tasks. A task once opened stays, hidden, so that a half-done wizard survives a look elsewhere.
 * `data-testid`: `task-<name>` opens one, `<page>-back` leads back to the list.
 */
export function Desk({ page, title, intro, tasks }: Props) {
  const text = useText();
  const pageStyles = usePageStyles();
  const styles = useStyles();
  const current = useSyncExternalStore(onNavigation, () => currentTask(page));
  const opened = useRef(new Set<string>());
  if (current !== null) opened.current.add(current);

  // Back on the list, the keyboard goes on where it left.
  const left = useRef<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current === null && left.current !== null) {
      list.current?.querySelector<HTMLElement>(`[data-testid="task-${left.current}"]`)?.focus();
    }
    left.current = current;
  }, [current]);

  return (
    <>
      <div className={pageStyles.scroll} hidden={current !== null}>
        <PageHeading title={title} intro={intro} />
        <ul ref={list} className={styles.list}>
          {tasks.map(({ name, title: taskTitle, hint, Icon }) => (
            <li key={name}>
              <button
                type="button"
                className={styles.entry}
                onClick={() => openPage(page, name)}
                data-testid={`task-${name}`}
              >
                <Icon />
                <span>
                  <span className={styles.title}>{taskTitle}</span>
                  <span className={styles.hint}>{hint}</span>
                </span>
                <ChevronRight16Regular aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </div>
      {tasks
        .filter(({ name }) => opened.current.has(name))
        .map(({ name, Content }) => (
          <div key={name} className={name === current ? styles.open : styles.hidden}>
            <button
              type="button"
              className={styles.back}
              onClick={() => closeTask(page)}
              data-testid={name === current ? `${page}-back` : undefined}
            >
              <ChevronLeft16Regular aria-hidden />
              {text('desk.back', { page: title })}
            </button>
            <div className={styles.content}>
              <PageBoundary>
                <Suspense fallback={<p className={pageStyles.hint}>{text('app.loading')}</p>}>
                  <Content />
                  <BeginAtHeading shown={name === current} />
                </Suspense>
              </PageBoundary>
            </div>
          </div>
        ))}
    </>
  );
}
