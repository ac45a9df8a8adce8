import { ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument } from './errors';
import type { Book } from './store/book';

type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export class Application extends ApiObject {
  override readonly [apiType] = {
    name: 'Application',
    scalars: [
      'calculationMode',
      'calculationState',
      'calculationEngineVersion',
      'decimalSeparator',
      'thousandsSeparator',
      'useSystemSeparators',
    ],
  };
  private mode: CalculationMode = 'Automatic';

  constructor(private readonly book: Book) {
    super();
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  /** Kept, not obeyed: Univer always calculates. */
  set calculationMode(mode: unknown) {
    if (mode !== 'Automatic' && mode !== 'AutomaticExceptTables' && mode !== 'Manual') throw invalidArgument();
    this.mode = mode;
  }

  get calculationState(): 'Done' | 'Pending' {
    return this.book.calculation.idle ? 'Done' : 'Pending';
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(type?: 'Recalculate' | 'Full' | 'FullRebuild'): void {
    if (type === 'Full' || type === 'FullRebuild') this.book.forgetAnswers();
    this.book.univerAPI.getFormula().executeCalculation();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Univer gathers the changes of a batch and calculates once after it.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws once a frame, and a batch does not yield to it.
  }
}
