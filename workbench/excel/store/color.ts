import { ColorKit, type Nullable } from '@univerjs/core';
import { invalidArgument } from '../errors';

/** `#RRGGBB`, however Univer keeps it; undefined where there is no colour. */
export function excelColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().slice(0, 7).toUpperCase() : undefined;
}

/** A colour as an add-in gives it: `#RRGGBB`, or one of HTML's names. */
export function univerColor(color: unknown): string {
  const hex = typeof color === 'string' ? excelColor(color) : undefined;
  if (hex === undefined) throw invalidArgument(`'${String(color)}' is not a colour.`);
  return hex;
}
