import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Consent, ConsentQuestion } from '../../workbook/write/consent';
import { useText } from '../shell/text';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  ranges: {
    margin: 0,
    padding: 0,
    maxHeight: '160px',
    overflowY: 'auto',
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  question: ConsentQuestion;
  /** The yes that was given, or null. */
  consent: Consent | null;
  onChange: (consent: Consent | null) => void;
  disabled?: boolean;
  /** The page lists the ranges itself, with what happens to each. */
  listed?: boolean;
  testId: string;
}

/** Asks whether cells of the person's may change, and names every range: the one place where a consent is made. */
export function ConsentCheck({ question, consent, onChange, disabled = false, listed = false, testId }: Props) {
  const text = useText();
  const styles = useStyles();
  const { names } = question;
  return (
    <>
      {!listed && (
        <Disclosure summary={<span>{text('consent.ranges', { count: names.length })}</span>} open={names.length <= 5}>
          {/* A list that scrolls must be reachable without a mouse. */}
          <ul className={styles.ranges} tabIndex={0} aria-label={text('consent.ranges', { count: names.length })}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Checkbox
        checked={consent !== null}
        disabled={disabled}
        onChange={(_, { checked }) => onChange(checked === true ? question.yes() : null)}
        label={text('consent.yes', { count: names.length })}
        data-testid={testId}
      />
    </>
  );
}
