import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { isoDate, parseDate } from '../../../domain/numbers/dates';
import type { DiagnosisMatrix } from '../../../domain/people/diagnosis';
import type { Agreed, DiagnosedPerson } from '../../../review/people/diagnosis/model';
import { evidenceInWords, weightsInWords } from '../../../review/people/diagnosis/words';
import { Disclosure } from '../../components/Disclosure';
import { usePageStyles } from '../../components/pageStyles';
import { useLanguage } from '../../shell/text';
import { usePeopleText } from '../texts';

const useStyles = makeStyles({
  name: { flexShrink: 0 },
  evidence: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    '& li::first-letter': { textTransform: 'uppercase' },
  },
  weights: { color: tokens.colorNeutralForeground3 },
  remedies: { display: 'flex', flexDirection: 'column' },
  agreed: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});

interface Props {
  index: number;
  person: DiagnosedPerson;
  matrix: DiagnosisMatrix;
  causes: string;
  busy: boolean;
  onAgree: (agreed: Agreed) => void;
}

/** One person: what is weak and what that points to; remedies to choose, with who sees to them and until when. */
export function PersonDiagnosis({ index, person, matrix, causes, busy, onAgree }: Props) {
  const text = usePeopleText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const { agent, evidence, remedies, agreed } = person;
  const set = (change: Partial<Agreed>) => onAgree({ ...agreed, ...change });
  const missing = agreed.remedies.length > 0;
  return (
    <Disclosure
      open={index === 0}
      testId={`diagnosis-person-${index}`}
      summary={
        <span>
          <strong className={styles.name}>{agent}</strong>
          {` · ${causes}`}
          {missing && ` · ${text('peopleDesk.diagnosis.chosen', { count: agreed.remedies.length })}`}
        </span>
      }
    >
      <ul className={styles.evidence}>
        {evidence.map((each) => (
          <li key={each.kind}>
            {evidenceInWords(each, locale)}{' '}
            <span className={styles.weights}>{weightsInWords(each, matrix, locale)}</span>
          </li>
        ))}
      </ul>
      <p className={page.hint}>{text('peopleDesk.diagnosis.remedies')}</p>
      <div className={styles.remedies}>
        {remedies.map((remedy, i) => (
          <Checkbox
            key={remedy}
            label={remedy}
            checked={agreed.remedies.includes(remedy)}
            disabled={busy}
            onChange={(_, { checked }) =>
              set({
                remedies: remedies.filter((other) =>
                  other === remedy ? checked === true : agreed.remedies.includes(other),
                ),
              })
            }
            data-testid={`diagnosis-remedy-${index}-${i}`}
          />
        ))}
      </div>
      {missing && (
        <div className={styles.agreed}>
          <Field
            label={text('peopleDesk.diagnosis.owner')}
            size="small"
            required
            validationState={agreed.owner.trim() === '' ? 'error' : 'none'}
            validationMessage={agreed.owner.trim() === '' ? text('peopleDesk.diagnosis.ownerMissing') : null}
          >
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              value={agreed.owner}
              disabled={busy}
              onChange={(_, { value }) => set({ owner: value })}
              data-testid={`diagnosis-owner-${index}`}
            />
          </Field>
          <Field
            label={text('peopleDesk.diagnosis.due')}
            size="small"
            required
            validationState={agreed.due === null ? 'error' : 'none'}
            validationMessage={agreed.due === null ? text('peopleDesk.diagnosis.dueMissing') : null}
          >
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              type="date"
              value={agreed.due === null ? '' : isoDate(agreed.due)}
              disabled={busy}
              onChange={(_, { value }) => set({ due: parseDate(value) })}
              data-testid={`diagnosis-due-${index}`}
            />
          </Field>
        </div>
      )}
    </Disclosure>
  );
}
