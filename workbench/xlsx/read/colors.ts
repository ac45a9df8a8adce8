import type { IColorStyle } from '@univerjs/core';
import { attribute, child, descendants, numberAttribute, parseXml, type XmlNode } from '../package/xml';

/** The palette of `indexed` colours 8–63; 0–7 repeat 8–15. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
const SYSTEM_FOREGROUND = 64;
const SYSTEM_BACKGROUND = 65;

/** Theme colours in the order in which cells number them: light before dark, unlike the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

export interface ColorTables {
  theme: string[];
  indexed: string[];
}

export function readTheme(xml: string | undefined, part: string): string[] {
  if (xml === undefined) return OFFICE_THEME;
  const scheme = descendants(parseXml(xml, part), 'clrScheme')[0];
  return THEME_ORDER.map((name, i) => {
    const color = child(scheme, name)?.children[0];
    const value = color?.name === 'sysClr' ? attribute(color, 'lastClr') : attribute(color, 'val');
    return value && /^[0-9A-Fa-f]{6}$/.test(value) ? value : (OFFICE_THEME[i] ?? '000000');
  });
}

export function readIndexed(colors: XmlNode | undefined): string[] {
  const own = descendants(colors, 'rgbColor').map((node) => (attribute(node, 'rgb') ?? '').slice(-6));
  return own.length > 0 ? own : [...PALETTE.slice(0, 8), ...PALETTE];
}

/** Lightens or darkens in HLS, as the specification of `tint` says. */
export function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(...parts);
  const min = Math.min(...parts);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  if (max === min) return [target, target, target].map(toHex).join('');
  // Hue and saturation stay: scale each part's distance from the lightness by the change of the available chroma.
  const chroma = (value: number) => 1 - Math.abs(2 * value - 1);
  const scale = chroma(target) / chroma(light);
  return parts.map((part) => toHex(target + (part - light) * scale)).join('');
}

const toHex = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

/** A colour element of the styles part; undefined for automatic. */
export function readColor(node: XmlNode | undefined, tables: ColorTables): IColorStyle | undefined {
  if (!node || attribute(node, 'auto') === '1') return undefined;
  const tint = numberAttribute(node, 'tint') ?? 0;
  const rgb = attribute(node, 'rgb');
  const theme = numberAttribute(node, 'theme');
  const indexed = numberAttribute(node, 'indexed');
  let base: string | undefined;
  if (rgb && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) base = rgb.slice(-6);
  else if (theme !== undefined) base = tables.theme[theme];
  else if (indexed === SYSTEM_FOREGROUND) return undefined;
  else if (indexed === SYSTEM_BACKGROUND) base = 'FFFFFF';
  else if (indexed !== undefined) base = tables.indexed[indexed];
  return base === undefined ? undefined : { rgb: `#${applyTint(base.toUpperCase(), tint)}` };
}
