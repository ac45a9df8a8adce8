import type { IBorderStyleData, IColorStyle, IStyleBase, IStyleData, Nullable } from '@univerjs/core';
import { indentPixels } from '../../model/book';
import { SUBSCRIPT, SUPERSCRIPT, WRAP } from '../gridEnums';
import { element } from '../package/xml';
import { BORDER_STYLES, HORIZONTAL, VERTICAL } from '../read/styleReader';

const VERTICAL_TEXT = 255;

/** `#RGB`, `#RRGGBB` or `rgb(…)` to the eight digits that files hold. */
export function argb(color: Nullable<IColorStyle>): string | undefined {
  const text = color?.rgb;
  if (!text) return undefined;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (parts)
    return `FF${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const hex = text.replace('#', '');
  if (/^[0-9a-f]{3}$/i.test(hex)) return `FF${[...hex].map((digit) => digit + digit).join('')}`.toUpperCase();
  return /^[0-9a-f]{6}/i.test(hex) ? `FF${hex.slice(0, 6)}`.toUpperCase() : undefined;
}

const colorElement = (name: string, color: Nullable<IColorStyle>): string => {
  const rgb = argb(color);
  return rgb ? element(name, { rgb }) : '';
};

/** `color`: the colour element to use instead, where one of the file is kept. */
export function fontElement(style: IStyleBase, options: { differential?: boolean; color?: string } = {}): string {
  const flag = (name: string, on: unknown) => (on ? `<${name}/>` : '');
  const nameTag = options.differential ? '' : element('name', { val: style.ff ?? '等线' });
  const size = style.fs && !options.differential ? element('sz', { val: style.fs }) : '';
  const baseline = style.va === SUPERSCRIPT ? 'superscript' : style.va === SUBSCRIPT ? 'subscript' : undefined;
  const inner =
    flag('b', style.bl) +
    flag('i', style.it) +
    flag('strike', style.st?.s) +
    flag('u', style.ul?.s) +
    (baseline ? element('vertAlign', { val: baseline }) : '') +
    size +
    (options.color ?? colorElement('color', style.cl)) +
    nameTag;
  return `<font>${inner}</font>`;
}

export function fillElement(style: IStyleBase, differential = false): string {
  const rgb = argb(style.bg);
  if (!rgb) return '<fill><patternFill patternType="none"/></fill>';
  const color = element(differential ? 'bgColor' : 'fgColor', { rgb });
  return `<fill>${differential ? `<patternFill>${color}</patternFill>` : `<patternFill patternType="solid">${color}<bgColor indexed="64"/></patternFill>`}</fill>`;
}

export function borderElement(style: IStyleBase): string {
  const side = (name: string, data: Nullable<IBorderStyleData>) =>
    data?.s
      ? element(name, { style: BORDER_STYLES[data.s] ?? 'thin' }, colorElement('color', data.cl) || '<color auto="1"/>')
      : `<${name}/>`;
  const { l, r, t, b, tl_br: down, bl_tr: up } = style.bd ?? {};
  return element(
    'border',
    { diagonalUp: up ? 1 : undefined, diagonalDown: down ? 1 : undefined },
    side('left', l) + side('right', r) + side('top', t) + side('bottom', b) + side('diagonal', down ?? up),
  );
}

/** Attributes of `<alignment>`; undefined ones are at their default and to be removed. */
export function alignmentAttributes(style: IStyleData): Record<string, string | undefined> {
  const indent = Math.round((style.pd?.l ?? style.pd?.r ?? 0) / indentPixels);
  const onTheRight = style.pd?.r && !style.pd.l;
  const horizontal = style.ht ? HORIZONTAL[style.ht] : indent > 0 ? (onTheRight ? 'right' : 'left') : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  const angle = style.tr?.a ?? 0;
  const rotation = style.tr?.v ? VERTICAL_TEXT : angle < 0 ? -angle : angle > 0 ? 90 + angle : 0;
  return {
    horizontal: horizontal && horizontal !== 'general' ? horizontal : undefined,
    vertical: vertical && vertical !== 'bottom' ? vertical : undefined,
    textRotation: rotation ? String(Math.round(rotation)) : undefined,
    wrapText: style.tb === WRAP ? '1' : undefined,
    indent: indent > 0 ? String(indent) : undefined,
  };
}

/** A differential format: only what differs from the cell's own. */
export function differentialElement(style: IStyleBase): string {
  const hasFont = [style.bl, style.it, style.cl, style.ul, style.st].some(
    (each) => each !== undefined && each !== null,
  );
  return `<dxf>${hasFont ? fontElement(style, { differential: true }) : ''}${style.bg ? fillElement(style, true) : ''}${style.bd ? borderElement(style) : ''}</dxf>`;
}
