import { isMonthly } from '../../review/monthly/period';
import { Definition } from '../components/Definition';
import { Fact, Facts } from '../components/Facts';
import { usePageStyles } from '../components/pageStyles';
import { RemarkList } from '../components/RemarkList';
import { formatsOf } from '../shell/format';
import { useLanguage, useText } from '../shell/text';
import { PersonPagesChoice } from './PersonPagesChoice';
import { PeopleTable } from './PeopleTable';
import { QuadrantPlot } from '../components/plot/QuadrantPlot';
import type { StepProps } from './stepProps';

export function PreviewStep({ state, busy, actions }: StepProps) {
  const text = useText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const { review } = state;
  if (!review) return null;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('preview.heading', { month: review.month })}
      </h1>
      <Facts>
        <Fact name={text('preview.people')} value={formats.count(review.totals.people)} testId="review-total-people" />
        {isMonthly(review.period) && (
          <Fact
            name={text('preview.pay')}
            about={<Definition term="pay" />}
            value={formats.money(review.totals.pay)}
            testId="review-total-pay"
          />
        )}
        <Fact name={text('preview.attention')} value={formats.count(review.warnings.length)} testId="review-notes" />
      </Facts>
      <section className={page.section}>
        <h2 className={page.heading}>{text('preview.warnings')}</h2>
        {review.warnings.length === 0 ? (
          <p className={page.hint}>{text('preview.noWarnings')}</p>
        ) : (
          <RemarkList name="review" remarks={review.warnings} onSelect={actions.select} />
        )}
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>
          {text('preview.plot')}
          <Definition term="quadrant" />
        </h2>
        {!isMonthly(review.period) && <p className={page.hint}>{text('preview.caution')}</p>}
        <QuadrantPlot people={review.people} cuts={review.cuts} testId="review-plot" />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('preview.table')}</h2>
        <PeopleTable people={review.people} paid={isMonthly(review.period)} />
      </section>
      <PersonPagesChoice people={review.people} pages={state.pages} busy={busy} onChoose={actions.choosePages} />
    </>
  );
}
