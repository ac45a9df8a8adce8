import {
  causeClasses,
  type CauseClass,
  type DiagnosisMatrix,
  type Evidence,
  type EvidenceKind,
} from '../../../domain/people/diagnosis';
import type { Locale } from '../../../locales/locale';
import { sayIn } from '../../texts';

const shares: ReadonlySet<EvidenceKind> = new Set(['orderConversion', 'payConversion', 'slowResponse']);

/** A figure as its metric is written. */
export function figureInWords(kind: EvidenceKind, value: number | null, locale: Locale): string {
  if (value === null) return '–';
  const style = shares.has(kind)
    ? ({ style: 'percent', maximumFractionDigits: 1 } as const)
    : ({ maximumFractionDigits: 2 } as const);
  return new Intl.NumberFormat(locale, style).format(value);
}

export function evidenceInWords({ kind, value, against, reference }: Evidence, locale: Locale): string {
  const say = sayIn(locale);
  return say(`diagnosis.against.${against}`, {
    kind: say(`diagnosis.kind.${kind}`),
    value: figureInWords(kind, value, locale),
    reference: figureInWords(kind, reference, locale),
  });
}

export const causeInWords = (cause: CauseClass, locale: Locale): string => sayIn(locale)(`diagnosis.cause.${cause}`);

/** How much the evidence speaks for each class: `业务类 2 · 能力类 0 · 态度类 1`. */
export const weightsInWords = ({ kind }: Evidence, matrix: DiagnosisMatrix, locale: Locale): string =>
  causeClasses.map((cause) => `${causeInWords(cause, locale)} ${matrix[kind][cause]}`).join(' · ');
