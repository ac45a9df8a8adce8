import type { CellValue, CustomFunctionCaller, FunctionAnswer, FunctionFailure } from '../model/customFunctions';

/** The cell whose formula makes a call. */
export interface FormulaCell {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
  /** Sheet-qualified A1 address, as the library hands it to functions that ask for it. */
  address: string;
}

export type FunctionArgument = CellValue | CellValue[][];

/** A formula may hold several calls; far more than this and the oldest answer is asked for again. */
const answersKeptPerCell = 64;

interface CellRecord {
  cell: FormulaCell;
  /** By function and arguments; undefined while the add-in is still computing. */
  answers: Map<string, FunctionAnswer | undefined>;
  /** The latest answer with an error in it, and the call it belongs to. */
  failing?: { functionId: string; answer: FunctionAnswer };
}

/**
 * Joins a synchronous formula engine to functions that answer later, the way Excel does: the first evaluation of a call
 * asks the add-in and leaves the cell busy; the answer marks the cell for recalculation, which then finds it here.
 * All calls of one calculation pass leave in one turn of the event loop, so they travel in one message, however many
 * formulas there are.
 */
export class FunctionBridge {
  private readonly cells = new Map<string, CellRecord>();
  private answered: FormulaCell[] = [];
  private outstanding = 0;

  constructor(
    private readonly caller: CustomFunctionCaller,
    /** Recalculates these formulas and what depends on them. */
    private readonly recalculate: (cells: FormulaCell[]) => void,
  ) {}

  /** No call is under way and every answer has been handed to the formula engine. */
  get idle(): boolean {
    return this.outstanding === 0 && this.answered.length === 0;
  }

  /** The answer, or undefined when it has yet to come. */
  evaluate(functionId: string, args: FunctionArgument[], cell: FormulaCell): FunctionAnswer | undefined {
    const record = this.recordOf(cell);
    const key = `${functionId}\n${JSON.stringify(args)}`;
    if (!record.answers.has(key)) {
      this.ask(record, key, functionId, args);
      return undefined;
    }
    const answer = record.answers.get(key);
    if (answer !== undefined) noteFailure(record, functionId, answer);
    return answer;
  }

  /** Answers that stand are asked for again when their formulas are next computed. */
  forget(): void {
    for (const { answers } of this.cells.values()) {
      for (const [key, answer] of answers) if (answer !== undefined) answers.delete(key);
    }
  }

  /** Why a cell of a formula's result shows an error; the offsets are 0 unless the result spilled. */
  messageAt(anchor: Omit<FormulaCell, 'address'>, rowOffset: number, columnOffset: number): string | undefined {
    const answer = this.cells.get(keyOf(anchor))?.failing?.answer;
    if (answer === undefined) return undefined;
    if (!Array.isArray(answer)) return answer.message;
    const here = answer[rowOffset]?.[columnOffset];
    return isFailure(here) ? here.message : undefined;
  }

  private recordOf(cell: FormulaCell): CellRecord {
    const key = keyOf(cell);
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const record: CellRecord = { cell, answers: new Map() };
    this.cells.set(key, record);
    return record;
  }

  private ask(record: CellRecord, key: string, functionId: string, args: FunctionArgument[]): void {
    const { answers, cell } = record;
    const oldest = answers.keys().next().value;
    if (answers.size >= answersKeptPerCell && oldest !== undefined) answers.delete(oldest);
    answers.set(key, undefined);
    this.outstanding += 1;
    void this.caller.ready
      .then(() => this.caller.call(functionId, args, cell.address))
      .catch((reason: unknown): FunctionFailure => ({ error: '#VALUE!', message: String(reason) }))
      .then((answer) => {
        answers.set(key, answer);
        this.outstanding -= 1;
        if (this.answered.length === 0) setTimeout(() => this.handOver(), 0);
        this.answered.push(cell);
      });
  }

  /** After the whole message with the answers has been taken in: one recalculation for all of them. */
  private handOver(): void {
    const cells = this.answered;
    this.answered = [];
    this.recalculate(cells);
  }
}

function noteFailure(record: CellRecord, functionId: string, answer: FunctionAnswer): void {
  const fails = Array.isArray(answer) ? answer.some((row) => row.some(isFailure)) : true;
  if (fails) record.failing = { functionId, answer };
  else if (record.failing?.functionId === functionId) delete record.failing;
}

export function isFailure(value: CellValue | FunctionFailure | undefined): value is FunctionFailure {
  return typeof value === 'object' && value !== null;
}

function keyOf(cell: Omit<FormulaCell, 'address'>): string {
  return [cell.unitId, cell.sheetId, cell.row, cell.column].join('\n');
}
