import {
  IUniverInstanceService,
  LocaleType,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IWorkbookData,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { BookExtras, BookToSave, OpenedBook } from '../model/book';
import type { CustomFunctionCaller, FunctionMetadata } from '../model/customFunctions';
import { showCharts } from './charts/overlay';
import { Calculation } from './calculation';
import { qualifiedAddress } from './address';
import { showErrorCards, type ErrorMessage } from './errorCards';
import { FunctionBridge } from './functionBridge';
import { busyError } from './formulaValues';
import { descriptionsOf, functionsOf } from './kefuFunctions';
import { nativeRibbonOf, type NativeRibbon } from './nativeRibbon';
import { safeSort } from './safeSort';
import { collectSpills, originOf, valueAt } from './spills';
import { createUniver, type GridLocale } from './univer';

export interface GridOptions {
  container: HTMLElement;
  locale: GridLocale;
  dark: boolean;
  /** Null: a blank workbook. */
  opened: OpenedBook | null;
  /** The built functions.json in the language of the page. */
  functions: FunctionMetadata[];
  /** The manifest's namespace of the functions: `KEFU`. */
  namespace: string;
  caller: CustomFunctionCaller;
}

export interface Grid {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  /** Live: the add-in's host writes charts, protection and settings here. */
  readonly extras: BookExtras;
  readonly ribbon: NativeRibbon;
  /** Whether formulas or their functions are still being computed. */
  readonly busy: boolean;
  subscribeBusy(listener: (busy: boolean) => void): () => void;
  /** Resolves when no function call is under way and nothing is left to calculate. */
  settled(): Promise<void>;
  /** The add-in is asked anew for what its functions have answered, as in a full calculation. */
  forgetAnswers(): void;
  collectBook(): BookToSave;
  dispose(): void;
}

const settledCheck = 20;

export function startGrid(options: GridOptions): Grid {
  const { container, locale, dark, opened, functions, namespace, caller } = options;
  // The engine's caches know a workbook by its id, across instances.
  const unitId = crypto.randomUUID();
  const listeners = new Set<(busy: boolean) => void>();
  let watching = false;
  const settled = async () => {
    while (busy()) await new Promise((resolve) => setTimeout(resolve, settledCheck));
  };
  /** Work has begun; its end is told when the last results stand in their cells. */
  const tell = () => {
    if (watching || !busy()) return;
    watching = true;
    listeners.forEach((listener) => listener(true));
    void settled().then(() => {
      watching = false;
      listeners.forEach((listener) => listener(false));
    });
  };
  const bridge = new FunctionBridge(caller, (cells) => {
    calculation.recalculate(cells);
    tell();
  });
  const { univer, univerAPI } = createUniver({
    container,
    locale,
    dark,
    functions: [
      safeSort(),
      ...functionsOf(
        functions,
        namespace,
        bridge,
        {
          addressOf: (sheetId, row, column) => {
            const name = workbook()?.getSheetBySheetId(sheetId)?.getSheetName() ?? sheetId;
            return qualifiedAddress(name, row, column);
          },
        },
        opened?.extras.from1904,
      ),
    ],
    descriptions: descriptionsOf(functions, namespace),
  });
  const injector = univer.__getInjector();
  const calculation = new Calculation(injector, tell);
  const busy = () => !calculation.idle || !bridge.idle;
  const workbook = () => univerAPI.getActiveWorkbook();

  const extras: BookExtras = opened?.extras ?? { charts: [], protection: {}, settings: {} };
  const snapshot = opened === null ? blankBook(locale) : computeAgain(opened, namespace);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...snapshot, id: unitId, locale: univerLocale(locale) });

  validateOnlyWhatIsThere(injector);
  const charts = showCharts({ univerAPI, injector, container, extras, dark });
  const cards = showErrorCards(univerAPI, injector, (sheetId, row, column) => errorMessageAt(sheetId, row, column));

  function errorMessageAt(sheetId: string, row: number, column: number): ErrorMessage | undefined {
    const sheet = workbook()?.getSheetBySheetId(sheetId)?.getSheet();
    const shown = sheet === undefined ? undefined : valueAt(injector, sheet, row, column)?.v;
    if (typeof shown !== 'string' || shown === busyError.error || !isErrorText(shown)) return undefined;
    const { rowOffset, columnOffset, ...anchor } = originOf(injector, unitId, sheetId, row, column);
    const message = bridge.messageAt({ unitId, sheetId, ...anchor }, rowOffset, columnOffset);
    return message === undefined ? undefined : { error: shown, message };
  }

  return {
    univer,
    univerAPI,
    extras,
    ribbon: nativeRibbonOf(injector),
    get busy() {
      return busy();
    },
    subscribeBusy(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled,
    forgetAnswers: () => bridge.forget(),
    collectBook() {
      const book = workbook();
      if (book === null) throw new Error('No workbook is open');
      return { snapshot: book.save(), extras, spills: collectSpills(injector, unitId), source: opened?.source ?? null };
    },
    dispose() {
      listeners.clear();
      charts.dispose();
      cards.dispose();
      calculation.dispose();
      univer.dispose();
    },
  };
}

/** Univer checks cells when the browser is idle, and fails where their sheet or the workbook has gone by then. */
function validateOnlyWhatIsThere(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const units = injector.get(IUniverInstanceService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) => {
    const sheet = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
    return sheet ? validate(unitId, sheetId, ranges) : Promise.resolve([]);
  };
}

function isErrorText(text: string): boolean {
  return ([...ERROR_TYPE_SET] as string[]).includes(text);
}

function univerLocale(locale: GridLocale): LocaleType {
  return locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
}

function blankBook(locale: GridLocale): Partial<IWorkbookData> {
  const name = locale === 'zh-CN' ? '工作表1' : 'Sheet1';
  return { sheetOrder: ['sheet1'], sheets: { sheet1: { id: 'sheet1', name, rowCount: 200, columnCount: 26 } } };
}

/**
 * The engine computes on opening what has no value. Formulas that spill keep none, for the grid holds their cells apart
 * from the workbook's; nor do those of the add-in, so that their results and error texts come from the add-in that is
 * here now. Every other formula keeps the value it was saved with.
 */
function computeAgain({ snapshot, spills = [] }: OpenedBook, namespace: string): IWorkbookData {
  const call = `${namespace}.`;
  for (const sheet of Object.values(snapshot.sheets)) {
    new ObjectMatrix<Nullable<ICellData>>(sheet.cellData).forValue((_row, _column, cell) => {
      if (typeof cell?.f === 'string' && cell.f.toUpperCase().includes(call)) delete cell.v;
    });
  }
  for (const { sheetId, row, column } of spills) delete snapshot.sheets[sheetId]?.cellData?.[row]?.[column]?.v;
  return snapshot;
}
