import { apiNotFound } from './error';
import { locationOf, modelName, readProperty, wireName } from './members';
import { apiItems, ApiObject, apiType, isCollection, type ApiCollection } from './object';
import type { QueryInfo } from './request';

/** What to read of an object: `values`, or `worksheet` with what to read of that. */
interface Selection {
  [name: string]: Selection;
}

interface Style {
  /** Plain JSON with the model's names, instead of the library's own form. */
  asJson: boolean;
}

export type Identify = (object: ApiObject) => Record<string, unknown>;

export function answerQuery(object: ApiObject, query: QueryInfo, asJson: boolean, identify: Identify): unknown {
  const selection: Selection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)]) {
    let at = selection;
    for (const name of path.split(/[/.]/)) at = at[name] ??= {};
  }
  return describe(object, selection, { asJson }, identify, query);
}

function describe(
  object: ApiObject,
  selection: Selection,
  style: Style,
  identify: Identify,
  page?: QueryInfo,
): Record<string, unknown> {
  return isCollection(object)
    ? describeCollection(object, selection, style, identify, page)
    : describeObject(object, selection, style, identify);
}

function describeCollection(
  collection: ApiCollection<ApiObject>,
  selection: Selection,
  style: Style,
  identify: Identify,
  page: QueryInfo = {},
): Record<string, unknown> {
  const { scalars } = collection[apiType];
  const own = Object.keys(selection).filter((name) => scalars.includes(modelName(name)));
  const ofItems = Object.fromEntries(Object.entries(selection).filter(([name]) => !own.includes(name)));
  const result = describeObject(collection, Object.fromEntries(own.map((name) => [name, {}])), style, identify);
  if (own.length > 0 && Object.keys(ofItems).length === 0) return result;
  const skip = page.Skip ?? 0;
  const items = collection[apiItems]().slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  // `items/name` and `name` mean the same to the library.
  const { items: nested, ...plain } = ofItems;
  const itemSelection = { ...plain, ...nested };
  result[style.asJson ? 'items' : '_Items'] = items.map((item, index) => ({
    ...describe(item, itemSelection, style, identify),
    ...(style.asJson ? {} : { _Index: index + skip }),
  }));
  return result;
}

function describeObject(
  object: ApiObject,
  selection: Selection,
  { asJson }: Style,
  identify: Identify,
): Record<string, unknown> {
  const { scalars } = object[apiType];
  const result: Record<string, unknown> = asJson ? {} : identify(object);
  const put = (name: string, value: unknown) => (result[asJson ? name : wireName(name)] = value);
  const names = Object.keys(selection);
  for (const name of names.length === 0 && !isCollection(object) ? ['*'] : names) {
    const member = modelName(name);
    if (name === '$none') continue;
    if (name === '*' || name === '$all') for (const scalar of scalars) put(scalar, readProperty(object, scalar));
    else if (scalars.includes(member)) put(member, readProperty(object, member));
    else {
      const target = readProperty(object, member);
      if (target === null || target === undefined) put(member, null);
      else if (target instanceof ApiObject) put(member, describe(target, selection[name] ?? {}, { asJson }, identify));
      else throw apiNotFound(locationOf(object, member));
    }
  }
  return result;
}
