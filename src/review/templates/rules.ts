import { headOf, type CellLink, type RecognisedTable } from '../../workbook/tables';
import { templates, type GalleryTemplate } from './gallery';

type Placed = Pick<RecognisedTable, 'kind' | 'sheet' | 'address'>;

/** A table of rules the add-in knows, and where the workbook has it. */
export interface RuleTable {
  template: GalleryTemplate;
  /** Empty where the workbook has none. */
  present: readonly CellLink[];
}

/** All tables of rules, in the gallery's order. */
export const rulesIn = (tables: readonly Placed[]): RuleTable[] =>
  templates
    .filter(({ place }) => place === 'rules')
    .map((template) => ({
      template,
      present: tables.filter(({ kind }) => kind === template.kind).map(headOf),
    }));
