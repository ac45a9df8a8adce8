import type { EditPlan } from '../../../review/scoring/model';
import { ConsentCheck } from '../../components/ConsentCheck';
import { usePageStyles } from '../../components/pageStyles';
import { useTableStyles } from '../../components/tableStyles';
import { useScoringText } from '../texts';
import type { Scoring } from './useScoring';
import { TableHead } from '../../components/TableHead';

/** What an edit changes, cell by cell, before it is written. */
export function EditStep({ scoring, edit }: { scoring: Scoring; edit: EditPlan }) {
  const text = useScoringText();
  const page = usePageStyles();
  const { table } = useTableStyles();
  const words = (value: string) => (value === '' ? text('scoring.edit.blank') : value);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('scoring.edit.heading')}
      </h1>
      <p className={page.hint}>{text('scoring.edit.intro')}</p>
      <table className={table} data-testid="scoring-changes">
        <TableHead
          titles={[
            text('scoring.edit.column.item'),
            text('scoring.edit.column.before'),
            text('scoring.edit.column.after'),
          ]}
        />
        <tbody>
          {edit.changes.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words(before)}</td>
              <td>{words(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className={page.section}>
        <ConsentCheck
          question={edit.question}
          consent={scoring.consent}
          onChange={scoring.setConsent}
          disabled={scoring.run.progress !== null}
          testId="scoring-edit-consent"
        />
      </section>
    </>
  );
}
