import { faults as englishFaults } from '../../locales/en-US/faults';
import { fill, type Locale, type MessageParameters } from '../../locales/locale';
import { faults as chineseFaults } from '../../locales/zh-CN/faults';
import type { Finding, Word } from './model';
import { isMessageKey, sayIn, type Say } from './texts';

/** A finding in the user's language. */
export function findingText({ message, parameters, words, fault, kind }: Finding, locale: Locale): string {
  const say = sayIn(locale);
  const said: Record<string, string | number> = { ...parameters };
  if (kind) said['kind'] = say(`review.kind.${kind}`);
  for (const [name, list] of Object.entries(words)) {
    said[name] = list.map((word) => wordText(word, say)).join(say('review.list'));
  }
  if (fault) said['reason'] = fill((locale === 'zh-CN' ? chineseFaults : englishFaults)[fault.key], fault.parameters);
  return say(message, said satisfies MessageParameters);
}

/** Roles that a table names itself (`mark:服务用语`) are called by its own words. */
function wordText(word: Word, say: Say): string {
  if ('kind' in word) return say(`review.kind.${word.kind}`);
  const key = `tables.role.${word.role}`;
  return isMessageKey(key) ? say(key) : word.role.slice(word.role.indexOf(':') + 1);
}
