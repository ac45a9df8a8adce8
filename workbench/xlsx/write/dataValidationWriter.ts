import { rangeName } from '../../model/a1';
import { toStored } from '../formula/formulaText';
import { element, escapeText } from '../package/xml';
import { ERROR_STYLES, readDataValidations } from '../read/dataValidations';
import type { ValidationRule } from '../resources';
import type { SectionEditor } from './sectionEditor';

function operand(name: string, text: string | undefined, list: boolean): string {
  if (text === undefined || text === '') return '';
  const stored = text.startsWith('=') ? toStored(text) : list ? `"${text.replace(/"/g, '""')}"` : text;
  return `<${name}>${escapeText(stored)}</${name}>`;
}

function validationElement(rule: ValidationRule): string {
  // Excel has neither tick boxes nor lists of several choices: both are lists there.
  const list = ['list', 'listMultiple', 'checkbox'].includes(rule.type);
  const choices =
    rule.type === 'checkbox' ? [rule.formula1 ?? 'TRUE', rule.formula2 ?? 'FALSE'].join(',') : rule.formula1;
  return element(
    'dataValidation',
    {
      type: list ? 'list' : rule.type === 'any' ? undefined : rule.type,
      errorStyle: rule.errorStyle === undefined || rule.errorStyle === 1 ? undefined : ERROR_STYLES[rule.errorStyle],
      operator: list || !rule.operator || rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: rule.allowBlank ? 1 : undefined,
      showDropDown: list && rule.showDropDown === false ? 1 : undefined,
      showInputMessage: rule.showInputMessage ? 1 : undefined,
      showErrorMessage: rule.showErrorMessage === false ? undefined : 1,
      errorTitle: rule.errorTitle,
      error: rule.error,
      promptTitle: rule.promptTitle,
      prompt: rule.prompt,
      sqref: rule.ranges.map(rangeName).join(' '),
    },
    operand('formula1', choices, list) + (list ? '' : operand('formula2', rule.formula2, false)),
  );
}

/** Everything a rule says, however the grid orders it and whatever it adds to ranges. */
const essence = ({ ranges, ...rest }: ValidationRule) => [
  ranges.map(rangeName),
  Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
];

/** Rules that did not change keep their text; those of the extension list are left where they are. */
export function patchDataValidations(editor: SectionEditor, sheetId: string, rules: readonly ValidationRule[]): void {
  const all = readDataValidations([...editor.all('dataValidations'), ...editor.all('extLst')], sheetId);
  if (JSON.stringify(all.map(({ rule }) => essence(rule))) === JSON.stringify(rules.map(essence))) return;
  const main = readDataValidations(editor.all('dataValidations'), sheetId);
  const inExtension = new Set(all.slice(main.length).map(({ rule }) => rule.uid));
  const known = new Map(main.map((each) => [each.rule.uid, each]));
  const written = rules
    .filter(({ uid }) => !inExtension.has(uid))
    .map((rule) => {
      const old = known.get(rule.uid);
      return old && JSON.stringify(essence(old.rule)) === JSON.stringify(essence(rule))
        ? editor.slice(old.node)
        : validationElement(rule);
    });
  const stored = editor.find('dataValidations');
  editor.replace(
    'dataValidations',
    written.length > 0
      ? element('dataValidations', { ...stored?.attributes, count: written.length }, written.join(''))
      : '',
  );
}
