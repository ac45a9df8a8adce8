import {
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { kindTitle } from '../../review/names';
import { usePageStyles } from '../components/pageStyles';
import { useLanguage, useText } from '../shell/text';
import { MissingTables } from './MissingTables';
import { PeriodFields } from './PeriodFields';
import type { StepProps } from './stepProps';

const useStyles = makeStyles({
  message: { marginTop: tokens.spacingVerticalS },
});

export function MonthStep(props: StepProps) {
  const text = useText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const { state, actions } = props;
  const { recognition } = state;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('review.title')}
      </h1>
      <p className={page.hint}>{text('review.intro')}</p>
      {recognition && (
        <>
          <section className={page.section}>
            <PeriodFields {...props} />
            <p className={mergeClasses(page.hint, styles.message)}>
              {text('month.found', {
                count: recognition.tables.length,
                kinds: [...new Set(recognition.tables.map(({ kind }) => kindTitle(kind, locale)))].join(
                  text('list.separator'),
                ),
              })}
            </p>
            <Field hint={text('month.personalHint')} size="small">
              <Checkbox
                checked={state.personal}
                label={text('month.personal')}
                onChange={(_, { checked }) => actions.choosePersonal(checked === true)}
                data-testid="review-personal"
              />
            </Field>
          </section>
          <MissingTables missing={recognition.missing} />
          {recognition.months.length === 0 && (
            <MessageBar className={styles.message} intent="warning" layout="multiline" data-testid="review-no-month">
              <MessageBarBody>
                <MessageBarTitle>{text('month.none')}</MessageBarTitle>
                {text('month.noneAdvice')}
              </MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
    </>
  );
}
