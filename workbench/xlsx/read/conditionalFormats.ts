import type { IRange, IStyleBase } from '@univerjs/core';
import { cellName, parseAreas } from '../../model/a1';
import { fromStored } from '../formula/formulaText';
import { attribute, child, children, flagAttribute, numberAttribute, type XmlNode } from '../package/xml';
import type { ConditionalConfig, ConditionalRule, NumberOperator, Threshold } from '../resources';
import { readColor, type ColorTables } from './colors';

export interface ReadConditional {
  rule: ConditionalRule;
  priority: number;
  node: XmlNode;
  /** The element that holds it, with its areas. */
  block: XmlNode;
}

export interface DifferentialFormats {
  styles: readonly IStyleBase[];
  colors: ColorTables;
}

const SYMBOLS: Record<string, string> = {
  greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=', equal: '=', notEqual: '<>',
}; // prettier-ignore

const formulasOf = (node: XmlNode): string[] => children(node, 'formula').map(({ text }) => fromStored(text.trim()));

const asNumber = (formula: string | undefined): number | undefined => {
  const text = formula?.slice(1).trim() ?? '';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
};

/** A comparison with numbers stays one; with cells or formulas it becomes a formula over the first cell of the areas. */
function cellIs(node: XmlNode, style: IStyleBase, first: IRange): ConditionalConfig {
  const operator = (attribute(node, 'operator') ?? 'equal') as NumberOperator;
  const [one = '=0', two = '=0'] = formulasOf(node);
  const [low, high] = [asNumber(one), asNumber(two)];
  const type = 'highlightCell';
  const between = operator === 'between' || operator === 'notBetween';
  if (between && low !== undefined && high !== undefined)
    return { type, style, subType: 'number', operator, value: [low, high] };
  if (!between && low !== undefined) return { type, style, subType: 'number', operator, value: low };
  const cell = cellName(first.startRow, first.startColumn);
  const inside = `AND(${cell}>=${one.slice(1)},${cell}<=${two.slice(1)})`;
  const value = between
    ? operator === 'between'
      ? `=${inside}`
      : `=NOT(${inside})`
    : `=${cell}${SYMBOLS[operator] ?? '='}${one.slice(1)}`;
  return { type, style, subType: 'formula', value };
}

export function readThreshold(node: XmlNode | undefined): Threshold {
  const type = attribute(node, 'type') ?? 'num';
  const text = attribute(node, 'val') ?? child(node, 'f')?.text;
  switch (type) {
    case 'min':
    case 'autoMin':
      return { type: 'min' };
    case 'max':
    case 'autoMax':
      return { type: 'max' };
    default: {
      const value = Number(text);
      if (text !== undefined && text.trim() !== '' && Number.isFinite(value))
        return { type: type as Threshold['type'], value };
      return { type: 'formula', value: text === undefined ? '=0' : fromStored(text) };
    }
  }
}

function colorScale(node: XmlNode, colors: ColorTables): ConditionalConfig {
  const scale = child(node, 'colorScale');
  const shades = children(scale, 'color');
  const config = children(scale, 'cfvo').map((threshold, index) => ({
    index,
    color: readColor(shades[index], colors)?.rgb ?? '#FFFFFF',
    value: readThreshold(threshold),
  }));
  return { type: 'colorScale', config };
}

function dataBar(node: XmlNode, colors: ColorTables): ConditionalConfig {
  const bar = child(node, 'dataBar');
  const [low, high] = children(bar, 'cfvo');
  const positiveColor = readColor(child(bar, 'color'), colors)?.rgb ?? '#638EC6';
  const config = {
    min: readThreshold(low),
    max: readThreshold(high),
    isGradient: true,
    positiveColor,
    nativeColor: '#FF0000',
  };
  return { type: 'dataBar', isShowValue: flagAttribute(bar, 'showValue', true), config };
}

type IconStep = Extract<ConditionalConfig, { type: 'iconSet' }>['config'][number];

/** Files list thresholds and icons from the lowest up, the grid from the highest down. */
function iconSet(node: XmlNode): ConditionalConfig {
  const set = child(node, 'iconSet');
  const iconType = attribute(set, 'iconSet') ?? '3TrafficLights1';
  const thresholds = children(set, 'cfvo').reverse();
  const config = thresholds.map((threshold, i): IconStep => ({
    operator: flagAttribute(threshold, 'gte', true) ? 'greaterThanOrEqual' : 'greaterThan',
    value: readThreshold(threshold),
    iconType,
    iconId: String(flagAttribute(set, 'reverse') ? thresholds.length - 1 - i : i),
  }));
  return { type: 'iconSet', isShowValue: flagAttribute(set, 'showValue', true), config };
}

function averageOperator(node: XmlNode): NumberOperator {
  const above = flagAttribute(node, 'aboveAverage', true);
  const equal = flagAttribute(node, 'equalAverage');
  if (above) return equal ? 'greaterThanOrEqual' : 'greaterThan';
  return equal ? 'lessThanOrEqual' : 'lessThan';
}

/** undefined: a kind the grid cannot show; it is carried all the same. */
function readConfig(
  node: XmlNode,
  first: IRange,
  { styles, colors }: DifferentialFormats,
): ConditionalConfig | undefined {
  const style = styles[numberAttribute(node, 'dxfId') ?? -1] ?? {};
  const type = 'highlightCell';
  const kind = attribute(node, 'type');
  switch (kind) {
    case 'cellIs':
      return cellIs(node, style, first);
    case 'expression':
      return { type, style, subType: 'formula', value: formulasOf(node)[0] ?? '=FALSE' };
    case 'colorScale':
      return colorScale(node, colors);
    case 'dataBar':
      return dataBar(node, colors);
    case 'iconSet':
      return iconSet(node);
    case 'top10':
      return {
        type,
        style,
        subType: 'rank',
        isBottom: flagAttribute(node, 'bottom'),
        isPercent: flagAttribute(node, 'percent'),
        value: numberAttribute(node, 'rank') ?? 10,
      };
    case 'aboveAverage':
      return { type, style, subType: 'average', operator: averageOperator(node) };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type, style, subType: kind };
    case 'timePeriod':
      return { type, style, subType: 'timePeriod', operator: attribute(node, 'timePeriod') ?? 'today' };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { type, style, subType: 'text', operator: kind, value: attribute(node, 'text') ?? '' };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { type, style, subType: 'text', operator: kind };
    default:
      return undefined;
  }
}

/** The conditional formats of a sheet, the one that wins first. */
export function readConditionalFormats(
  sections: readonly XmlNode[],
  sheetId: string,
  formats: DifferentialFormats,
): ReadConditional[] {
  const found: ReadConditional[] = [];
  let position = 0;
  for (const block of sections.filter(({ name }) => name === 'conditionalFormatting')) {
    const ranges = parseAreas(attribute(block, 'sqref') ?? '');
    const first = ranges[0];
    if (!first) continue;
    for (const node of children(block, 'cfRule')) {
      position += 1;
      const config = readConfig(node, first, formats);
      if (!config) continue;
      const priority = numberAttribute(node, 'priority') ?? found.length + 1;
      const rule = {
        cfId: `${sheetId}-cf${position}`,
        ranges,
        stopIfTrue: flagAttribute(node, 'stopIfTrue'),
        rule: config,
      };
      found.push({ rule, priority, node, block });
    }
  }
  return found.sort((a, b) => a.priority - b.priority);
}
