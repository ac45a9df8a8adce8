import type { MessageParameters } from '../../locales/locale';
import type { BadCell } from '../../workbook/cells/rows';
import type { MessageKey, Say } from '../texts';
import type { CellLink, ReviewWarning } from './model';

type Code<K> = K extends `review.warning.${infer C}` ? C : never;
export type WarningCode = Code<MessageKey>;

/** A warning before it is put into words. */
export interface Remark {
  code: WarningCode;
  severity: ReviewWarning['severity'];
  parameters: MessageParameters;
  link: CellLink | null;
}

const severityOrder = { error: 0, warning: 1, info: 2 };

/** Collects what a person should know before trusting the numbers; the same remark about the same cell is made once. */
export class Warnings {
  private readonly found = new Map<string, { remark: Remark; warning: ReviewWarning }>();

  constructor(private readonly say: Say) {}

  add(
    code: WarningCode,
    severity: ReviewWarning['severity'],
    parameters: MessageParameters = {},
    link: CellLink | null = null,
  ): void {
    const message = this.say(`review.warning.${code}`, parameters);
    const key = `${message}|${link?.sheet}|${link?.cell}`;
    if (this.found.has(key)) return;
    this.found.set(key, { remark: { code, severity, parameters, link }, warning: { code, severity, message, link } });
  }

  readonly badCell = ({ link, header, value, expected }: BadCell): void =>
    this.add(expected === 'number' ? 'notANumber' : 'notADate', 'warning', { ...link, header, value }, link);

  /** Errors first, then warnings, then remarks; each in the order they were made. */
  list(): ReviewWarning[] {
    const warnings = [...this.found.values()].map(({ warning }) => warning);
    return warnings.sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
  }

  /** In the order they were made. */
  remarks(): Remark[] {
    return [...this.found.values()].map(({ remark }) => remark);
  }
}
