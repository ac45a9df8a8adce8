import { apiNotFound } from './error';
import { ApiObject, apiType } from './object';

/** `Values` on the wire is `values` in the model; names with an underscore are the same in both. */
export const modelName = (name: string): string =>
  name.startsWith('_') ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export const wireName = (name: string): string =>
  name.startsWith('_') ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export const locationOf = (object: ApiObject, name: string): string => `${object[apiType].name}.${modelName(name)}`;

/** A member as its class describes it. */
interface Member {
  get?: () => unknown;
  set?: (value: unknown) => void;
  value?: unknown;
}

/** An API member, wherever in the class's line of descent it was written. */
export function findMember(object: object, name: string): Member | undefined {
  for (
    let type: unknown = Object.getPrototypeOf(object);
    type instanceof ApiObject;
    type = Object.getPrototypeOf(type)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(type, name);
    if (descriptor !== undefined && name !== 'constructor') return descriptor;
  }
  return undefined;
}

export function callMethod(object: ApiObject, name: string, args: unknown[]): unknown {
  const method = findMember(object, modelName(name))?.value;
  if (typeof method !== 'function') throw apiNotFound(locationOf(object, name));
  return Reflect.apply(method, object, args);
}

export function readProperty(object: ApiObject, name: string): unknown {
  const getter = findMember(object, modelName(name))?.get;
  if (getter === undefined) throw apiNotFound(locationOf(object, name));
  return Reflect.apply(getter, object, []);
}

export function writeProperty(object: ApiObject, name: string, value: unknown): void {
  const setter = findMember(object, modelName(name))?.set;
  if (setter === undefined) throw apiNotFound(locationOf(object, name));
  Reflect.apply(setter, object, [value]);
}
