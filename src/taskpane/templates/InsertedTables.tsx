import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellLink, InsertedTable } from '../../review/templates/model';
import { usePageStyles } from '../components/pageStyles';
import { useTemplateText } from './text';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalM} 0`, padding: 0, listStyle: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  clear: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  tables: readonly InsertedTable[];
  /** The unchanged sample rows in them. */
  samples: number;
  busy: boolean;
  onSelect: (link: CellLink) => void;
  onClear: () => void;
}

/** What was inserted, each with its place, and the way to be rid of the samples. */
export function InsertedTables({ tables, samples, busy, onSelect, onClear }: Props) {
  const text = useTemplateText();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div data-testid="templates-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('templates.done')}
      </h1>
      <p className={page.paragraph}>{text('templates.doneSummary', { count: tables.length })}</p>
      <ul className={styles.list}>
        {tables.map(({ id, title, link }) => (
          <li key={id} className={styles.item}>
            <Link as="button" onClick={() => onSelect(link)} data-testid={`templates-inserted-${id}`}>
              {title}
            </Link>
            <div className={page.hint}>{`${link.sheet}!${link.cell}`}</div>
          </li>
        ))}
      </ul>
      {samples > 0 && (
        <>
          <p className={page.hint}>{text('templates.samplesNote')}</p>
          <Button className={styles.clear} size="small" disabled={busy} onClick={onClear} data-testid="templates-clear">
            {text('templates.clear', { count: samples })}
          </Button>
        </>
      )}
    </div>
  );
}
