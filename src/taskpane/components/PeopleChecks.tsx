import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';

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

interface Props<Key> {
  label: string;
  /** `data-testid` of each box. */
  testId: string;
  people: readonly { key: Key; agent: string }[];
  chosen: readonly Key[];
  busy: boolean;
  onChoose: (chosen: Key[]) => void;
}

/** Some people of all, each with a box. */
export function PeopleChecks<Key extends string | number>(props: Props<Key>) {
  const { label, testId, people, chosen, busy, onChoose } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.people}>
      {people.map(({ key, agent }) => (
        <Checkbox
          key={key}
          checked={chosen.includes(key)}
          disabled={busy}
          label={agent}
          onChange={(_, { checked }) =>
            onChoose(checked === true ? [...chosen, key] : chosen.filter((other) => other !== key))
          }
          data-testid={testId}
        />
      ))}
    </div>
  );
}
