import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { PersonReview } from '../../review/monthly/model';
import { Definition, useDefinitions, type Term } from '../components/Definition';
import { formatsOf } from '../shell/format';
import { useLanguage } from '../shell/text';

const useStyles = makeStyles({
  root: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  pair: { display: 'flex', alignItems: 'center', minHeight: '24px' },
  name: { display: 'flex', alignItems: 'center', color: tokens.colorNeutralForeground3 },
  value: { margin: 0, marginLeft: 'auto' },
  words: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    whiteSpace: 'normal',
  },
  word: { margin: 0 },
});

/** Every number of one person, each with its definition. */
export function PersonDetails({ person, paid }: { person: PersonReview; paid: boolean }) {
  const text = useDefinitions();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const styles = useStyles();
  const numbers: [Term, string][] = [
    ['qaCount', formats.count(person.qaCount)],
    ['qaMean', formats.score(person.qaMean)],
    ['grade', person.grade || text('person.none')],
    ['performance', formats.score(person.performance)],
    ['fit', formats.score(person.fit)],
  ];
  const pay: [Term, string][] = [
    ['actual', formats.money(person.actual)],
    ['target', formats.money(person.target)],
    ['commission', formats.money(person.commission)],
    ['prize', formats.money(person.prize)],
    ['pay', formats.money(person.pay)],
  ];
  const words = [
    ['person.employeeId', person.employeeId],
    ['person.group', person.group],
    ['person.quadrant', person.quadrant],
    ['person.action', person.action],
    ['person.notes', person.notes.join(text('list.separator'))],
  ] as const;
  return (
    <section className={styles.root} aria-label={text('person.details', { agent: person.agent })}>
      <dl className={styles.numbers}>
        {[...numbers, ...(paid ? pay : [])].map(([term, value]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.name}>
              {text(`definition.${term}.name`)}
              <Definition term={term} />
            </dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.words}>
        {words.map(
          ([label, value]) =>
            value && (
              <Fragment key={label}>
                <dt className={styles.name}>{text(label)}</dt>
                <dd className={styles.word}>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
    </section>
  );
}
