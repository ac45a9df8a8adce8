import type { BookExtras, SheetProtection } from '../../model/book';
import { attribute, child, flagAttribute, type XmlNode } from '../package/xml';

/** Excel's option names and what files call them; files say what is forbidden, with these defaults. */
export const PROTECTION_OPTIONS: readonly { option: string; stored: string; forbidden: boolean }[] = [
  { option: 'allowFormatCells', stored: 'formatCells', forbidden: true },
  { option: 'allowFormatColumns', stored: 'formatColumns', forbidden: true },
  { option: 'allowFormatRows', stored: 'formatRows', forbidden: true },
  { option: 'allowInsertColumns', stored: 'insertColumns', forbidden: true },
  { option: 'allowInsertRows', stored: 'insertRows', forbidden: true },
  { option: 'allowInsertHyperlinks', stored: 'insertHyperlinks', forbidden: true },
  { option: 'allowDeleteColumns', stored: 'deleteColumns', forbidden: true },
  { option: 'allowDeleteRows', stored: 'deleteRows', forbidden: true },
  { option: 'allowSort', stored: 'sort', forbidden: true },
  { option: 'allowAutoFilter', stored: 'autoFilter', forbidden: true },
  { option: 'allowPivotTables', stored: 'pivotTables', forbidden: true },
  { option: 'allowEditObjects', stored: 'objects', forbidden: false },
  { option: 'allowEditScenarios', stored: 'scenarios', forbidden: false },
];

export function readProtection(sections: readonly XmlNode[]): SheetProtection | undefined {
  const node = sections.find(({ name }) => name === 'sheetProtection');
  if (!node || !flagAttribute(node, 'sheet')) return undefined;
  const options = Object.fromEntries(
    PROTECTION_OPTIONS.map(({ option, stored, forbidden }) => [option, !flagAttribute(node, stored, forbidden)]),
  );
  const hasPassword = attribute(node, 'password') !== undefined || attribute(node, 'hashValue') !== undefined;
  return hasPassword ? { options, hasPassword } : { options };
}

/** Of the workbook's sheets as such: nobody adds, deletes, moves or renames them. */
export function readStructureProtection(root: XmlNode): BookExtras['structureProtection'] {
  const node = child(root, 'workbookProtection');
  if (!flagAttribute(node, 'lockStructure')) return undefined;
  const secrets = ['workbookPassword', 'workbookHashValue'];
  return secrets.some((name) => node && attribute(node, name) !== undefined) ? { hasPassword: true } : {};
}
