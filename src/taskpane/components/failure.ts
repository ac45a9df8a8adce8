import { Fault } from '../../domain/fault';
import { paneMessages } from '../../locales';
import { faults as enFaults } from '../../locales/en-US/faults';
import { writing as enWriting } from '../../locales/en-US/writing';
import { fill, sayFrom, type Locale } from '../../locales/locale';
import { faults as zhFaults } from '../../locales/zh-CN/faults';
import { writing as zhWriting } from '../../locales/zh-CN/writing';
import { UseCaseFailure } from '../../review/failure';
import { NewerSetting } from '../../workbook/settings/versioned';
import { WriteFailure, type WriteFailureCode } from '../../workbook/write/failure';

const zh = { ...paneMessages['zh-CN'], ...zhWriting };
const en: typeof zh = { ...paneMessages['en-US'], ...enWriting };
const sayIn = sayFrom<keyof typeof zh>({ 'zh-CN': zh, 'en-US': en });
type Key = keyof typeof zh;

/** What went wrong, as a message bar says it. */
export interface FailureText {
  title: string;
  /** What is wrong in particular: the use case's own words, or the technical message where there are no better ones. */
  detail: string | null;
  advice: string;
}

/** Excel's error codes that a person can do something about. */
const excelErrors: Record<string, [title: Key, advice: Key]> = {
  InvalidOperationInCellEditMode: ['failure.editing', 'failure.editingAdvice'],
  AccessDenied: ['failure.protected', 'failure.protectedAdvice'],
  ItemNotFound: ['failure.gone', 'failure.goneAdvice'],
  InvalidReference: ['failure.gone', 'failure.goneAdvice'],
  RequestPayloadSizeLimitExceeded: ['failure.tooLarge', 'failure.tooLargeAdvice'],
  ResponsePayloadSizeLimitExceeded: ['failure.tooLarge', 'failure.tooLargeAdvice'],
};

export function failureText(failure: unknown, locale: Locale): FailureText {
  const say = sayIn(locale);
  if (failure instanceof WriteFailure) return writeFailureText(failure, locale);
  if (failure instanceof UseCaseFailure) {
    return { title: say('failure.title'), detail: failure.message, advice: say('failure.reviewAdvice') };
  }
  if (failure instanceof Fault) {
    const faults = locale === 'zh-CN' ? zhFaults : enFaults;
    const detail = fill(faults[failure.key], failure.parameters);
    return { title: say('failure.title'), detail, advice: say('failure.otherAdvice') };
  }
  if (failure instanceof NewerSetting) {
    return { title: say('failure.newer'), detail: null, advice: say('failure.newerAdvice') };
  }
  const known = excelErrors[codeOf(failure)];
  if (known) return { title: say(known[0]), detail: null, advice: say(known[1]) };
  return { title: say('failure.title'), detail: wordsOf(failure), advice: say('failure.otherAdvice') };
}

const codeOf = (failure: unknown): string =>
  typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : '';

const wordsOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

/** What a person can do; `host` depends on Excel's own code. */
const writeAdvice: Record<Exclude<WriteFailureCode, 'host'>, Key> = {
  readOnly: 'writing.readOnlyAdvice',
  protectedWorkbook: 'failure.protectedAdvice',
  protectedSheet: 'failure.protectedAdvice',
  goneSheet: 'failure.goneAdvice',
  goneTable: 'failure.goneAdvice',
  changedTable: 'failure.goneAdvice',
  changedRows: 'failure.goneAdvice',
  changedCell: 'failure.goneAdvice',
  noRoom: 'writing.noRoomAdvice',
  hiddenRows: 'writing.hiddenRowsAdvice',
  notAgreed: 'failure.goneAdvice',
  notOwn: 'failure.otherAdvice',
};

/** What happened, and whether anything of it has stayed. */
function writeFailureText({ code, place, reason, left }: WriteFailure, locale: Locale): FailureText {
  const say = sayIn(locale);
  const known = code === 'host' ? excelErrors[codeOf(reason)] : undefined;
  const places = left.join(say('list.separator'));
  const stays = left.length > 0 ? say('writing.left', { places }) : say('writing.unchanged');
  const what = say(`writing.failure.${code}`, { place, reason: wordsOf(reason) });
  return {
    title: say(known?.[0] ?? 'failure.title'),
    detail: known ? stays : `${what} ${stays}`,
    advice: say(known?.[1] ?? (code === 'host' ? 'failure.otherAdvice' : writeAdvice[code])),
  };
}
