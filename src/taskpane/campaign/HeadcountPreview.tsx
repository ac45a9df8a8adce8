import { mergeClasses } from '@fluentui/react-components';
import { isoDate } from '../../domain/numbers/dates';
import type { Headcount, WaveRow } from '../../review/campaign/headcountModel';
import type { CellLink } from '../../workbook/tables';
import { Definition } from '../components/Definition';
import { Fact, Facts } from '../components/Facts';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList } from '../components/RemarkList';
import { TableHead } from '../components/TableHead';
import { useTableStyles } from '../components/tableStyles';
import { formatsOf } from '../shell/format';
import { useLanguage } from '../shell/text';
import { useCampaignText } from './texts';

/** What the worst phase of either plan needs, phase by phase, and everybody's share. */
export function HeadcountPreview({
  headcount,
  onSelect,
}: {
  headcount: Headcount;
  onSelect: (link: CellLink) => void;
}) {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { choices, base, waves, remarks } = headcount;
  const most = (of: (wave: WaveRow) => number) => waves.reduce((largest, wave) => Math.max(largest, of(wave)), 0);
  const posts = base.posts.map(({ post, inquiries }) => `${post} ${inquiries === null ? '–' : inquiries.toFixed(1)}`);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('campaign.heads.heading', { campaign: choices.campaign })}
      </h1>
      <Facts>
        <Fact
          name={text('campaign.heads.need')}
          value={formats.count(most(({ needed }) => needed))}
          about={<Definition term="headsNeeded" />}
          testId="headcount-need"
        />
        <Fact
          name={text('campaign.heads.shortFact')}
          value={formats.cut(most(({ short }) => short))}
          about={<Definition term="headsShort" />}
          testId="headcount-short"
        />
        <Fact
          name={text('campaign.heads.recruitFact')}
          value={formats.count(most(({ recruits }) => recruits ?? 0))}
          about={<Definition term="recruits" />}
          testId="headcount-recruits"
        />
      </Facts>
      <p className={mergeClasses(page.hint, page.section)}>
        {text('campaign.heads.baseNote', {
          ...{ first: isoDate(base.first), last: isoDate(base.last), recoveries: base.recoveries.toFixed(1) },
          posts: posts.join(text('campaign.summary.separator')),
        })}
      </p>
      <section className={page.section}>
        <h2 className={page.heading}>{text('campaign.incentives.remarks')}</h2>
        {remarks.length === 0 ? (
          <p className={page.paragraph}>{text('campaign.heads.nothing')}</p>
        ) : (
          <RemarkList name="headcount" remarks={remarks} onSelect={onSelect} />
        )}
      </section>
      <Waves waves={waves} />
      <Split headcount={headcount} />
    </>
  );
}

/** One line a phase, plan and post; two phases of one name are told apart by their first day. */
function Waves({ waves }: { waves: readonly WaveRow[] }) {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { table } = useTableStyles();
  if (waves.length === 0) return null;
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{text('campaign.heads.waves')}</h2>
      <p className={page.hint}>{text('campaign.heads.wavesNote')}</p>
      <table className={table} data-testid="headcount-waves">
        <TableHead
          titles={[
            text('campaign.heads.phase'),
            text('campaign.heads.post'),
            { number: text('campaign.heads.heads') },
            { number: text('campaign.heads.strength') },
            { number: text('campaign.heads.gap') },
          ]}
        />
        <tbody>
          {waves.map(({ phase, version, post, needed, strength, short }) => (
            <tr key={[phase.name, phase.first, version, post].join('|')}>
              <th scope="row">{`${phase.name} ${version}`}</th>
              <td>{post}</td>
              <td className="number">{needed}</td>
              <td className="number">{formats.cut(strength)}</td>
              <td className="number">{short === 0 ? '–' : formats.cut(short)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Split({ headcount: { choices, split, feed } }: { headcount: Headcount }) {
  const text = useCampaignText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { table } = useTableStyles();
  const { phase, version } = choices;
  return (
    <section className={page.section} data-testid="headcount-split">
      <h2 className={page.heading}>{text('campaign.heads.split', { phase, version })}</h2>
      {split.rows.length === 0 ? (
        <p className={page.paragraph}>{text('campaign.heads.noSplit')}</p>
      ) : (
        <>
          <p className={page.hint}>{text('campaign.heads.splitNote')}</p>
          {choices.feed && (
            <p className={page.paragraph} data-testid="headcount-feeds">
              {text('campaign.heads.willFeed', { count: feed.count })}{' '}
              {feed.known > 0 && text('campaign.heads.alreadyFed', { known: feed.known })}
            </p>
          )}
          <table className={table}>
            <TableHead
              titles={[
                text('campaign.heads.person'),
                text('campaign.heads.post'),
                { number: text('campaign.heads.taskHours') },
                { number: text('campaign.heads.perDay') },
              ]}
            />
            <tbody>
              {split.rows.map(({ person, group, post, temporary, taskHours, inquiries }) => (
                <tr key={[person, group, post].join('|')}>
                  <th scope="row">{temporary ? text('campaign.heads.asTemporary', { person }) : person}</th>
                  <td>{post}</td>
                  <td className="number">{formats.cut(taskHours)}</td>
                  <td className="number">{formats.count(inquiries)}</td>
                </tr>
              ))}
              {split.totals.map(({ post, inquiries }) => (
                <tr key={post}>
                  <th scope="row">{text('campaign.heads.total', { post })}</th>
                  <td />
                  <td />
                  <td className="number" data-testid={`headcount-total-${post}`}>
                    {formats.count(inquiries)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
