import { Fault } from '../../domain/fault';
import type { MessageKey } from '../../locales';
import { faults as enFaults } from '../../locales/en-US/faults';
import { fill, type Locale } from '../../locales/locale';
import { faults as zhFaults } from '../../locales/zh-CN/faults';
import { ReviewFailure } from '../../review/failure';
import { NewerSetting } from '../../workbook/settings/versioned';

/** What went wrong, as a message bar says it. */
export interface FailureText {
  title: MessageKey;
  /** What is wrong in particular: the use case's own words, or the technical message where there are no better ones. */
  detail: string | null;
  advice: MessageKey;
}

/** Excel's error codes that a person can do something about. */
const excelErrors: Record<string, [title: MessageKey, advice: MessageKey]> = {
  InvalidOperationInCellEditMode: ['failure.editing', 'failure.editingAdvice'],
  AccessDenied: ['failure.protected', 'failure.protectedAdvice'],
  ItemNotFound: ['failure.gone', 'failure.goneAdvice'],
  InvalidReference: ['failure.gone', 'failure.goneAdvice'],
  RequestPayloadSizeLimitExceeded: ['failure.tooLarge', 'failure.tooLargeAdvice'],
  ResponsePayloadSizeLimitExceeded: ['failure.tooLarge', 'failure.tooLargeAdvice'],
};

export function failureText(failure: unknown, locale: Locale): FailureText {
  if (failure instanceof Fault) {
    const faults = locale === 'zh-CN' ? zhFaults : enFaults;
    return {
      title: 'failure.title',
      detail: fill(faults[failure.key], failure.parameters),
      advice: 'failure.otherAdvice',
    };
  }
  if (failure instanceof ReviewFailure) {
    return { title: 'failure.title', detail: failure.message, advice: 'failure.reviewAdvice' };
  }
  if (failure instanceof NewerSetting) {
    return { title: 'failure.newer', detail: null, advice: 'failure.newerAdvice' };
  }
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : '';
  const known = excelErrors[code];
  if (known) return { title: known[0], detail: null, advice: known[1] };
  const detail = failure instanceof Error ? failure.message : String(failure);
  return { title: 'failure.title', detail, advice: 'failure.otherAdvice' };
}
