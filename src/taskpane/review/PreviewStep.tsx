import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Definition } from '../components/Definition';
import { usePageStyles } from '../components/pageStyles';
import { formatsOf } from '../shell/format';
import { useLanguage, useText } from '../shell/text';
import { PeopleTable } from './PeopleTable';
import { QuadrantPlot } from './QuadrantPlot';
import type { StepProps } from './stepProps';
import { WarningList } from './WarningList';

const useStyles = makeStyles({
  facts: { display: 'flex', gap: tokens.spacingHorizontalXL, margin: `${tokens.spacingVerticalS} 0 0` },
  name: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export function PreviewStep({ state, actions }: StepProps) {
  const text = useText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { review } = state;
  if (!review) return null;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('preview.heading', { month: review.month })}
      </h1>
      <dl className={styles.facts}>
        <Fact name={text('preview.people')} value={formats.count(review.totals.people)} testId="review-total-people" />
        <Fact
          name={text('preview.pay')}
          about={<Definition term="pay" />}
          value={formats.money(review.totals.pay)}
          testId="review-total-pay"
        />
        <Fact name={text('preview.attention')} value={formats.count(review.warnings.length)} testId="review-notes" />
      </dl>
      <section className={page.section}>
        <h2 className={page.heading}>{text('preview.warnings')}</h2>
        <WarningList warnings={review.warnings} onSelect={actions.select} />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>
          {text('preview.plot')}
          <Definition term="quadrant" />
        </h2>
        <QuadrantPlot people={review.people} cuts={review.cuts} />
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('preview.table')}</h2>
        <PeopleTable people={review.people} />
      </section>
    </>
  );
}

function Fact({ name, about, value, testId }: { name: string; about?: ReactNode; value: string; testId: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>
        {name}
        {about}
      </dt>
      <dd className={styles.value} data-testid={testId}>
        {value}
      </dd>
    </div>
  );
}
