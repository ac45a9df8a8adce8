import { parseAreas } from '../../model/a1';
import { fromStored } from '../formula/formulaText';
import { attribute, child, children, descendants, flagAttribute, type XmlNode } from '../package/xml';
import type { ValidationRule } from '../resources';

export interface ReadValidation {
  rule: ValidationRule;
  node: XmlNode;
}

/** Show an arrow in the cell, as Excel does. */
export const RENDER_ARROW = 1;
export const ERROR_STYLES = ['information', 'stop', 'warning'];
const WITHOUT_OPERATOR = ['list', 'custom', 'any'];

/** Literal lists lose their quotes, constants stay, everything else becomes a formula. */
function readOperand(node: XmlNode | undefined, list: boolean): string | undefined {
  const text = (child(node, 'f')?.text ?? node?.text)?.trim();
  if (!text) return undefined;
  if (list && text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
  return !list && Number.isFinite(Number(text)) ? text : fromStored(text);
}

function readRule(node: XmlNode, uid: string): ValidationRule | undefined {
  const type = attribute(node, 'type') ?? 'none';
  const ranges = parseAreas(attribute(node, 'sqref') ?? child(node, 'sqref')?.text ?? '');
  if (ranges.length === 0) return undefined;
  const formula1 = readOperand(child(node, 'formula1'), type === 'list');
  const formula2 = readOperand(child(node, 'formula2'), type === 'list');
  const texts = Object.fromEntries(
    ['errorTitle', 'error', 'promptTitle', 'prompt'].flatMap((name) => {
      const text = attribute(node, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return {
    uid,
    type: type === 'none' ? 'any' : type,
    ranges,
    ...(WITHOUT_OPERATOR.includes(type) || type === 'none'
      ? {}
      : { operator: attribute(node, 'operator') ?? 'between' }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: flagAttribute(node, 'allowBlank'),
    // The file's flag says the opposite of its name.
    ...(type === 'list' ? { showDropDown: !flagAttribute(node, 'showDropDown'), renderMode: RENDER_ARROW } : {}),
    showErrorMessage: flagAttribute(node, 'showErrorMessage'),
    showInputMessage: flagAttribute(node, 'showInputMessage'),
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(attribute(node, 'errorStyle') ?? 'stop')),
    ...texts,
  };
}

/** Validations of a sheet, those of the extension list (lists on other sheets, as older files keep them) included. */
export function readDataValidations(sections: readonly XmlNode[], sheetId: string): ReadValidation[] {
  const nodes = [
    ...sections.filter(({ name }) => name === 'dataValidations').flatMap((node) => children(node, 'dataValidation')),
    ...sections.filter(({ name }) => name === 'extLst').flatMap((node) => descendants(node, 'dataValidation')),
  ];
  return nodes.flatMap((node, i) => {
    const rule = readRule(node, `${sheetId}-dv${i + 1}`);
    return rule ? [{ rule, node }] : [];
  });
}
