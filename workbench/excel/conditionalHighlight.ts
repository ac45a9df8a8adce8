import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IFormulaHighlightCell,
  type INumberHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { cellName } from '../model/a1';
import { ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument } from './errors';
import { nameOf, valueOf } from './rangeFormat';
import { excelColor, univerColor } from './store/color';
import { entryOf, readRule, writeRule, type RuleHandle } from './store/conditionalRules';

const operators: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const signs: Record<string, string> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

interface CellValueRule {
  formula1: string;
  formula2?: string;
  operator: string;
}

export class CellValueConditionalFormat extends ApiObject {
  override readonly [apiType] = { name: 'CellValueConditionalFormat', scalars: ['rule'] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.handle);
  }

  get rule(): CellValueRule | null {
    const rule = readRule(this.handle, CFRuleType.highlightCell);
    if (rule.subType !== CFSubRuleType.number) return null;
    const [first, second] = Array.isArray(rule.value) ? rule.value : [rule.value, undefined];
    return {
      formula1: `=${first ?? 0}`,
      ...(second === undefined ? {} : { formula2: `=${second}` }),
      operator: nameOf(operators, rule.operator) ?? 'EqualTo',
    };
  }

  set rule(rule: unknown) {
    const { formula1, formula2, operator } = asCellValueRule(rule);
    const { style } = readRule(this.handle, CFRuleType.highlightCell);
    const base = { type: CFRuleType.highlightCell as const, style };
    const [first, second] = [numberOf(formula1), numberOf(formula2)];
    if (first === undefined || (formula2 !== undefined && second === undefined)) {
      const value = comparison(firstCell(this.handle), operator, formula1, formula2);
      const formula: IFormulaHighlightCell = { ...base, subType: CFSubRuleType.formula, value };
      writeRule(this.handle, formula);
      return;
    }
    const univer = valueOf(operators, operator);
    const number: INumberHighlightCell =
      univer === CFNumberOperator.between || univer === CFNumberOperator.notBetween
        ? { ...base, subType: CFSubRuleType.number, operator: univer, value: [first, second ?? first] }
        : { ...base, subType: CFSubRuleType.number, operator: univer, value: first };
    writeRule(this.handle, number);
  }
}

export class CustomConditionalFormat extends ApiObject {
  override readonly [apiType] = { name: 'CustomConditionalFormat', scalars: [] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.handle);
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.handle);
  }
}

export class ConditionalFormatRule extends ApiObject {
  override readonly [apiType] = { name: 'ConditionalFormatRule', scalars: ['formula', 'formulaLocal'] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get formula(): string {
    const rule = readRule(this.handle, CFRuleType.highlightCell);
    return rule.subType === CFSubRuleType.formula ? rule.value : '';
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || formula === '') throw invalidArgument();
    const { style } = readRule(this.handle, CFRuleType.highlightCell);
    const value = formula.startsWith('=') ? formula : `=${formula}`;
    writeRule(this.handle, { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style });
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(formula: unknown) {
    this.formula = formula;
  }
}

export class ConditionalRangeFormat extends ApiObject {
  override readonly [apiType] = { name: 'ConditionalRangeFormat', scalars: [] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.handle);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.handle);
  }
}

export class ConditionalRangeFill extends ApiObject {
  override readonly [apiType] = { name: 'ConditionalRangeFill', scalars: ['color'] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get color(): string {
    return excelColor(readRule(this.handle, CFRuleType.highlightCell).style.bg?.rgb) ?? '';
  }

  set color(color: unknown) {
    changeStyle(this.handle, { bg: { rgb: univerColor(color) } });
  }

  clear(): void {
    changeStyle(this.handle, { bg: undefined });
  }
}

export class ConditionalRangeFont extends ApiObject {
  override readonly [apiType] = { name: 'ConditionalRangeFont', scalars: ['bold', 'color', 'italic'] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get color(): string {
    return excelColor(readRule(this.handle, CFRuleType.highlightCell).style.cl?.rgb) ?? '';
  }

  set color(color: unknown) {
    changeStyle(this.handle, { cl: { rgb: univerColor(color) } });
  }

  get bold(): boolean {
    return readRule(this.handle, CFRuleType.highlightCell).style.bl === BooleanNumber.TRUE;
  }

  set bold(bold: unknown) {
    changeStyle(this.handle, { bl: bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean {
    return readRule(this.handle, CFRuleType.highlightCell).style.it === BooleanNumber.TRUE;
  }

  set italic(italic: unknown) {
    changeStyle(this.handle, { it: italic === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  clear(): void {
    changeStyle(this.handle, { cl: undefined, bl: undefined, it: undefined });
  }
}

function changeStyle(handle: RuleHandle, change: IStyleBase): void {
  const rule = readRule(handle, CFRuleType.highlightCell);
  writeRule(handle, { ...rule, style: { ...rule.style, ...change } });
}

function asCellValueRule(rule: unknown): CellValueRule {
  if (typeof rule !== 'object' || rule === null || !('formula1' in rule) || !('operator' in rule))
    throw invalidArgument();
  const formula1 = formulaText(rule.formula1);
  if (formula1 === undefined) throw invalidArgument();
  const formula2 = 'formula2' in rule ? formulaText(rule.formula2) : undefined;
  return { formula1, formula2, operator: String(rule.operator) };
}

function formulaText(formula: unknown): string | undefined {
  return typeof formula === 'string' || typeof formula === 'number' ? String(formula) : undefined;
}

function numberOf(formula: string | undefined): number | undefined {
  const text = formula?.replace(/^=/, '').trim() ?? '';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function firstCell(handle: RuleHandle): string {
  const [range] = entryOf(handle).ranges;
  return cellName(range?.startRow ?? 0, range?.startColumn ?? 0);
}

/** Univer compares with numbers only; a comparison with anything else is a formula. */
function comparison(cell: string, operator: string, formula1: string, formula2?: string): string {
  const [first, second] = [formula1.replace(/^=/, ''), (formula2 ?? formula1).replace(/^=/, '')];
  if (operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'NotBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${valueOf(signs, operator)}${first}`;
}
