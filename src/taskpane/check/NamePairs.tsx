import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamePair } from '../../review/check/namePairs';
import type { CellLink } from '../../workbook/tables';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useShowMore } from '../components/useShowMore';
import { useCheckText } from './useCheckText';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: tokens.fontSizeBase200 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  // Spaces are what the two may differ in.
  names: { whiteSpace: 'pre-wrap' },
  note: {
    paddingLeft: '28px',
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  pairs: readonly NamePair[];
  busy: boolean;
  onLink: (pairs: readonly NamePair[]) => void;
  onSelect: (link: CellLink) => void;
}

/** Spellings that may be one person: none is chosen until somebody says so, and the cells stay as they are. */
export function NamePairs({ pairs, busy, onLink, onSelect }: Props) {
  const text = useCheckText();
  const page = usePageStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<NamePair>>(new Set());
  const [visible, showMore] = useShowMore(pairs);
  const agreed = pairs.filter((pair) => chosen.has(pair));
  const choose = (pair: NamePair, yes: boolean) => {
    const next = new Set(chosen);
    if (yes) next.add(pair);
    else next.delete(pair);
    setChosen(next);
  };
  return (
    <section className={page.section} data-testid="check-names">
      <h2 className={page.heading}>{text('check.names.heading')}</h2>
      <p className={page.hint}>{text('check.names.hint')}</p>
      <ul className={styles.list}>
        {visible.map((pair) => {
          const { written, meant, likeness, rows, first, onRoster } = pair;
          return (
            <li key={written} className={styles.item}>
              <Checkbox
                checked={chosen.has(pair)}
                disabled={busy}
                onChange={(_, { checked }) => choose(pair, checked === true)}
                label={<span className={styles.names}>{text('check.names.pair', { written, meant })}</span>}
                data-testid={`check-name-${written}`}
              />
              <div className={styles.note}>
                {text(`check.names.reason.${likeness}`)} · {text('tables.rows', { count: rows })}
                {onRoster && ` · ${text('check.names.onRoster', { meant })}`}{' '}
                <PlaceLink link={first} onSelect={onSelect} />
              </div>
            </li>
          );
        })}
      </ul>
      {showMore}
      <Button
        className={styles.button}
        size="small"
        disabled={busy || agreed.length === 0}
        onClick={() => onLink(agreed)}
        data-testid="check-names-link"
      >
        {text('check.names.link', { count: agreed.length })}
      </Button>
    </section>
  );
}
