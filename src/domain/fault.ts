/**
 * A fault is what is wrong with an input: an Excel error class, a message key of the catalogue and its parameters.
 * Domain code throws it when the whole call is wrong and returns it as a row's value when only that row is.
 */
export type FaultCode = 'value' | 'number' | 'divisionByZero' | 'notAvailable';

/** Every message domain code can give; the catalogues in `locales/<locale>/faults.ts` are typed by it. */
export type FaultKey =
  /** Two columns that must be equally long: {first} has {firstRows} rows, {second} has {secondRows}. */
  | 'unequalLengths'
  /** A text where a number belongs: {argument}, {row}, {value}. */
  | 'notANumber'
  /** An option that does not exist: {argument}, {value}, {options}. */
  | 'unknownOption'
  /** A number outside its bounds: {argument}, {row}, {value}, {minimum}, {maximum}. */
  | 'rowOutOfRange'
  /** A negative number where none can be: {argument}, {row}, {value}. */
  | 'negative'
  /** A fraction where a whole number belongs: {argument}, {row}, {value}. */
  | 'notWhole'
  /** A text that is no date: {argument}, {row}, {value}. */
  | 'notADate'
  /** A cell that holds an Excel error: {argument}, {row}. */
  | 'errorCell'
  /** A text where a number belongs, in a table: {argument}, {row}, {column}, {value}. */
  | 'cellNotANumber'
  /** A text where a number belongs, in a single value: {argument}, {value}. */
  | 'argumentNotANumber'
  /** A single value outside its bounds: {argument}, {value}, {minimum}, {maximum}. */
  | 'argumentOutOfRange'
  /** An argument that cannot be left out: {argument}. */
  | 'argumentMissing'
  /** More than one column where one belongs: {argument}, {columns}. */
  | 'oneColumn'
  /** A table that lacks columns: {argument}, {columns} needed, {found} found. */
  | 'tooFewColumns'
  /** A table without a row: {argument}. */
  | 'noRows'
  /** A result that is no finite number: the inputs are too large. */
  | 'notFinite'
  /** A share that is not strictly between 0 and 1: {argument}, {value}. */
  | 'notAShare'
  /** Marks and rubric that do not belong together: {columns} mark columns, {items} rubric rows. */
  | 'rubricColumns'
  /** A rubric whose first row names no category: {row}. */
  | 'categoryMissing'
  /** A category without a weight in its first row: {row}, {category}. */
  | 'categoryWeightMissing'
  /** Two weights for one category: {row}, {category}, {first}, {second}. */
  | 'categoryWeightsDiffer'
  /** Item weights of a category partly blank: {row}, {category}. */
  | 'itemWeightsMixed'
  /** A weight below zero: {row}, {value}. */
  | 'negativeWeight'
  /** A full mark that is blank or not above zero: {row}, {item}. */
  | 'fullMarkMissing'
  /** A mark that is text: {column}, {item}, {value}. */
  | 'markNotANumber'
  /** A mark below 0 or above the full mark: {column}, {item}, {value}, {full}. */
  | 'markOutOfRange'
  /** More passes than trials: {argument}, {row}, {passes}, {trials}. */
  | 'passesAboveTrials'
  /** A single value below zero: {argument}, {value}. */
  | 'negativeArgument'
  /** A single value that must be whole: {argument}, {value}. */
  | 'wholeArgument'
  /** A row whose minimum is above its maximum: {row}, {minimum}, {maximum}. */
  | 'boundsCross'
  /** A total outside what the bounds allow: {total}, {minimum}, {maximum}. */
  | 'boundsExclude'
  /** A rule label that does not exist: {value}, {options}. */
  | 'unknownRule'
  /** A quota given twice for one agent: {value}. */
  | 'duplicateAgent'
  /** A statistic that its formula does not define here: too few ratings, or ratings that do not vary. */
  | 'undefinedStatistic'
  /** A statistic of two raters over another number of them: {raters}. */
  | 'twoRaters'
  /** More reviewers than one fit can hold: {reviewers}, {maximum}. */
  | 'tooManyReviewers'
  /** A threshold that occurs twice: {argument}, {value}. */
  | 'duplicateThreshold'
  /** A blank where a value is needed: {argument}, {row}. */
  | 'rowMissing'
  /** Zero or a negative number where only more than 0 makes sense: {argument}, {row}, {value}. */
  | 'notPositive'
  /** A cap below the floor: {cap}, {floor}. */
  | 'capBelowFloor'
  /** An amount with more decimals than it can be paid in: {argument}, {row}, {value}, {decimals}. */
  | 'tooFine'
  /** A count larger than the whole it is part of: {argument}, {row}, {value}, {whole}, {limit}. */
  | 'exceeds'
  /** Shares or weights that are all 0: {argument}. */
  | 'allZero'
  /** A unit of time or a rhythm that does not exist: {argument}, {row}, {value}, {options}. */
  | 'unknownUnit'
  /** Something done before it was sent: {row}. */
  | 'doneBeforeSent'
  /** Neither up nor down: {argument}, {row}, {value}. */
  | 'unknownDirection'
  /** Two arguments that must be equally wide: {first} has {firstColumns} columns, {second} has {secondColumns}. */
  | 'unequalColumns'
  /** A table of the wrong width: {argument}, {columns} needed, {found} found. */
  | 'columnsNeeded'
  /** A step of a ladder that occurs twice: {argument}, {row}, {grade}, {next}. */
  | 'stepTwice'
  /** A single value that must be more than 0: {argument}, {value}. */
  | 'argumentNotPositive'
  /** A single value that must be a whole number: {argument}, {value}. */
  | 'argumentNotWhole';

export type FaultParameters = Readonly<Record<string, string | number>>;

export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly key: FaultKey,
    readonly parameters: FaultParameters = {},
  ) {
    super(key);
    this.name = 'Fault';
  }
}

/** The result of one row: its value, or what is wrong with it. */
export type Outcome<T> = T | Fault;
