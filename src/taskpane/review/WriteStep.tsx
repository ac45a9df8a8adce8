import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isMonthly } from '../../review/monthly/period';
import { usePageStyles } from '../components/pageStyles';
import { formatsOf } from '../shell/format';
import { useLanguage, useText } from '../shell/text';
import type { StepProps } from './stepProps';

const useStyles = makeStyles({
  sheets: { margin: `${tokens.spacingVerticalM} 0`, padding: 0, listStyle: 'none' },
  sheet: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** While writing: what is going on. Afterwards: what was written, with links. */
export function WriteStep({ state, actions }: StepProps) {
  const text = useText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const { review, result } = state;
  if (!review) return null;
  if (!result) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  return (
    <div data-testid="review-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('done.heading')}
      </h1>
      <p className={page.paragraph}>
        {text(isMonthly(review.period) ? 'done.summary' : 'done.summaryWithoutPay', {
          month: review.month,
          count: result.sheets.length,
          people: review.totals.people,
          pay: formats.money(review.totals.pay),
        })}
      </p>
      <ul className={styles.sheets}>
        {result.sheets.map(({ name, purpose }) => (
          <li key={name} className={styles.sheet}>
            <Link as="button" onClick={() => actions.select({ sheet: name, cell: 'A1' })} data-testid="review-sheet">
              {name}
            </Link>
            <div className={page.hint}>{text(`purpose.${purpose}`)}</div>
          </li>
        ))}
      </ul>
      <p className={page.hint}>{text('done.live')}</p>
    </div>
  );
}
