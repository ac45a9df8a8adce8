import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import packageInfo from '../../../package.json';
import { PageHeading } from '../components/PageHeading';
import { usePageStyles } from '../components/pageStyles';
import { Wizard } from '../components/Wizard';
import { openPage } from '../shell/navigation';
import type { LanguageChoice } from '../shell/preferences';
import { useLanguage } from '../shell/text';
import { MappingSection } from './MappingSection';
import { RulesSection } from './RulesSection';
import { useSettingsText } from './texts';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { marginTop: tokens.spacingVerticalS },
});

/** Each language in its own name, so that it can be found from the other one. */
const languages: Record<LanguageChoice, string | null> = { auto: null, 'zh-CN': '简体中文', 'en-US': 'English' };

/** Language, the tables of rules, which column is which, the way to the templates, and what is stored where. */
export default function SettingsPage() {
  const text = useSettingsText();
  const page = usePageStyles();
  const styles = useStyles();
  const settings = useSettings();
  const { run, said, rescan, cancel } = settings;
  return (
    <Wizard
      name="settings"
      shown="settings"
      run={run}
      said={said}
      onCancel={cancel}
      footer={
        <Button disabled={run.progress !== null} onClick={() => void rescan()} data-testid="settings-rescan">
          {text('wizard.rescan')}
        </Button>
      }
    >
      <PageHeading title={text('settings.title')} />
      <LanguageSection />
      <RulesSection {...settings} />
      <MappingSection {...settings} />
      <section className={page.section}>
        <h2 className={page.heading}>{text('settings.templates')}</h2>
        <p className={page.hint}>{text('settings.templatesNote')}</p>
        <Button
          className={styles.button}
          size="small"
          onClick={() => openPage('templates')}
          data-testid="settings-templates"
        >
          {text('settings.openTemplates')}
        </Button>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('settings.stored')}</h2>
        <ul className={styles.list}>
          <li>{text('settings.storedWorkbook')}</li>
          <li>{text('settings.storedBrowser')}</li>
          <li>{text('settings.storedNowhere')}</li>
        </ul>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{text('settings.about')}</h2>
        <p className={page.paragraph}>{text('settings.version', { version: packageInfo.version })}</p>
      </section>
    </Wizard>
  );
}

function LanguageSection() {
  const text = useSettingsText();
  const page = usePageStyles();
  const { choice, choose } = useLanguage();
  return (
    <section className={page.section}>
      <label className={page.label} htmlFor="settings-language">
        {text('settings.language')}
      </label>
      <Select
        id="settings-language"
        size="small"
        value={choice}
        onChange={(_, { value }) => choose(value as LanguageChoice)}
        data-testid="settings-language"
      >
        {Object.entries(languages).map(([value, name]) => (
          <option key={value} value={value} lang={value === 'auto' ? undefined : value}>
            {name ?? text('settings.languageAuto')}
          </option>
        ))}
      </Select>
      <p className={page.hint}>{text('settings.languageNote')}</p>
    </section>
  );
}
