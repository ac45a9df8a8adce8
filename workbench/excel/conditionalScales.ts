import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  IIconSetType,
  type IColorScale,
  type IDataBar,
  type IIconSet,
} from '@univerjs/sheets-conditional-formatting';
import { ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument } from './errors';
import { nameOf, valueOf } from './rangeFormat';
import { excelColor, univerColor } from './store/color';
import {
  readRule,
  threshold,
  thresholdRule,
  writeRule,
  type RuleHandle,
  type ThresholdRule,
} from './store/conditionalRules';

interface ColorCriterion extends ThresholdRule {
  color: string;
}

interface ColorScaleCriteria {
  minimum: ColorCriterion;
  midpoint?: ColorCriterion;
  maximum: ColorCriterion;
}

export class ColorScaleConditionalFormat extends ApiObject {
  override readonly [apiType] = { name: 'ColorScaleConditionalFormat', scalars: ['criteria', 'threeColorScale'] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get threeColorScale(): boolean {
    return readRule(this.handle, CFRuleType.colorScale).config.length === 3;
  }

  get criteria(): Partial<ColorScaleCriteria> {
    const points = readRule(this.handle, CFRuleType.colorScale).config.map(({ color, value }) => ({
      ...thresholdRule(value),
      color: excelColor(color) ?? color,
    }));
    const [minimum, middle, last] = points;
    return points.length === 3 ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: middle };
  }

  set criteria(criteria: ColorScaleCriteria) {
    if (!criteria?.minimum || !criteria.maximum) throw invalidArgument('A colour scale has a minimum and a maximum.');
    const points = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((point) => !!point);
    const rule: IColorScale = {
      type: CFRuleType.colorScale,
      config: points.map((point, index) => ({ index, color: univerColor(point.color), value: threshold(point) })),
    };
    writeRule(this.handle, rule);
  }
}

export class DataBarConditionalFormat extends ApiObject {
  override readonly [apiType] = {
    name: 'DataBarConditionalFormat',
    scalars: ['lowerBoundRule', 'showDataBarOnly', 'upperBoundRule'],
  };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get showDataBarOnly(): boolean {
    return !this.bar().isShowValue;
  }

  set showDataBarOnly(only: unknown) {
    writeRule(this.handle, { ...this.bar(), isShowValue: only !== true });
  }

  get lowerBoundRule(): ThresholdRule {
    return thresholdRule(this.bar().config.min);
  }

  set lowerBoundRule(rule: ThresholdRule) {
    changeBar(this.handle, { min: threshold(rule, CFValueType.min) });
  }

  get upperBoundRule(): ThresholdRule {
    return thresholdRule(this.bar().config.max);
  }

  set upperBoundRule(rule: ThresholdRule) {
    changeBar(this.handle, { max: threshold(rule, CFValueType.max) });
  }

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.handle);
  }

  get negativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.handle);
  }

  private readonly bar = (): IDataBar => readRule(this.handle, CFRuleType.dataBar);
}

export class ConditionalDataBarPositiveFormat extends ApiObject {
  override readonly [apiType] = { name: 'ConditionalDataBarPositiveFormat', scalars: ['fillColor', 'gradientFill'] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get fillColor(): string {
    return excelColor(readRule(this.handle, CFRuleType.dataBar).config.positiveColor) ?? '';
  }

  set fillColor(color: unknown) {
    changeBar(this.handle, { positiveColor: univerColor(color) });
  }

  get gradientFill(): boolean {
    return readRule(this.handle, CFRuleType.dataBar).config.isGradient;
  }

  set gradientFill(gradient: unknown) {
    changeBar(this.handle, { isGradient: gradient === true });
  }
}

export class ConditionalDataBarNegativeFormat extends ApiObject {
  override readonly [apiType] = { name: 'ConditionalDataBarNegativeFormat', scalars: ['fillColor'] };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get fillColor(): string {
    return excelColor(readRule(this.handle, CFRuleType.dataBar).config.nativeColor) ?? '';
  }

  set fillColor(color: unknown) {
    changeBar(this.handle, { nativeColor: univerColor(color) });
  }
}

function changeBar(handle: RuleHandle, change: Partial<IDataBar['config']>): void {
  const rule = readRule(handle, CFRuleType.dataBar);
  writeRule(handle, { ...rule, config: { ...rule.config, ...change } });
}

/** `ThreeArrows` in Excel is `threeArrows` in Univer. */
const iconStyles: Record<string, IIconSetType> = Object.fromEntries(
  Object.entries(IIconSetType)
    .filter(([name]) => name !== 'empty' && name !== 'fiveFelling')
    .map(([name, type]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, type]),
);

interface IconCriterion {
  type?: string;
  formula?: string;
  operator?: string;
}

/** Excel lists icons from the lowest value up, Univer from the highest down. */
export class IconSetConditionalFormat extends ApiObject {
  override readonly [apiType] = {
    name: 'IconSetConditionalFormat',
    scalars: ['criteria', 'reverseIconOrder', 'showIconOnly', 'style'],
  };

  constructor(private readonly handle: RuleHandle) {
    super();
  }

  get style(): string {
    return nameOf(iconStyles, this.set().config[0]?.iconType) ?? 'ThreeArrows';
  }

  set style(style: unknown) {
    const iconType = valueOf(iconStyles, style);
    const count = Number(iconType.charAt(0));
    const config = Array.from({ length: count }, (_, index): IIconSet['config'][number] => ({
      iconType,
      iconId: String(index),
      operator: CFNumberOperator.greaterThanOrEqual,
      value: { type: CFValueType.percent, value: Math.round(((count - 1 - index) * 100) / count) },
    }));
    writeRule(this.handle, { ...this.set(), config });
  }

  get showIconOnly(): boolean {
    return !this.set().isShowValue;
  }

  set showIconOnly(only: unknown) {
    writeRule(this.handle, { ...this.set(), isShowValue: only !== true });
  }

  get reverseIconOrder(): boolean {
    const [first, second] = this.set().config;
    return Number(first?.iconId ?? 0) > Number(second?.iconId ?? 1);
  }

  set reverseIconOrder(reverse: unknown) {
    if (reverse === this.reverseIconOrder) return;
    const rule = this.set();
    const ids = rule.config.map(({ iconId }) => iconId).reverse();
    const config = rule.config.map((icon, index) => ({ ...icon, iconId: ids[index] ?? icon.iconId }));
    writeRule(this.handle, { ...rule, config });
  }

  get criteria(): IconCriterion[] {
    return [...this.set().config].reverse().map(({ operator, value }, index) =>
      index === 0
        ? {}
        : {
            ...(thresholdRule(value) as IconCriterion),
            operator: operator === CFNumberOperator.greaterThan ? 'GreaterThan' : 'GreaterThanOrEqual',
          },
    );
  }

  set criteria(criteria: IconCriterion[]) {
    const rule = this.set();
    if (!Array.isArray(criteria) || criteria.length !== rule.config.length) throw invalidArgument();
    const given = [...criteria].reverse();
    const config = rule.config.map((icon, index) => {
      const { type, formula, operator } = given[index] ?? {};
      if (type === undefined || index === rule.config.length - 1) return icon;
      const univer = operator === 'GreaterThan' ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual;
      return { ...icon, operator: univer, value: threshold({ type, formula }) };
    });
    writeRule(this.handle, { ...rule, config });
  }

  private readonly set = (): IIconSet => readRule(this.handle, CFRuleType.iconSet);
}
