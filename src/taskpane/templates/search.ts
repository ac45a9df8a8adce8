import type { TableDesign } from '../../review/templates/model';
import { matchesQuery } from '../components/search';

/** Designs that hold every word of the query: in name or purpose in either language, or in a column's title. */
export function searchDesigns(designs: readonly TableDesign[], query: string): TableDesign[] {
  return designs.filter(({ template, columns }) => {
    const { title, purpose } = template;
    const titles = columns.flatMap(({ header, label }) => [header, label]);
    return matchesQuery([...Object.values(title), ...Object.values(purpose), ...titles], query);
  });
}
