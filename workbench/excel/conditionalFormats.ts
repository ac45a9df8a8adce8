import type { IRange } from '@univerjs/core';
import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import { CellValueConditionalFormat, CustomConditionalFormat } from './conditionalHighlight';
import { ColorScaleConditionalFormat, DataBarConditionalFormat, IconSetConditionalFormat } from './conditionalScales';
import { invalidArgument, invalidOperation, itemNotFound } from './errors';
import { Range } from './range';
import { intersect } from './reference';
import type { Book } from './store/book';
import { addRule, deleteRule, kindOf, rulesOn, type RuleHandle } from './store/conditionalRules';

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends ApiCollection<ConditionalFormat> {
  override readonly [apiType] = { name: 'ConditionalFormatCollection', scalars: [] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: IRange,
  ) {
    super();
  }

  override [apiItems](): ConditionalFormat[] {
    return rulesOn(this.book, this.sheetId)
      .filter(({ ranges }) => ranges.some((range) => intersect(range, this.area) !== null))
      .map(({ cfId }) => this.format(cfId));
  }

  add(type: string): ConditionalFormat {
    this.book.assertWritable(this.sheetId, undefined, 'allowFormatCells');
    return this.format(addRule(this.book, this.sheetId, this.area, type));
  }

  getItem(id: string): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (format === null) throw itemNotFound(id);
    return format;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this[apiItems]().find((format) => format.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormat {
    const format = this[apiItems]()[index];
    if (format === undefined) throw invalidArgument();
    return format;
  }

  clearAll(): void {
    for (const format of this[apiItems]()) format.delete();
  }

  private readonly format = (cfId: string): ConditionalFormat =>
    new ConditionalFormat({ book: this.book, sheetId: this.sheetId, cfId });
}

export class ConditionalFormat extends ApiObject {
  override readonly [apiType] = {
    name: 'ConditionalFormat',
    scalars: ['id', 'priority', 'stopIfTrue', 'type'],
    id: 'id',
  } as const;

  constructor(private readonly rule: RuleHandle) {
    super();
  }

  get id(): string {
    return this.rule.cfId;
  }

  get type(): string {
    return kindOf(this.entry().rule);
  }

  get priority(): number {
    return rulesOn(this.rule.book, this.rule.sheetId).findIndex(({ cfId }) => cfId === this.rule.cfId);
  }

  get stopIfTrue(): boolean {
    return this.entry().stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    this.entry().stopIfTrue = stop === true;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? wrongType();
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === 'CellValue' ? new CellValueConditionalFormat(this.rule) : null;
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? wrongType();
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === 'Custom' ? new CustomConditionalFormat(this.rule) : null;
  }

  get colorScale(): ColorScaleConditionalFormat {
    return this.colorScaleOrNullObject ?? wrongType();
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.type === 'ColorScale' ? new ColorScaleConditionalFormat(this.rule) : null;
  }

  get dataBar(): DataBarConditionalFormat {
    return this.dataBarOrNullObject ?? wrongType();
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.type === 'DataBar' ? new DataBarConditionalFormat(this.rule) : null;
  }

  get iconSet(): IconSetConditionalFormat {
    return this.iconSetOrNullObject ?? wrongType();
  }

  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.type === 'IconSet' ? new IconSetConditionalFormat(this.rule) : null;
  }

  getRange(): Range {
    return this.getRangeOrNullObject() ?? wrongType();
  }

  /** Null where the format lies over several areas. */
  getRangeOrNullObject(): Range | null {
    const [range, ...others] = this.entry().ranges;
    return range === undefined || others.length > 0 ? null : new Range(this.rule.book, this.rule.sheetId, { ...range });
  }

  delete(): void {
    deleteRule(this.rule);
  }

  private readonly entry = () => {
    const found = rulesOn(this.rule.book, this.rule.sheetId).find(({ cfId }) => cfId === this.rule.cfId);
    if (found === undefined) throw itemNotFound('the conditional format');
    return found;
  };
}

function wrongType(): never {
  throw invalidOperation('The conditional format is of another type.');
}
