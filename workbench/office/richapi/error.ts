/** A refusal that reaches the add-in as `OfficeExtension.Error`, with Office's own code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
    /** `Range.values`; the interpreter fills it in where the thrower does not know. */
    public location?: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** What is asked for is not played by the workbench: Excel's own answer of a host too old for a call. */
export const apiNotFound = (location: string): ApiError =>
  new ApiError('ApiNotFound', `The workbench does not implement ${location}.`, 404, location);
