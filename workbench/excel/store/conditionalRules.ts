import type { IRange } from '@univerjs/core';
import {
  AddCfCommand,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  DeleteCfCommand,
  IIconSetType,
  SetCfCommand,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import type { Book } from './book';

export interface RuleHandle {
  book: Book;
  sheetId: string;
  cfId: string;
}

export type RuleConfig = IConditionalFormattingRuleConfig;

const defaults: Record<string, RuleConfig> = {
  CellValue: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator.equal,
    value: 0,
    style: {},
  },
  Custom: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} },
  ColorScale: {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: '#FFEF9C', value: { type: CFValueType.min } },
      { index: 1, color: '#63BE7B', value: { type: CFValueType.max } },
    ],
  },
  DataBar: {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  },
  IconSet: {
    type: CFRuleType.iconSet,
    isShowValue: true,
    config: [67, 33, 0].map((value, index) => ({
      iconType: IIconSetType.threeArrows,
      iconId: String(index),
      operator: CFNumberOperator.greaterThanOrEqual,
      value: { type: CFValueType.percent, value },
    })),
  },
};

/**
 * After a write Univer looks up the rules of every cell written, also where there are none: a third of the time of a
 * large write. This answers for sheets without rules.
 */
export function skipSheetsWithoutRules(book: Book): void {
  const rules = book.injector.get(ConditionalFormattingRuleModel);
  const view = book.injector.get(ConditionalFormattingViewModel);
  const getCellCfs = view.getCellCfs.bind(view);
  view.getCellCfs = (unitId, sheetId, row, column) =>
    (rules.getSubunitRules(unitId, sheetId) ?? []).length === 0 ? [] : getCellCfs(unitId, sheetId, row, column);
}

/** In Univer's order: the first wins. */
export function rulesOn(book: Book, sheetId: string): IConditionFormattingRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

export function kindOf(rule: RuleConfig): string {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return 'ColorScale';
    case CFRuleType.dataBar:
      return 'DataBar';
    case CFRuleType.iconSet:
      return 'IconSet';
    default:
      return kindOfHighlight(rule.subType);
  }
}

function kindOfHighlight(subType: CFSubRuleType): string {
  if (subType === CFSubRuleType.number) return 'CellValue';
  if (subType === CFSubRuleType.formula) return 'Custom';
  if (subType === CFSubRuleType.text) return 'ContainsText';
  return subType === CFSubRuleType.rank ? 'TopBottom' : 'PresetCriteria';
}

export function addRule(book: Book, sheetId: string, area: IRange, type: string): string {
  const rule = defaults[type];
  if (rule === undefined) throw notImplemented(`conditional formats of type ${type}`);
  const cfId = crypto.randomUUID().slice(0, 8);
  const entry: IConditionFormattingRule = {
    cfId,
    ranges: [{ ...area }],
    stopIfTrue: false,
    rule: structuredClone(rule),
  };
  book.run(AddCfCommand.id, { unitId: book.unitId, subUnitId: sheetId, rule: entry });
  return cfId;
}

export function deleteRule({ book, sheetId, cfId }: RuleHandle): void {
  book.run(DeleteCfCommand.id, { unitId: book.unitId, subUnitId: sheetId, cfId });
}

export function readRule<T extends CFRuleType>(handle: RuleHandle, type: T): Extract<RuleConfig, { type: T }> {
  const rule = entryOf(handle).rule;
  if (!isOfType(rule, type)) throw invalidArgument('The conditional format is of another type.');
  return rule;
}

export function writeRule(handle: RuleHandle, rule: RuleConfig): void {
  const { book, sheetId, cfId } = handle;
  book.run(SetCfCommand.id, { unitId: book.unitId, subUnitId: sheetId, cfId, rule: { ...entryOf(handle), rule } });
}

const isOfType = <T extends CFRuleType>(rule: RuleConfig, type: T): rule is Extract<RuleConfig, { type: T }> =>
  rule.type === type;

export function entryOf({ book, sheetId, cfId }: RuleHandle): IConditionFormattingRule {
  const entry = rulesOn(book, sheetId).find((rule) => rule.cfId === cfId);
  if (entry === undefined) throw itemNotFound('the conditional format');
  return entry;
}

const valueTypes: [excel: string, univer: CFValueType][] = [
  ['LowestValue', CFValueType.min],
  ['HighestValue', CFValueType.max],
  ['Number', CFValueType.num],
  ['Percent', CFValueType.percent],
  ['Percentile', CFValueType.percentile],
  ['Formula', CFValueType.formula],
  ['Automatic', CFValueType.min],
];

export interface ThresholdRule {
  type: string;
  formula?: string | number | null;
}

/** A bound of a scale, bar or icon. `Automatic` is the lowest or highest value, by where it stands. */
export function threshold({ type, formula }: ThresholdRule, automatic = CFValueType.min): IValueConfig {
  const univer = type === 'Automatic' ? automatic : valueTypes.find(([name]) => name === type)?.[1];
  if (univer === undefined) throw invalidArgument(`'${type}' is not a kind of threshold.`);
  if (univer === CFValueType.min || univer === CFValueType.max) return { type: univer };
  const text = String(formula ?? '');
  if (univer === CFValueType.formula) return { type: univer, value: text.startsWith('=') ? text : `=${text}` };
  const value = Number(text.replace(/^=/, ''));
  return Number.isFinite(value) ? { type: univer, value } : { type: CFValueType.formula, value: text };
}

export function thresholdRule({ type, value }: IValueConfig): ThresholdRule {
  const excel = valueTypes.find(([, univer]) => univer === type)?.[0] ?? 'Number';
  return value === undefined ? { type: excel } : { type: excel, formula: String(value) };
}
