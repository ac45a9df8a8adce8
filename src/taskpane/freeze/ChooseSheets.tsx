import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FreezeScan } from '../../review/freeze/model';
import { usePageStyles } from '../components/pageStyles';
import { useFreezeText } from './texts';

interface Props {
  scan: FreezeScan;
  chosen: ReadonlySet<string>;
  onChoose: (sheet: string, chosen: boolean) => void;
  busy: boolean;
  onRestore: () => void;
}

/** The sheets with formulas of the add-in, and the way back for what was frozen. */
export function ChooseSheets({ scan, chosen, onChoose, busy, onRestore }: Props) {
  const text = useFreezeText();
  const page = usePageStyles();
  const counts = countBySheet(scan);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('freeze.title')}
      </h1>
      <p className={page.hint}>{text('freeze.intro')}</p>
      {scan.personal.length > 0 && (
        <MessageBar intent="warning" layout="multiline" data-testid="freeze-personal">
          <MessageBarBody>
            {text('freeze.personal', { sheets: scan.personal.join(text('list.separator')) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <section className={page.section}>
        <h2 className={page.heading}>{text('freeze.sheets')}</h2>
        {counts.size === 0 && (
          <p className={page.paragraph} data-testid="freeze-none">
            {text('freeze.none')}
          </p>
        )}
        {[...counts].map(([sheet, count]) => (
          <div key={sheet}>
            <Checkbox
              checked={chosen.has(sheet)}
              disabled={busy}
              onChange={(_, { checked }) => onChoose(sheet, checked === true)}
              label={text('freeze.sheetCount', { sheet, count })}
              data-testid="freeze-sheet"
            />
          </div>
        ))}
      </section>
      {scan.frozen > 0 && (
        <section className={page.section}>
          <p className={page.paragraph}>{text('freeze.frozen', { count: scan.frozen })}</p>
          <Button size="small" disabled={busy} onClick={onRestore} data-testid="freeze-restore-show">
            {text('freeze.restoreShow')}
          </Button>
        </section>
      )}
    </>
  );
}

export function countBySheet({ formulas }: FreezeScan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of formulas) counts.set(sheet.name, (counts.get(sheet.name) ?? 0) + 1);
  return counts;
}
