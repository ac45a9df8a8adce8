import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { AppealEffect, BeforeAfter } from '../../../review/appeals/model';
import { Definition, type Term } from '../../components/Definition';
import { usePageStyles } from '../../components/pageStyles';
import { useTableStyles } from '../../components/tableStyles';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useAppealsText } from '../texts';
import { TableHead } from '../../components/TableHead';

const useStyles = makeStyles({ table: { '& th, & td': { verticalAlign: 'middle' } } });

interface Line {
  name: string;
  term?: Term;
  before: string;
  after: string;
}

/** From the item to the yuan: what the month computes now, and what it would. */
export function EffectTable({ effect, item }: { effect: AppealEffect; item: string }) {
  const text = useAppealsText();
  const page = usePageStyles();
  const { table } = useTableStyles();
  const styles = useStyles();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const { person, counts } = effect;
  const both = <T,>({ before, after }: BeforeAfter<T>, words: (value: T) => string) => ({
    before: words(before),
    after: words(after),
  });
  const score = (value: number | null) => formats.score(value);
  const money = (value: number) => formats.money(value);
  const plain = (value: number | null) => (value === null ? text('appeals.open') : String(value));
  const gate = (closed: boolean) => text(closed ? 'appeals.effect.gateClosed' : 'appeals.effect.gateOpen');
  const lines: Line[] = [
    { name: item, ...both(effect.mark, plain) },
    { name: text('appeals.effect.score'), term: 'score', ...both(effect.score, score) },
  ];
  if (person && counts) {
    lines.push(
      { name: text('appeals.effect.mean'), term: 'qaMean', ...both(person.mean, score) },
      { name: text('appeals.effect.grade'), term: 'grade', ...both(person.grade, (grade) => grade || '–') },
    );
    if (person.factor.before !== null || person.factor.after !== null) {
      const factor = (value: number | null) => (value === null ? '–' : String(value));
      lines.push(
        { name: text('appeals.effect.factor'), ...both(person.factor, factor) },
        { name: text('appeals.effect.gate'), ...both(person.gateClosed, gate) },
      );
    }
    lines.push(
      { name: text('appeals.effect.commission'), term: 'commission', ...both(person.commission, money) },
      { name: text('appeals.effect.pay'), term: 'pay', ...both(person.pay, money) },
    );
  }
  const difference = person?.payDifference ?? 0;
  const amount = `${difference > 0 ? '+' : ''}${formats.money(difference)}`;
  const conclusion = !person
    ? text('appeals.effect.noPerson')
    : !counts
      ? text('appeals.effect.notCounted')
      : difference === 0
        ? text('appeals.effect.same')
        : text('appeals.effect.difference', { amount });
  return (
    <section className={page.section} data-testid="appeals-effect">
      <h2 className={page.heading}>{text('appeals.effect.heading', { month: effect.month })}</h2>
      <table className={mergeClasses(table, styles.table)}>
        <TableHead
          titles={[
            text('appeals.effect.column.figure'),
            { number: text('appeals.effect.column.before') },
            { number: text('appeals.effect.column.after') },
          ]}
        />
        <tbody>
          {lines.map(({ name, term, before, after }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {term && <Definition term={term} />}
              </th>
              <td className="number">{before}</td>
              <td className="number">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={page.paragraph} role="status" data-testid="appeals-difference">
        {conclusion}
      </p>
    </section>
  );
}
