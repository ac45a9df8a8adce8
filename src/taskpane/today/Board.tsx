import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertUrgent16Regular } from '@fluentui/react-icons/svg/alert-urgent';
import { CalendarClock16Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { urgencies, type TodayBoard, type TodayItem, type Urgency } from '../../review/today/model';
import type { CellLink } from '../../workbook/tables';
import { Definition, type Term } from '../components/Definition';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { openPage } from '../shell/navigation';
import { places } from './tasks';
import { useTodayText } from './texts';
import { useShowMore } from '../components/useShowMore';

const icons = {
  now: AlertUrgent16Regular,
  today: Clock16Regular,
  soon: CalendarClock16Regular,
  known: Info16Regular,
} satisfies Record<Urgency, unknown>;

const terms = {
  now: 'todayNow',
  today: 'todayToday',
  soon: 'todaySoon',
  known: 'todayKnown',
} as const satisfies Record<Urgency, Term>;

/** As many as are read at once; the rest on request. */
const pageSize = 8;

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  now: { color: tokens.colorStatusDangerForeground1 },
  today: { color: tokens.colorStatusWarningForeground3 },
  soon: { color: tokens.colorNeutralForeground2 },
  known: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  link: { fontSize: 'inherit', lineHeight: tokens.lineHeightBase200 },
});

/** The items by urgency; each says why it stands there and leads to its cell and to where it is done. */
export function Board({ board, onSelect }: { board: TodayBoard; onSelect: (link: CellLink) => void }) {
  const text = useTodayText();
  const page = usePageStyles();
  const styles = useStyles();
  const toDo = board.items.filter(({ urgency }) => urgency !== 'known').length;
  const groups = urgencies.filter((urgency) => board.items.some((item) => item.urgency === urgency));
  return (
    <div data-testid="today-board" data-as-of={board.asOf}>
      <p className={mergeClasses(page.paragraph, styles.heading, toDo === 0 && styles.good)} role="status">
        {toDo === 0 && board.looked.length > 0 && <CheckmarkCircle16Regular aria-hidden />}
        {board.looked.length === 0
          ? text('today.empty')
          : toDo === 0
            ? text('today.good')
            : text('today.count', { count: toDo })}
        {toDo > 0 && <Definition term="todayCount" />}
      </p>
      {groups.map((urgency) => {
        const Icon = icons[urgency];
        const items = board.items.filter((item) => item.urgency === urgency);
        return (
          <section key={urgency} className={page.section} data-testid={`today-${urgency}`}>
            <h2 className={mergeClasses(page.heading, styles.heading, styles[urgency])}>
              <Icon aria-hidden />
              {text(`today.urgency.${urgency}`)} {items.length}
              <Definition term={terms[urgency]} />
            </h2>
            <Items items={items} onSelect={onSelect} />
          </section>
        );
      })}
    </div>
  );
}

function Items({ items, onSelect }: { items: readonly TodayItem[]; onSelect: (link: CellLink) => void }) {
  const styles = useStyles();
  const [visible, showMore] = useShowMore(items, pageSize);
  return (
    <>
      <ul className={styles.list}>
        {visible.map((item, i) => (
          <li key={i} className={styles.item} data-source={item.source}>
            {item.what}
            <div className={styles.why}>{item.why}</div>
            <div className={styles.links}>
              {item.task && <TaskLink task={item.task} />}
              {item.link && <PlaceLink link={item.link} onSelect={onSelect} />}
            </div>
          </li>
        ))}
      </ul>
      {showMore}
    </>
  );
}

function TaskLink({ task }: { task: NonNullable<TodayItem['task']> }) {
  const text = useTodayText();
  const styles = useStyles();
  return (
    <Link as="button" inline className={styles.link} onClick={() => openPage(...places[task])}>
      {text(`today.task.${task}`)}
    </Link>
  );
}
