import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { rulesVersion } from '../../domain/rulesVersion';
import { functionCatalogue } from '../../functions/catalogue';
import type { ExplainedArgument, ExplainedFormula, ExplainedStep } from '../../review/explain/model';
import type { CellLink } from '../../workbook/tables';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useTableStyles } from '../components/tableStyles';
import { openPage } from '../shell/navigation';
import { useLanguage } from '../shell/text';
import { useExplainText } from './texts';

const useStyles = makeStyles({
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  bar: { marginTop: tokens.spacingVerticalS },
  prose: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  inputs: { margin: 0 },
  term: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  detail: { margin: 0, overflowWrap: 'anywhere' },
  meaning: { color: tokens.colorNeutralForeground3 },
  result: { minWidth: '56px' },
  step: { minWidth: '44px' },
  text: { overflowWrap: 'anywhere' },
  // Links one below the other, each as far from the next as a finger needs.
  from: {
    minHeight: '26px',
    display: 'flex',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase100,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  explanation: ExplainedFormula;
  onSelect: (link: CellLink) => void;
}

/** A cell of a function: the rule, what goes in, the steps with their figures, the source. */
export function FormulaExplanation({ explanation, onSelect }: Props) {
  const text = useExplainText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const { name, spill, partial, steps, fault, differs } = explanation;
  const entry = functionCatalogue.find(({ id }) => id === name);
  if (!entry) return null;
  const words = entry.text[locale];
  const isError = fault !== null || explanation.shown.startsWith('#');
  return (
    <div className={styles.prose}>
      {spill && (
        <p className={page.paragraph} data-testid="explain-spill">
          {text('explain.spill', { row: spill.row, column: spill.column })}{' '}
          <PlaceLink link={spill.anchor} onSelect={onSelect} />
        </p>
      )}
      {isError && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" data-testid="explain-fault">
          <MessageBarBody>
            {fault === null ? text('explain.faultUnknown') : text('explain.fault', { reason: fault })}
          </MessageBarBody>
        </MessageBar>
      )}
      {differs && !isError && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" data-testid="explain-differs">
          <MessageBarBody>{text('explain.differs')}</MessageBarBody>
        </MessageBar>
      )}
      <section className={page.section}>
        <h2 className={`${page.heading} ${styles.name}`} data-testid="explain-function">
          KEFU.{name}
        </h2>
        <p className={page.paragraph}>{words.description}</p>
        {partial && <p className={page.hint}>{text('explain.partial')}</p>}
      </section>
      {!isError && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('explain.steps')}</h2>
          {steps.length > 0 ? (
            <StepTable steps={steps} onSelect={onSelect} />
          ) : (
            <p className={page.paragraph}>{text('explain.stepsUnread')}</p>
          )}
        </section>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('explain.inputs')}</h2>
        <dl className={styles.inputs} data-testid="explain-inputs">
          {explanation.arguments.map((argument) => (
            <Input
              key={argument.name}
              argument={argument}
              meaning={words.parameters[argument.name] ?? ''}
              onSelect={onSelect}
            />
          ))}
        </dl>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('explain.rule')}</h2>
        <p className={page.paragraph} data-testid="explain-rule">
          {words.rule}
        </p>
      </section>
      {words.errors.length > 0 && (
        <section className={page.section}>
          <h2 className={page.heading}>{text('explain.errors')}</h2>
          <ul className={styles.list}>
            {words.errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('explain.source')}</h2>
        <p className={page.paragraph}>{entry.source ?? text('formulas.houseRule')}</p>
        <p className={page.hint}>{text('explain.version', { version: rulesVersion })}</p>
        <p className={page.paragraph}>
          <Link as="button" inline onClick={() => openPage('formulas')}>
            {text('explain.more')}
          </Link>
        </p>
      </section>
    </div>
  );
}

function Input({
  argument: { name, text: given, link, value },
  meaning,
  onSelect,
}: {
  argument: ExplainedArgument;
  meaning: string;
  onSelect: (link: CellLink) => void;
}) {
  const text = useExplainText();
  const styles = useStyles();
  const held = given === '' ? text('explain.input.omitted') : (value ?? text('explain.input.unknown'));
  return (
    <>
      <dt className={styles.term}>
        <span className={styles.name}>{name}</span> <span className={styles.meaning}>{meaning}</span>
      </dt>
      {link && (
        <dd className={styles.detail}>
          <PlaceLink link={link} onSelect={onSelect} />
        </dd>
      )}
      <dd className={styles.detail}>{held}</dd>
    </>
  );
}

function StepTable({ steps, onSelect }: { steps: readonly ExplainedStep[]; onSelect: (link: CellLink) => void }) {
  const text = useExplainText();
  const { locale } = useLanguage();
  const styles = useStyles();
  const tables = useTableStyles();
  // Only how it looks: the value itself is never rounded.
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const shownValue = (value: ExplainedStep['value']): string => {
    if (typeof value === 'number') return format.format(value);
    if (value === '') return text('explain.blank');
    return typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
  };
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{text('explain.step.name')}</th>
          <th scope="col">{text('explain.step.how')}</th>
          <th scope="col" className={`number ${styles.result}`}>
            {text('explain.step.value')}
          </th>
        </tr>
      </thead>
      <tbody data-testid="explain-steps">
        {steps.map(({ name, how, value, from }, i) => (
          <tr key={i}>
            <th scope="row" className={styles.step}>
              {name}
            </th>
            <td>
              {how}
              {from.map((link) => (
                <div key={`${link.sheet}!${link.cell}`} className={styles.from}>
                  <PlaceLink link={link} onSelect={onSelect} />
                </div>
              ))}
            </td>
            <td className={typeof value === 'number' ? 'number' : styles.text}>{shownValue(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
