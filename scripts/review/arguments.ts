import path from 'node:path';
import { parseArgs } from 'node:util';
import { localeOf, type Locale } from '../../src/locales/locale';
import { ReviewFault } from './fault';

export interface ReviewArguments {
  input: string;
  output: string;
  /** `yyyy-mm` */
  month: string;
  locale: Locale;
  json: boolean;
}

/** The language of messages, read before everything else so that a wrong argument is named in it too. */
export function wantedLocale(argv: readonly string[]): Locale {
  const inline = argv.find((argument) => argument.startsWith('--locale='))?.slice('--locale='.length);
  const position = argv.indexOf('--locale');
  return localeOf(inline ?? (position < 0 ? undefined : argv[position + 1]));
}

/** `IN.xlsx OUT.xlsx --month 2026-10 [--locale zh-CN|en-US] [--json]`; anything else is a usage fault. */
export function parseArguments(argv: readonly string[]): ReviewArguments {
  const { values, positionals } = readArguments(argv);
  const [input, output] = positionals;
  if (input === undefined || output === undefined || positionals.length > 2) {
    throw new ReviewFault('usage', { detail: '' });
  }
  const { month, locale = 'zh-CN', json = false } = values;
  if (month === undefined || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new ReviewFault('usage', { detail: `--month ${month ?? ''}` });
  }
  if (locale !== 'zh-CN' && locale !== 'en-US') throw new ReviewFault('usage', { detail: `--locale ${locale}` });
  if (path.resolve(input) === path.resolve(output)) throw new ReviewFault('usage', { detail: `${input} = ${output}` });
  return { input, output, month, locale, json };
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { month: { type: 'string' }, locale: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new ReviewFault('usage', { detail: error instanceof Error ? error.message : String(error) });
  }
}
