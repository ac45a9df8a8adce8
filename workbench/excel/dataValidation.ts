import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  UpdateSheetDataValidationOptionsCommand,
} from '@univerjs/sheets-data-validation';
import { ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument } from './errors';
import { nameOf, valueOf } from './rangeFormat';
import { absoluteReference, intersect } from './reference';
import type { Book } from './store/book';
import { Range } from './range';

const kinds = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const;

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const alertStyles: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const typeNames: Record<string, string> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

type Kind = keyof typeof kinds;

interface Condition {
  source?: unknown;
  inCellDropDown?: boolean;
  formula?: unknown;
  formula1?: unknown;
  formula2?: unknown;
  operator?: unknown;
}

interface ErrorAlert {
  message?: string;
  title?: string;
  showAlert?: boolean;
  style?: string;
}

interface Prompt {
  message?: string;
  title?: string;
  showPrompt?: boolean;
}

/** Excel's limits to what a rule says. */
const longestTitle = 32;
const longestMessage = 255;

export class DataValidation extends ApiObject {
  override readonly [apiType] = {
    name: 'DataValidation',
    scalars: ['type', 'rule', 'errorAlert', 'prompt', 'ignoreBlanks'],
  };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: IRange,
  ) {
    super();
  }

  get type(): string {
    const kind = nameOf(kinds, this.found()?.type);
    return kind === undefined ? 'None' : (typeNames[kind] ?? 'None');
  }

  get rule(): Partial<Record<Kind, Condition>> {
    const rule = this.found();
    const kind = rule === undefined ? undefined : (nameOf(kinds, rule.type) as Kind | undefined);
    if (rule === undefined || kind === undefined) return {};
    const { formula1, formula2, operator } = rule;
    if (kind === 'list') return { list: { source: formula1, inCellDropDown: rule.showDropDown !== false } };
    if (kind === 'custom') return { custom: { formula: formula1 } };
    return { [kind]: { formula1, formula2, operator: nameOf(operators, operator) ?? 'Between' } };
  }

  set rule(rule: Partial<Record<Kind, Condition>>) {
    const [entry] = Object.entries(rule ?? {}).filter(([, condition]) => condition !== undefined && condition !== null);
    const kind = entry?.[0];
    const condition: Condition = entry?.[1] ?? {};
    if (kind === undefined || !isKind(kind)) throw invalidArgument('The validation has no rule.');
    const previous = this.found();
    this.clear();
    const target = { unitId: this.book.unitId, subUnitId: this.sheetId };
    const created: ISheetDataValidationRule = {
      uid: crypto.randomUUID().slice(0, 8),
      type: kinds[kind],
      ranges: [{ ...this.area }],
      allowBlank: previous?.allowBlank ?? true,
      showErrorMessage: true,
      showDropDown: condition.inCellDropDown !== false,
      renderMode: DataValidationRenderMode.ARROW,
      ...(kind === 'list'
        ? { formula1: this.formula(condition.source) }
        : kind === 'custom'
          ? { formula1: this.formula(condition.formula) }
          : {
              formula1: this.formula(condition.formula1),
              formula2: this.formula(condition.formula2),
              operator: valueOf(operators, condition.operator ?? 'Between'),
            }),
    };
    this.book.writer.grow(this.sheetId, Math.min(this.area.endRow, 100_000), Math.min(this.area.endColumn, 1_000));
    this.book.run(AddSheetDataValidationCommand.id, { ...target, rule: created });
  }

  get errorAlert(): ErrorAlert {
    const rule = this.found();
    return {
      message: rule?.error ?? '',
      title: rule?.errorTitle ?? '',
      showAlert: rule?.showErrorMessage ?? true,
      style: nameOf(alertStyles, rule?.errorStyle) ?? 'Stop',
    };
  }

  set errorAlert(alert: ErrorAlert) {
    if ((alert.title?.length ?? 0) > longestTitle || (alert.message?.length ?? 0) > longestMessage) {
      throw invalidArgument(`An alert's title has ${longestTitle} characters at most, its message ${longestMessage}.`);
    }
    this.change({
      error: alert.message,
      errorTitle: alert.title,
      showErrorMessage: alert.showAlert ?? true,
      errorStyle: alert.style === undefined ? DataValidationErrorStyle.STOP : valueOf(alertStyles, alert.style),
    });
  }

  get prompt(): Prompt {
    const rule = this.found();
    return { message: rule?.prompt ?? '', title: rule?.promptTitle ?? '', showPrompt: rule?.showInputMessage ?? true };
  }

  set prompt(prompt: Prompt) {
    this.change({ prompt: prompt.message, promptTitle: prompt.title, showInputMessage: prompt.showPrompt ?? true });
  }

  get ignoreBlanks(): boolean {
    return this.found()?.allowBlank ?? true;
  }

  set ignoreBlanks(ignore: unknown) {
    const rule = this.found();
    if (rule !== undefined) rule.allowBlank = ignore === true;
  }

  clear(): void {
    this.book.assertWritable(this.sheetId);
    this.book.run(ClearRangeDataValidationCommand.id, {
      unitId: this.book.unitId,
      subUnitId: this.sheetId,
      ranges: [{ ...this.area }],
    });
  }

  private readonly found = (): ISheetDataValidationRule | undefined => {
    this.book.writer.flush();
    const rules = this.book.injector.get(SheetDataValidationModel).getRules(this.book.unitId, this.sheetId);
    const corner = { ...this.area, endRow: this.area.startRow, endColumn: this.area.startColumn };
    return rules.find((rule) => rule.ranges.some((range) => intersect(range, corner) !== null));
  };

  private readonly change = (options: Partial<ISheetDataValidationRule>): void => {
    const rule = this.found();
    if (rule === undefined) return;
    const target = { unitId: this.book.unitId, subUnitId: this.sheetId, ruleId: rule.uid };
    this.book.run(UpdateSheetDataValidationOptionsCommand.id, {
      ...target,
      options: { ...optionsOf(rule), ...options },
    });
  };

  private readonly formula = (value: unknown): string | undefined => {
    if (value === undefined || value === null) return undefined;
    if (value instanceof Range) return `=${absoluteReference(this.book.sheet(value.sheetId).getName(), value.area)}`;
    if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
    return String(value);
  };
}

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

function optionsOf(rule: ISheetDataValidationRule): Partial<ISheetDataValidationRule> {
  const {
    error,
    errorTitle,
    errorStyle,
    showErrorMessage,
    prompt,
    promptTitle,
    showInputMessage,
    renderMode,
    showDropDown,
  } = rule;
  return {
    error,
    errorTitle,
    errorStyle,
    showErrorMessage,
    prompt,
    promptTitle,
    showInputMessage,
    renderMode,
    showDropDown,
  };
}
