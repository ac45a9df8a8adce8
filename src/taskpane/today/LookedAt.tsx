import { makeStyles, tokens } from '@fluentui/react-components';
import { kindTitle } from '../../review/names';
import type { TodayBoard } from '../../review/today/model';
import { Disclosure } from '../components/Disclosure';
import { usePageStyles } from '../components/pageStyles';
import { formatsOf } from '../shell/format';
import { useLanguage } from '../shell/text';
import { useTodayText } from './texts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What silence is worth: the tables that were looked through, and those that would be. */
export function LookedAt({ board }: { board: TodayBoard }) {
  const text = useTodayText();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const page = usePageStyles();
  const styles = useStyles();
  const separator = text('list.separator');
  return (
    <div className={page.section}>
      <Disclosure summary={<span>{text('today.looked')}</span>} plain testId="today-looked">
        <ul className={styles.list}>
          {board.looked.map(({ kind, rows, sheets }) => (
            <li key={kind}>
              {text('today.lookedAt', {
                kind: kindTitle(kind, locale),
                count: formats.count(rows),
                sheets: sheets.join(separator),
              })}
            </li>
          ))}
        </ul>
        {board.missing.length > 0 && (
          <p className={page.hint}>
            {text('today.missing', { kinds: board.missing.map((kind) => kindTitle(kind, locale)).join(separator) })}
          </p>
        )}
      </Disclosure>
    </div>
  );
}
