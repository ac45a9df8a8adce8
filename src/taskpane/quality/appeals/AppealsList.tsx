import { Badge, Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import type { Appeal } from '../../../review/appeals/model';
import { roleTitle } from '../../../review/names';
import { Definition } from '../../components/Definition';
import { CheckSummary } from '../../components/CheckSummary';
import { Disclosure } from '../../components/Disclosure';
import { Fact, Facts } from '../../components/Facts';
import { PageHeading } from '../../components/PageHeading';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useEntryStyles } from '../entryStyles';
import { useAppealsText } from '../texts';
import type { Appeals } from './useAppeals';
import { useShowMore } from '../../components/useShowMore';

export function AppealsList({ appeals }: { appeals: Appeals }) {
  const text = useAppealsText();
  const page = usePageStyles();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const { outlook, select, made, run } = appeals;
  const heading = <PageHeading title={text('appeals.title')} intro={text('appeals.intro')} />;
  if (!outlook) return heading;
  if (!outlook.hasTable) {
    return (
      <>
        {heading}
        <MessageBar intent="warning" layout="multiline" data-testid="appeals-no-table">
          <MessageBarBody>
            <MessageBarTitle>{text('appeals.noTable')}</MessageBarTitle>
            {text('appeals.noTableAdvice')}
            <div>
              <Button
                size="small"
                disabled={run.progress !== null || made !== null}
                onClick={() => void appeals.makeTable()}
                data-testid="appeals-make"
              >
                {text('appeals.makeTable')}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
        {made && (
          <p className={page.paragraph} role="status" data-testid="appeals-made">
            {text('appeals.made')} <PlaceLink link={made} onSelect={select} />
          </p>
        )}
      </>
    );
  }
  const open = outlook.appeals.filter(({ state }) => state === 'open');
  const decided = outlook.appeals.filter(({ state }) => state !== 'open');
  const columns = outlook.lacking.map((role) => roleTitle('appeals', role, locale)).join(text('list.separator'));
  return (
    <>
      {heading}
      <CheckSummary />
      <p className={page.hint} data-testid="appeals-days">
        {text(outlook.daysAt ? 'appeals.days' : 'appeals.daysDefault', { days: outlook.days })}{' '}
        {outlook.daysAt && <PlaceLink link={outlook.daysAt} onSelect={select} />}
      </p>
      {outlook.lacking.length > 0 && (
        <MessageBar intent="warning" layout="multiline" data-testid="appeals-lacking">
          <MessageBarBody>{text('appeals.lacking', { columns })}</MessageBarBody>
        </MessageBar>
      )}
      <Facts>
        <Fact name={text('appeals.fact.open')} value={formats.count(open.length)} testId="appeals-open" />
        <Fact
          name={text('appeals.fact.late')}
          about={<Definition term="appealLate" />}
          value={formats.count(open.filter(({ late }) => late === true).length)}
          testId="appeals-late"
        />
        <Fact name={text('appeals.fact.decided')} value={formats.count(decided.length)} testId="appeals-decided" />
      </Facts>
      {outlook.appeals.length === 0 && <p className={page.paragraph}>{text('appeals.none')}</p>}
      {open.length > 0 && (
        <Disclosure open summary={<span>{text('appeals.list.open')}</span>} testId="appeals-open-list">
          <Entries appeals={appeals} entries={open} />
        </Disclosure>
      )}
      {decided.length > 0 && (
        <Disclosure summary={<span>{text('appeals.list.decided')}</span>} testId="appeals-decided-list">
          <Entries appeals={appeals} entries={decided} />
        </Disclosure>
      )}
    </>
  );
}

const pageSize = 50;

function Entries({ appeals, entries }: { appeals: Appeals; entries: readonly Appeal[] }) {
  const text = useAppealsText();
  const styles = useEntryStyles();
  const [visible, showMore] = useShowMore(entries, pageSize);
  return (
    <>
      <ul className={styles.list}>
        {visible.map((appeal) => (
          <li key={appeal.key}>
            <button
              type="button"
              className={styles.entry}
              disabled={appeals.run.progress !== null}
              onClick={() => appeals.open(appeal)}
              data-testid="appeals-entry"
            >
              <span>{text('appeals.entry', { agent: appeal.agent, item: appeal.item })}</span>
              <span className={styles.state}>
                {appeal.late === true && (
                  <Badge appearance="tint" color="warning" size="small">
                    {text('appeals.late')}
                  </Badge>
                )}
                <StateWords appeal={appeal} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {showMore}
    </>
  );
}

/** When an open one was made, or what became of it. */
export function StateWords({ appeal }: { appeal: Appeal }) {
  const text = useAppealsText();
  const { state, firstMark, decidedMark, appealed } = appeal;
  if (state === 'upheld') {
    return text('appeals.state.upheld', { first: firstMark ?? text('appeals.open'), mark: decidedMark ?? '?' });
  }
  if (state === 'rejected') return text('appeals.state.rejected');
  if (state === 'unknown') return text('appeals.state.unknown');
  return appealed === null ? '' : isoDate(appealed);
}
