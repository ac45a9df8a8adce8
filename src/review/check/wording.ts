import { faults as englishFaults } from '../../locales/en-US/faults';
import { fill, type Locale, type MessageParameters } from '../../locales/locale';
import { faults as chineseFaults } from '../../locales/zh-CN/faults';
import { kindTitle, roleTitle } from '../names';
import type { Finding, Word } from './model';
import { sayIn } from './texts';

/** A finding in the user's language. */
export function findingText({ message, parameters, words, fault, kind }: Finding, locale: Locale): string {
  const say = sayIn(locale);
  const said: Record<string, string | number> = { ...parameters };
  if (kind) said['kind'] = kindTitle(kind, locale);
  for (const [name, list] of Object.entries(words)) {
    said[name] = list.map((word) => wordText(word, kind, locale)).join(say('review.list'));
  }
  if (fault) said['reason'] = fill((locale === 'zh-CN' ? chineseFaults : englishFaults)[fault.key], fault.parameters);
  return say(message, said satisfies MessageParameters);
}

const wordText = (word: Word, kind: Finding['kind'], locale: Locale): string =>
  'kind' in word ? kindTitle(word.kind, locale) : roleTitle(kind, word.role, locale);
