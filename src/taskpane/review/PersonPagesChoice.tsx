import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { PersonReview } from '../../review/monthly/model';
import { usePageStyles } from '../components/pageStyles';
import { PeopleChecks } from '../components/PeopleChecks';
import { useText } from '../shell/text';
import type { PersonPages } from './wizard';

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
  const { who, chosen } = pages;
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
        <PeopleChecks
          label={text('preview.persons.list')}
          testId="review-person"
          people={people.map(({ agent }, key) => ({ key, agent }))}
          chosen={chosen}
          busy={busy}
          onChoose={(next) => onChoose({ who, chosen: next })}
        />
      )}
    </section>
  );
}
