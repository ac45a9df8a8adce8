import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { PersonReview } from '../../review/monthly/model';
import { usePageStyles } from '../components/pageStyles';
import { useText } from '../shell/text';
import type { PersonPages } from './wizard';

const useStyles = makeStyles({
  // Columns as wide as a name: one at 320 px, more where there is room.
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    maxHeight: '220px',
    margin: 0,
    padding: 0,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  people: readonly PersonReview[];
  pages: PersonPages;
  busy: boolean;
  onChoose: (pages: PersonPages) => void;
}

/** Whether people get a page of their own, and who. */
export function PersonPagesChoice({ people, pages, busy, onChoose }: Props) {
  const text = useText();
  const page = usePageStyles();
  const styles = useStyles();
  const { who, chosen } = pages;
  const toggle = (index: number, checked: boolean) =>
    onChoose({ who, chosen: checked ? [...chosen, index] : chosen.filter((other) => other !== index) });
  return (
    <section className={page.section}>
      <Field label={text('preview.persons')} hint={text('preview.persons.hint')} size="small">
        <RadioGroup
          layout="horizontal"
          value={who}
          disabled={busy}
          onChange={(_, { value }) => onChoose({ who: value as PersonPages['who'], chosen })}
        >
          {(['none', 'all', 'chosen'] as const).map((value) => (
            <Radio
              key={value}
              value={value}
              label={text(`preview.persons.${value}`)}
              data-testid={`review-persons-${value}`}
            />
          ))}
        </RadioGroup>
      </Field>
      {who === 'chosen' && (
        <div role="group" aria-label={text('preview.persons.list')} className={styles.people}>
          {people.map(({ agent }, index) => (
            <Checkbox
              key={index}
              checked={chosen.includes(index)}
              disabled={busy}
              label={agent}
              onChange={(_, { checked }) => toggle(index, checked === true)}
              data-testid="review-person"
            />
          ))}
        </div>
      )}
    </section>
  );
}
