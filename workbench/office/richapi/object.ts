/** Describes a class of the object model to the interpreter. */
export const apiType: unique symbol = Symbol('apiType');
/** Lists a collection's members. */
export const apiItems: unique symbol = Symbol('apiItems');

export interface ApiType {
  /** As the library names it: `Range`. */
  readonly name: string;
  /** Properties that are values; every other getter leads to another object. */
  readonly scalars: readonly string[];
  /** The scalar by which the library finds the object again. */
  readonly id?: 'id' | '_Id';
}

/**
 * An object of the add-in's API. Every getter, setter and method on its prototype answers to the library under the same
 * name; what is not part of the API lives in fields and private members.
 */
export abstract class ApiObject {
  abstract readonly [apiType]: ApiType;
}

export abstract class ApiCollection<T extends ApiObject> extends ApiObject {
  abstract [apiItems](): T[];

  get count(): number {
    return this[apiItems]().length;
  }

  getCount(): number {
    return this.count;
  }
}

export const isCollection = (object: ApiObject): object is ApiCollection<ApiObject> => object instanceof ApiCollection;
