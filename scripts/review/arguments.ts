import path from 'node:path';
import { parseArgs } from 'node:util';
import { localeOf, type Locale } from '../../src/locales/locale';
import { ReviewFault } from './fault';
import { readPeriod, type WantedPeriod } from './wantedPeriod';

export interface ReviewArguments {
  input: string;
  output: string;
  period: WantedPeriod;
  locale: Locale;
  json: boolean;
}

/** The language of messages, read before everything else so that a wrong argument is named in it too. */
export function wantedLocale(argv: readonly string[]): Locale {
  const inline = argv.find((argument) => argument.startsWith('--locale='))?.slice('--locale='.length);
  const position = argv.indexOf('--locale');
  return localeOf(inline ?? (position < 0 ? undefined : argv[position + 1]));
}

/**
 * `IN.xlsx OUT.xlsx --month 2026-10 [--locale zh-CN|en-US] [--json]`, or `--week 2026-W43`, `--from 2026-10-12 --to 2026-10-20`,
 * `--campaign NAME` in place of the month; anything else is a usage fault.
 */
export function parseArguments(argv: readonly string[]): ReviewArguments {
  const { values, positionals } = readArguments(argv);
  const [input, output] = positionals;
  if (input === undefined || output === undefined || positionals.length > 2) {
    throw new ReviewFault('usage', { detail: '' });
  }
  const { locale = 'zh-CN', json = false } = values;
  const period = readPeriod(values);
  if ('wrong' in period) throw new ReviewFault('usage', { detail: period.wrong });
  if (locale !== 'zh-CN' && locale !== 'en-US') throw new ReviewFault('usage', { detail: `--locale ${locale}` });
  if (path.resolve(input) === path.resolve(output)) throw new ReviewFault('usage', { detail: `${input} = ${output}` });
  return { input, output, period, locale, json };
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        month: { type: 'string' },
        week: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        campaign: { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new ReviewFault('usage', { detail: error instanceof Error ? error.message : String(error) });
  }
}
