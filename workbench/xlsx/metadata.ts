import { attribute, child, children, descendants, flagAttribute, numberAttribute, parseXml } from './package/xml';

/** The future-metadata block that marks a cell as the anchor of a dynamic array. */
export const DYNAMIC_ARRAY = 'XLDAPR';

/** By `cm` − 1: whether that block of cell metadata says "dynamic array". */
export function readDynamicMetadata(xml: string | undefined, part: string): boolean[] {
  if (xml === undefined) return [];
  const root = parseXml(xml, part);
  const types = children(child(root, 'metadataTypes'), 'metadataType').map((node) => attribute(node, 'name'));
  const future = children(root, 'futureMetadata').find((node) => attribute(node, 'name') === DYNAMIC_ARRAY);
  const dynamic = children(future, 'bk').map((node) =>
    descendants(node, 'dynamicArrayProperties').some((properties) => flagAttribute(properties, 'fDynamic')),
  );
  return children(child(root, 'cellMetadata'), 'bk').map((block) =>
    children(block, 'rc').some(
      (record) =>
        types[(numberAttribute(record, 't') ?? 0) - 1] === DYNAMIC_ARRAY &&
        dynamic[numberAttribute(record, 'v') ?? -1] === true,
    ),
  );
}
