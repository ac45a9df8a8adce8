import { defaultTableLook, type TableLook } from '../../model/table';
import { parseRange } from '../../model/a1';
import { fromStored } from '../formula/formulaText';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, children, flagAttribute, numberAttribute, parseXml, unescapeText } from '../package/xml';
import type { TableJson } from '../resources';

/** The tables of a sheet; `meta.part` says where each stands in the package. */
export function readTables(book: OoxmlPackage, sheetPart: string): TableJson[] {
  return book
    .relationships(sheetPart)
    .filter(({ kind, external }) => kind === 'table' && !external)
    .flatMap(({ target }): TableJson[] => {
      const xml = book.text(target);
      if (xml === undefined) return [];
      const root = parseXml(xml, target);
      const range = parseRange(attribute(root, 'ref') ?? '');
      if (!range) return [];
      const id = attribute(root, 'id') ?? target;
      const info = child(root, 'tableStyleInfo');
      const look: TableLook = {
        style: attribute(info, 'name') ?? '',
        showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
        showBandedRows: flagAttribute(info, 'showRowStripes'),
        showBandedColumns: flagAttribute(info, 'showColumnStripes'),
        highlightFirstColumn: flagAttribute(info, 'showFirstColumn'),
        highlightLastColumn: flagAttribute(info, 'showLastColumn'),
        showFilterButton: child(root, 'autoFilter') !== undefined,
      };
      const columns = children(child(root, 'tableColumns'), 'tableColumn').map((column, i) => {
        const formula = child(column, 'calculatedColumnFormula')?.text;
        return {
          id: `table${id}-${attribute(column, 'id') ?? i + 1}`,
          displayName: unescapeText(attribute(column, 'name') ?? ''),
          dataType: 'none',
          formula: formula === undefined ? '' : fromStored(formula),
          meta: {},
          style: {},
        };
      });
      return [
        {
          id: `table${id}`,
          name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? `Table${id}`,
          range,
          options: {
            showHeader: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
            showFooter: false,
            tableStyleId: gridTheme(look.style),
          },
          filters: { tableColumnFilterList: [] },
          columns,
          meta: { look: { ...defaultTableLook, ...look }, part: target },
        },
      ];
    });
}

/** Excel numbers its looks in groups of seven: black, then the six accents. The grid has six themes. */
export function gridTheme(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${(number + 4) % 6}`;
}
