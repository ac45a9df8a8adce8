import { makeStyles, Select, tokens } from '@fluentui/react-components';
import packageInfo from '../../../package.json';
import { usePageStyles } from '../components/pageStyles';
import type { LanguageChoice } from '../shell/preferences';
import { useLanguage, useText } from '../shell/text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Each language in its own name, so that it can be found from the other one. */
const languages: Record<LanguageChoice, string | null> = { auto: null, 'zh-CN': '简体中文', 'en-US': 'English' };

export default function SettingsPage() {
  const text = useText();
  const page = usePageStyles();
  const styles = useStyles();
  const { choice, choose } = useLanguage();
  return (
    <div className={page.scroll}>
      <h1 className={page.title}>{text('settings.title')}</h1>
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
    </div>
  );
}
