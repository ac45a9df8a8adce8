import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { definitions as english } from '../../locales/en-US/definitions';
import { definitions as chinese } from '../../locales/zh-CN/definitions';
import { pageTexts } from '../shell/text';

type DefinitionKey = keyof typeof chinese;
/** The numbers that have a definition card. */
export type Term = DefinitionKey extends `definition.${infer T}.${'name' | 'text'}` ? T : never;

/** What the numbers are called and mean. */
export const useDefinitions = pageTexts({ 'zh-CN': chinese, 'en-US': english });

const useStyles = makeStyles({
  button: { minWidth: '24px', width: '24px', height: '24px', color: tokens.colorNeutralForeground3 },
  surface: { maxWidth: '256px', padding: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, lineHeight: tokens.lineHeightBase300 },
});

/** The "?" beside a number: what it is and how it is computed. */
export function Definition({ term }: { term: Term }) {
  const text = useDefinitions();
  const styles = useStyles();
  const name = text(`definition.${term}.name`);
  const label = text('definition.label', { name });
  return (
    <Popover size="small" withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={<Info16Regular />}
          aria-label={label}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label} tabIndex={-1}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.text}>{text(`definition.${term}.text`)}</p>
      </PopoverSurface>
    </Popover>
  );
}
