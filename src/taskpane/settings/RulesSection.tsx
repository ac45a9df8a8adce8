import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { policyKinds } from '../../review/monthly/policies';
import { rulesIn, type RuleTable } from '../../review/templates/rules';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useLanguage } from '../shell/text';
import { useSettingsText } from './texts';
import type { Settings } from './useSettings';

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

const groups = ['quality', 'incentive', 'people', 'campaign'] as const;

/** Every table of rules: its cell where the workbook has it, else what is computed without it and a way to have it. */
export function RulesSection({ recognition, run, insert, select }: Settings) {
  const text = useSettingsText();
  const page = usePageStyles();
  const styles = useStyles();
  if (!recognition) return null;
  const rules = rulesIn(recognition.tables);
  const busy = run.progress !== null;
  return (
    <section className={page.section} data-testid="settings-rules">
      <h2 className={page.heading}>{text('settings.rules')}</h2>
      <p className={page.hint}>{text('settings.rulesNote')}</p>
      {groups.map((group) => (
        <div key={group}>
          <h3 className={styles.group}>{text(`settings.group.${group}`)}</h3>
          <ul className={styles.list}>
            {rules
              .filter(({ template }) => template.group === group)
              .map((rule) => (
                <Rule key={rule.template.id} rule={rule} busy={busy} onInsert={insert} onSelect={select} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RuleProps {
  rule: RuleTable;
  busy: boolean;
  onInsert: Settings['insert'];
  onSelect: Settings['select'];
}

function Rule({ rule: { template, present }, busy, onInsert, onSelect }: RuleProps) {
  const text = useSettingsText();
  const { locale } = useLanguage();
  const styles = useStyles();
  const title = template.title[locale];
  const hasDefaults = template.rowsAre === 'defaults' || policyKinds.some((kind) => kind === template.kind);
  return (
    <li className={styles.item} data-testid={`settings-rule-${template.id}`} data-present={present.length > 0}>
      <div>
        {title}
        <div className={styles.state}>
          {present.length > 0 && text('settings.rulesOwn')}
          {present.map((link, i) => (
            <span key={i}>
              {i > 0 && text('list.separator')}
              <PlaceLink link={link} onSelect={onSelect} />
            </span>
          ))}
          {present.length === 0 && text(hasDefaults ? 'settings.rulesDefaults' : 'settings.rulesNone')}
        </div>
      </div>
      {present.length === 0 && (
        <Button
          size="small"
          disabled={busy}
          aria-label={text('settings.insertOf', { title })}
          onClick={() => void onInsert(template.id)}
          data-testid={`settings-insert-${template.id}`}
        >
          {text('settings.insert')}
        </Button>
      )}
    </li>
  );
}
