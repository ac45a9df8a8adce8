import { Calculation } from '../grid/calculation';
import type { ApiObject } from '../office/richapi/object';
import { changesNothing } from './permission';
import { accessDenied } from './errors';
import { Book, type BookOptions } from './store/book';
import { bookImage, type BookImage } from './store/bookImage';
import { watchBook } from './store/bookEvents';
import { cellEditEnded, isEditingCell, setCellEdit } from './store/cellEdit';
import { skipSheetsWithoutRules } from './store/conditionalRules';
import { lookForFormulasWhereTheyAre } from './store/formulaData';
import { Workbook } from './workbook';

export interface ExcelBook {
  readonly workbook: Workbook;
  /** Members whose answer depends on computed formulas. */
  readonly computedMembers: ReadonlySet<string>;
  /** Resolves when ordinary formulas are computed; those that wait for the add-in show #BUSY! and are not waited for. */
  settled(): Promise<void>;
  /** Methods that move cells. */
  readonly movingMembers: ReadonlySet<string>;
  /** Resolves when no calculation is under way, though one may be due. */
  rested(): Promise<void>;
  batch<T>(work: () => Promise<T>): Promise<T>;
  /** Refuses changes of a workbook that is read only. */
  permit(object: ApiObject, member: string, isSet: boolean): void;
  readOnly: boolean;
  isEditingCell(): boolean;
  cellEditEnded(): Promise<void>;
  setCellEdit(editing: boolean): void;
  /** Changes the workbook as somebody else who has it open; the add-in hears of it as of a remote change. */
  coauthor(work: (workbook: Workbook) => void): void;
  image(): BookImage;
  dispose(): void;
}

const computedMembers = new Set([
  'values',
  'text',
  'valueTypes',
  'hasSpill',
  'getSpillingToRange',
  'getSpillingToRangeOrNullObject',
  'getSpillParent',
  'getSpillParentOrNullObject',
  'getUsedRange',
  'getUsedRangeOrNullObject',
  'copyFrom',
  'find',
  'findOrNullObject',
  'apply',
  'autofitColumns',
]);

const movingMembers = new Set(['insert', 'delete', 'deleteRows', 'deleteRowsAt', 'add', 'resize']);

/** A calculation that takes longer than this is answered with what stands in the cells. */
const longestWait = 30_000;

/** Excel's object model over an open Univer workbook. */
export function openBook(options: Omit<BookOptions, 'calculation'> & { onSelection: () => void }): ExcelBook {
  const facade = options.univerAPI.getActiveWorkbook();
  if (facade === null) throw new Error('No workbook is open');
  let waiting: { until: () => boolean; resume: () => void }[] = [];
  const calculation = new Calculation(facade.getActiveSheet().getInject(), () => wake());
  const wake = () => {
    // The engine reports its end before the results stand in their cells.
    if (waiting.length > 0) setTimeout(resumeSome, 10);
  };
  const resumeSome = () => {
    const ready = waiting.filter(({ until }) => until());
    waiting = waiting.filter((wait) => !ready.includes(wait));
    for (const { resume } of ready) resume();
    wake();
  };
  const wait = async (until: () => boolean) => {
    book.writer.flush();
    if (until()) return;
    await new Promise<void>((resume) => {
      waiting.push({ until, resume });
      setTimeout(resume, longestWait);
      wake();
    });
  };
  const book = new Book({ ...options, calculation });
  skipSheetsWithoutRules(book);
  lookForFormulasWhereTheyAre(book);
  const watcher = watchBook(book, options.onSelection);
  const workbook = new Workbook(book);
  return {
    workbook,
    computedMembers,
    settled: () => wait(() => calculation.idle),
    movingMembers,
    rested: () => wait(() => calculation.resting),
    batch: (work) => book.batch(work),
    permit: (object, member, isSet) => {
      if (book.readOnly && !changesNothing(object, member, isSet)) throw accessDenied('the workbook is read-only');
    },
    get readOnly() {
      return book.readOnly;
    },
    set readOnly(readOnly) {
      book.readOnly = readOnly;
    },
    isEditingCell: () => isEditingCell(book),
    cellEditEnded: () => cellEditEnded(book),
    setCellEdit: (editing) => setCellEdit(book, editing),
    coauthor: (work) => book.asCoauthor(() => work(workbook)),
    image: () => bookImage(book),
    dispose() {
      waiting = [];
      watcher.dispose();
      calculation.dispose();
    },
  };
}
