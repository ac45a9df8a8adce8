import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { statementLayouts, type PersonPay, type StatementChoice } from '../../../review/pay/run/model';
import { usePageStyles } from '../../components/pageStyles';
import { PeopleChecks } from '../../components/PeopleChecks';
import { usePayRunText } from './texts';

interface Props {
  people: readonly PersonPay[];
  choice: StatementChoice;
  busy: boolean;
  onChoose: (choice: StatementChoice) => void;
}

/** How statements are laid out, and who gets one. */
export function StatementsChoice({ people, choice, busy, onChoose }: Props) {
  const text = usePayRunText();
  const page = usePageStyles();
  const { layout, who } = choice;
  const count = who?.length ?? people.length;
  return (
    <section className={page.section}>
      <Field
        label={text('payRun.layout')}
        hint={layout === 'sheets' && count > 0 ? text('payRun.layout.sheetsHint', { count }) : undefined}
        size="small"
      >
        <RadioGroup
          value={layout}
          disabled={busy}
          onChange={(_, { value }) =>
            onChoose({ ...choice, layout: statementLayouts.find((known) => known === value) ?? 'pages' })
          }
        >
          {statementLayouts.map((known) => (
            <Radio
              key={known}
              value={known}
              label={text(`payRun.layout.${known}`)}
              data-testid={`pay-run-layout-${known}`}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text('payRun.who')} size="small" className={page.paragraph}>
        <RadioGroup
          layout="horizontal"
          value={who === null ? 'all' : 'chosen'}
          disabled={busy}
          onChange={(_, { value }) => onChoose({ layout, who: value === 'all' ? null : [] })}
        >
          {(['all', 'chosen'] as const).map((value) => (
            <Radio key={value} value={value} label={text(`payRun.who.${value}`)} data-testid={`pay-run-who-${value}`} />
          ))}
        </RadioGroup>
      </Field>
      {who !== null && (
        <PeopleChecks
          label={text('payRun.who.list')}
          testId="pay-run-who"
          people={people.map(({ key, agent }) => ({ key, agent }))}
          chosen={who}
          busy={busy}
          onChoose={(chosen) => onChoose({ layout, who: chosen })}
        />
      )}
    </section>
  );
}
