import {
  conversionInWords,
  dayInWords,
  lostInWords,
  tailInWords,
  type ShiftPreview,
} from '../../../review/people/shift';
import type { CellLink } from '../../../workbook/tables';
import { Definition } from '../../components/Definition';
import { Fact, Facts } from '../../components/Facts';
import { usePageStyles } from '../../components/pageStyles';
import { RemarkSection } from '../../components/RemarkSection';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { BarList } from '../BarList';
import { usePeopleText } from '../texts';

interface Props {
  preview: ShiftPreview;
  onSelect: (link: CellLink) => void;
}

/** What the slots added as bars, the tail in words, and who lost most inquiries. */
export function ShiftPreviewStep({ preview, onSelect }: Props) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { choices, slots, conversions, lost, totals, remarks } = preview;
  const tail = conversions.filter(({ isTail }) => isTail);
  const words = tailInWords(preview, locale);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('peopleDesk.shift.sheet', { day: dayInWords(choices.day, locale) })}
      </h1>
      <Facts>
        <Fact
          name={text('peopleDesk.shift.tail')}
          about={<Definition term="tail" />}
          value={formats.count(tail.length)}
          testId="shift-tail-count"
        />
        <Fact
          name={text('peopleDesk.shift.lost')}
          about={<Definition term="lostInquiries" />}
          value={formats.count(totals.lost)}
          testId="shift-lost-count"
        />
        <Fact
          name={text('peopleDesk.shift.atStake')}
          about={<Definition term="atStake" />}
          value={formats.money(totals.atStake)}
          testId="shift-at-stake"
        />
      </Facts>
      <RemarkSection name="shift" remarks={remarks} onSelect={onSelect} />
      <section className={page.section}>
        <h2 className={page.heading}>
          {text('peopleDesk.shift.bySlot')}
          <Definition term="slotIncrement" />
        </h2>
        <BarList
          label={text('peopleDesk.shift.bySlot')}
          testId="shift-bars"
          bars={slots.map(({ slot, inquiring, paying, hasFault }) => ({
            name: slot.label,
            length: inquiring,
            value: text('peopleDesk.shift.slotValue', {
              inquiring: formats.count(inquiring),
              paying: formats.count(paying),
            }),
            marked: hasFault,
          }))}
        />
        {slots.some(({ hasFault }) => hasFault) && <p className={page.hint}>{text('peopleDesk.shift.faultHint')}</p>}
        <p className={page.hint}>{text('peopleDesk.shift.note')}</p>
      </section>
      <section className={page.section} data-testid="shift-tail">
        <h2 className={page.heading}>{words.title}</h2>
        <p className={page.hint}>{words.note}</p>
        {tail.length === 0 && <p className={page.paragraph}>{words.none}</p>}
        {tail.map((row) => (
          <p key={`${row.agent}|${row.group}`} className={page.paragraph}>
            <strong>{row.agent}</strong> {conversionInWords(row, locale)}
          </p>
        ))}
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('peopleDesk.shift.lost')}</h2>
        <p className={page.hint}>{lostInWords(preview, locale)}</p>
        {lost.length === 0 && <p className={page.paragraph}>{text('peopleDesk.shift.noLost')}</p>}
        {lost.length > 0 && (
          <BarList
            label={text('peopleDesk.shift.lost')}
            testId="shift-lost"
            bars={lost.map(({ agent, lost: count, atStake }) => ({
              name: agent,
              length: count,
              value:
                atStake === null
                  ? text('peopleDesk.shift.lostCount', { lost: count })
                  : text('peopleDesk.shift.lostValue', { lost: count, atStake: formats.money(atStake) }),
              marked: false,
            }))}
          />
        )}
      </section>
    </>
  );
}
