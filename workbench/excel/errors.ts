import { ApiError } from '../office/richapi/error';

export const invalidArgument = (detail = 'The argument is invalid or missing or has an incorrect format.'): ApiError =>
  new ApiError('InvalidArgument', detail);

export const itemNotFound = (what: string): ApiError =>
  new ApiError('ItemNotFound', `The requested resource doesn't exist: ${what}`, 404);

export const itemAlreadyExists = (what: string): ApiError =>
  new ApiError('ItemAlreadyExists', `The resource being created already exists: ${what}`, 409);

export const accessDenied = (why = 'the sheet is protected'): ApiError =>
  new ApiError('AccessDenied', `You cannot perform the requested operation: ${why}.`, 403);

export const invalidOperation = (detail: string): ApiError => new ApiError('InvalidOperation', detail);

export const invalidSelection = (): ApiError =>
  new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');

/** What Excel can and the workbench cannot, said instead of something else being done. */
export const notImplemented = (what: string): ApiError =>
  new ApiError('NotImplemented', `The workbench does not implement ${what}.`, 501);
