/** One cell value as it crosses between grid and add-in. */
export type CellValue = string | number | boolean | null;

export interface FunctionFailure {
  /** Excel's error text: `#VALUE!`, `#NUM!`, `#DIV/0!`, `#N/A`, `#BUSY!`, `#NAME?` … */
  error: string;
  message?: string;
}

export type FunctionAnswer = (CellValue | FunctionFailure)[][] | FunctionFailure;

/**
 * The bridge to the library's own custom-functions dispatcher: implemented by `workbench/office`, used by `workbench/grid`.
 * Calls made in one turn of the event loop travel in one message.
 */
export interface CustomFunctionCaller {
  /** Resolves when the add-in has said that its functions are ready. */
  readonly ready: Promise<void>;
  /** Arguments: a scalar, a 2-D array of cells (blank = null, as Excel on the web sends it), or null for an omitted one. */
  call(id: string, args: (CellValue | CellValue[][])[], address: string): Promise<FunctionAnswer>;
}

/** An entry of the built functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: { name: string; description: string; optional?: boolean; dimensionality?: string; type?: string }[];
  result: { dimensionality?: string; type?: string };
  options?: Record<string, boolean>;
}
