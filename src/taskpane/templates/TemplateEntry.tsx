import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CellLink, PresentTable, TableDesign } from '../../review/templates/model';
import { Disclosure } from '../components/Disclosure';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { PreviewTable } from './PreviewTable';
import { useTemplateText } from './text';
import { useLanguage } from '../shell/text';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  checkbox: {
    marginLeft: '-8px',
    '& label': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  },
  /** Below the title, beside the box. */
  body: { marginLeft: '24px', marginTop: '-2px' },
  present: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  rows: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  design: TableDesign;
  present: readonly PresentTable[];
  chosen: boolean;
  busy: boolean;
  onChoose: (chosen: boolean) => void;
  onSelect: (link: CellLink) => void;
  onClear: () => void;
}

/** One template: what it is for, whether the workbook has such a table, and how it will look. */
export function TemplateEntry({ design, present, chosen, busy, onChoose, onSelect, onClear }: Props) {
  const text = useTemplateText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const { template, title, columns } = design;
  const samples = present.reduce((sum, table) => sum + table.samples, 0);
  return (
    <li className={styles.item} data-testid={`template-${template.id}`}>
      <Checkbox
        className={styles.checkbox}
        label={title}
        checked={chosen}
        disabled={busy}
        onChange={(_, { checked }) => onChoose(checked === true)}
        data-testid={`template-${template.id}-choose`}
      />
      <div className={styles.body}>
        <p className={page.hint}>{template.purpose[locale]}</p>
        {present.length > 0 && (
          <div className={styles.present} data-testid={`template-${template.id}-present`}>
            <span>
              {text('templates.present')}{' '}
              {present.map(({ link }, i) => (
                <span key={i}>
                  {i > 0 && text('list.separator')}
                  <PlaceLink link={link} onSelect={onSelect} />
                </span>
              ))}
            </span>
            {samples > 0 && (
              <Button
                size="small"
                disabled={busy}
                aria-label={text('templates.clearOf', { title })}
                onClick={onClear}
                data-testid={`template-${template.id}-clear`}
              >
                {text('templates.clear', { count: samples })}
              </Button>
            )}
          </div>
        )}
        <Disclosure
          plain
          testId={`template-${template.id}-preview`}
          summary={<span className={styles.summary}>{text('templates.preview', { count: columns.length })}</span>}
        >
          <PreviewTable design={design} />
          <p className={page.hint}>{text(`templates.rows.${template.rowsAre}`)}</p>
        </Disclosure>
      </div>
    </li>
  );
}
