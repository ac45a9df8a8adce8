import { invalidArgument, itemAlreadyExists } from './errors';

const longest = 31;

/** Excel tells names apart neither by case nor by width. */
const alike = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Excel's rules for the name of a sheet, against the names of the other sheets. */
export function checkSheetName(name: unknown, others: string[]): string {
  if (typeof name !== 'string' || name === '' || name.length > longest) {
    throw invalidArgument(`A sheet's name has 1 to ${longest} characters.`);
  }
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`The sheet name '${name}' contains a character that Excel does not allow.`);
  }
  if (name.toLowerCase() === 'history') throw invalidArgument("'History' is reserved by Excel.");
  if (others.some((other) => alike(other) === alike(name))) throw itemAlreadyExists(name);
  return name;
}

/** `Sheet4`: the first free one in Excel's way of naming new sheets. */
export function freeSheetName(base: string, others: string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  for (let number = others.length + 1; ; number += 1) {
    const name = `${base}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Excel's rules for defined names and tables: like a variable, and not like a cell. */
export function isValidName(name: unknown): name is string {
  return typeof name === 'string' && /^(?![A-Za-z]{1,3}\d{1,7}$|[RrCc]$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
}
