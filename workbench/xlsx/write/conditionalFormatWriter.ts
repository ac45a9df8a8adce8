import { cellName, rangeName } from '../../model/a1';
import { toStored } from '../formula/formulaText';
import { element, escapeText, type Attributes } from '../package/xml';
import { readConditionalFormats, type DifferentialFormats } from '../read/conditionalFormats';
import type { ConditionalConfig, ConditionalRule, Threshold } from '../resources';
import { argb } from './styleParts';
import type { SectionEditor } from './sectionEditor';
import type { StyleWriter } from './styleWriter';

const formula = (text: string): string => `<formula>${escapeText(toStored(text))}</formula>`;

function threshold({ type, value }: Threshold, extra: Attributes = {}): string {
  const val = value === undefined ? undefined : type === 'formula' ? toStored(String(value)) : String(value);
  return element('cfvo', { type, val, ...extra });
}

const color = (rgb: string): string => element('color', { rgb: argb({ rgb }) ?? 'FFFFFFFF' });

/** The condition that Excel wants to see spelt out beside a rule about text. */
function textCondition(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'beginsWith':
      return `LEFT(${cell},${text.length})=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},${text.length})=${quoted}`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'containsBlanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'notContainsBlanks':
      return `LEN(TRIM(${cell}))>0`;
    case 'containsErrors':
      return `ISERROR(${cell})`;
    case 'notContainsErrors':
      return `NOT(ISERROR(${cell}))`;
    case 'equal':
      return `${cell}=${quoted}`;
    case 'notEqual':
      return `${cell}<>${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

interface RuleParts {
  attributes: Attributes;
  inner: string;
}

type Highlighting = Extract<ConditionalConfig, { type: 'highlightCell' }>;

function highlightParts(rule: Highlighting, cell: string): RuleParts {
  switch (rule.subType) {
    case 'number': {
      const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      return {
        attributes: { type: 'cellIs', operator: rule.operator },
        inner: values.map((value) => formula(String(value))).join(''),
      };
    }
    case 'average': {
      const below = rule.operator.startsWith('less');
      return {
        attributes: {
          type: 'aboveAverage',
          aboveAverage: below ? 0 : undefined,
          equalAverage: rule.operator.endsWith('Equal') ? 1 : undefined,
        },
        inner: '',
      };
    }
    case 'rank':
      return {
        attributes: {
          type: 'top10',
          percent: rule.isPercent ? 1 : undefined,
          bottom: rule.isBottom ? 1 : undefined,
          rank: rule.value,
        },
        inner: '',
      };
    case 'formula':
      return { attributes: { type: 'expression' }, inner: formula(rule.value) };
    case 'duplicateValues':
    case 'uniqueValues':
      return { attributes: { type: rule.subType }, inner: '' };
    case 'timePeriod':
      return { attributes: { type: 'timePeriod', timePeriod: rule.operator }, inner: '' };
    case 'text': {
      const inner = formula(textCondition(rule.operator, rule.value ?? '', cell));
      if (rule.operator === 'equal' || rule.operator === 'notEqual')
        return { attributes: { type: 'expression' }, inner };
      const operator = rule.operator === 'notContainsText' ? 'notContains' : rule.operator;
      const text = /Text$|With$/.test(rule.operator) ? { operator, text: rule.value } : {};
      return { attributes: { type: rule.operator, ...text }, inner };
    }
  }
}

function ruleParts({ rule, ranges }: ConditionalRule): RuleParts {
  switch (rule.type) {
    case 'colorScale': {
      const steps = [...rule.config].sort((a, b) => a.index - b.index);
      const inner =
        steps.map(({ value }) => threshold(value)).join('') + steps.map((step) => color(step.color)).join('');
      return { attributes: { type: 'colorScale' }, inner: `<colorScale>${inner}</colorScale>` };
    }
    case 'dataBar': {
      const { min, max, positiveColor } = rule.config;
      const attributes = { showValue: rule.isShowValue ? undefined : 0 };
      return {
        attributes: { type: 'dataBar' },
        inner: element('dataBar', attributes, threshold(min) + threshold(max) + color(positiveColor)),
      };
    }
    case 'iconSet': {
      const ascending = [...rule.config].reverse();
      const set = {
        iconSet: rule.config[0]?.iconType ?? '3Arrows',
        showValue: rule.isShowValue ? undefined : 0,
        reverse: rule.config[0]?.iconId === '0' ? undefined : 1,
      };
      const inner = ascending.map(({ operator, value }, i) =>
        threshold(
          i === 0 ? { type: 'percent', value: 0 } : value,
          operator === 'greaterThan' && i > 0 ? { gte: 0 } : {},
        ),
      );
      return { attributes: { type: 'iconSet' }, inner: element('iconSet', set, inner.join('')) };
    }
    case 'highlightCell':
      return highlightParts(rule, cellName(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0));
  }
}

function ruleElement(rule: ConditionalRule, priority: number, styles: StyleWriter): string {
  const { attributes, inner } = ruleParts(rule);
  const dxfId = rule.rule.type === 'highlightCell' ? styles.differential(rule.rule.style) : undefined;
  const { type, ...rest } = attributes;
  return element('cfRule', { type, dxfId, priority, stopIfTrue: rule.stopIfTrue ? 1 : undefined, ...rest }, inner);
}

/** The grid adds to ranges what files have no place for. */
const essence = ({ cfId, ranges, stopIfTrue, rule }: ConditionalRule) => [
  cfId,
  ranges.map(rangeName),
  stopIfTrue,
  rule,
];

/** Rules that are still there as they were read keep their text; kinds the grid does not know stay as they are. */
export function patchConditionalFormats(
  editor: SectionEditor,
  sheetId: string,
  rules: readonly ConditionalRule[],
  formats: DifferentialFormats,
  styles: StyleWriter,
): void {
  const stored = readConditionalFormats(editor.all('conditionalFormatting'), sheetId, formats);
  if (JSON.stringify(stored.map(({ rule }) => essence(rule))) === JSON.stringify(rules.map(essence))) return;
  const known = new Map(stored.map((each) => [each.rule.cfId, each]));
  const shown = new Set(stored.map(({ node }) => node));
  const blocks = rules.map((rule, i) => {
    const old = known.get(rule.cfId);
    const unchanged =
      old && JSON.stringify(old.rule.rule) === JSON.stringify(rule.rule) && old.rule.stopIfTrue === rule.stopIfTrue;
    const inner = unchanged
      ? editor.slice(old.node).replace(/(\spriority\s*=\s*)("[^"]*"|'[^']*')/, `$1"${i + 1}"`)
      : ruleElement(rule, i + 1, styles);
    const attributes = { ...old?.block.attributes, sqref: rule.ranges.map(rangeName).join(' ') };
    return element('conditionalFormatting', attributes, inner);
  });
  const carried = editor.all('conditionalFormatting').flatMap((block) => {
    const unknown = block.children.filter((node) => node.name === 'cfRule' && !shown.has(node));
    return unknown.length > 0
      ? [element('conditionalFormatting', { ...block.attributes }, unknown.map((node) => editor.slice(node)).join(''))]
      : [];
  });
  editor.replace('conditionalFormatting', [...blocks, ...carried].join(''));
}
