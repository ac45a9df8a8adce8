import { ledgerOf } from '../../ledgers';
import { reference } from '../../workbook/address';
import { rowsOf } from '../../workbook/cells/rows';
import { selectCell } from '../../workbook/excel/select';
import { columnArea, columnOf, type DataTable } from '../../workbook/recognise';
import { headOf } from '../../workbook/tables';
import { writePlan } from '../../workbook/write/write';
import { limitKinds, limitsIn, withLimits } from '../ledger/limits';
import { templateOfLedger } from '../ledger/template';
import { readTables } from '../tables';
import { composeTables, designSheets, linkOf, placeTables } from './compose';
import { defaultMarkItems, designTable, type MarkItem } from './design';
import { templates, type GalleryTemplate } from './gallery';
import type { GalleryState, PresentTable, TemplateGallery } from './model';
import { sampleRowsOf } from './sampleRows';
import { sayOfTemplates } from './texts';

export function createTemplateGallery(): TemplateGallery {
  return {
    async look({ locale, signal, onProgress }) {
      onProgress({ fraction: 0, step: sayOfTemplates(locale)('templates.reading') });
      const { tables } = await readTables([{ kind: 'rubric' }], { signal });
      return stateOf(tables);
    },

    async insert(ids, { locale, signal, onProgress }) {
      const step = sayOfTemplates(locale)('templates.writing');
      onProgress({ fraction: 0, step });
      const { tables } = await readTables(
        (['rubric', ...limitKinds] as const).map((kind) => ({ kind })),
        { signal },
      );
      const items = markItemsOf(tables);
      const designs = templates
        .filter(({ id }) => ids.includes(id))
        .map((template) => designTable(withLiveLimits(template, tables), locale, items));
      const sheets = designSheets(designs, locale);
      const written = await writePlan(
        {
          sheets: {
            belongTo: 'person',
            wanted: sheets.map(({ name }) => name),
            compose: (names) => composeTables(sheets, names, rosterNames(tables), locale),
          },
        },
        { signal, onProgress: (fraction) => onProgress({ fraction, step }) },
      );
      return placeTables(sheets, written.sheets).map((placed) => ({
        id: placed.design.template.id,
        title: placed.design.title,
        link: linkOf(placed),
      }));
    },

    async clearSamples(ids, { locale, signal, onProgress }) {
      const step = sayOfTemplates(locale)('templates.clearing');
      onProgress({ fraction: 0, step });
      const chosen = templates.filter(({ id }) => ids.includes(id));
      const wanted = chosen.map(({ kind }) => ({ kind }));
      const { tables } = await readTables([{ kind: 'rubric' }, ...wanted], { signal });
      const items = markItemsOf(tables);
      const removals = tables.flatMap((table) => {
        const template = chosen.find(({ kind }) => kind === table.kind);
        const rows = template ? sampleRowsOf(table, template, items) : [];
        return rows.length > 0 && table.listObject
          ? [{ table: table.listObject.id, headers: table.headers, rows }]
          : [];
      });
      if (removals.length === 0) return 0;
      const written = await writePlan(
        { removals },
        { signal, onProgress: (fraction) => onProgress({ fraction, step }) },
      );
      return written.removed;
    },

    select: selectCell,
  };
}

/** A ledger's status follows the workbook's own limits where it has a table of them. */
function withLiveLimits(template: GalleryTemplate, tables: readonly DataTable[]): GalleryTemplate {
  const ledger = ledgerOf(template.id);
  return ledger ? { ...template, ...templateOfLedger(withLimits(ledger, limitsIn(tables))) } : template;
}

function stateOf(tables: readonly DataTable[]): GalleryState {
  const items = markItemsOf(tables);
  const present: Record<string, PresentTable[]> = {};
  for (const template of templates) {
    present[template.id] = tables
      .filter(({ kind }) => kind === template.kind)
      .map((table) => ({ link: headOf(table), samples: sampleRowsOf(table, template, items).length }));
  }
  return { present, items };
}

/** The items of the workbook's first rubric, which is the one that rules; the default ones where it has none. */
function markItemsOf(tables: readonly DataTable[]): readonly MarkItem[] {
  const rubric = tables.find(({ kind }) => kind === 'rubric');
  const items = new Map<string, MarkItem>();
  for (const row of rubric ? rowsOf(rubric) : []) {
    const name = row.text('item');
    const fullMark = row.number('fullMark');
    if (name !== '' && fullMark !== null) items.set(name, { name, fullMark });
  }
  return items.size > 0 ? [...items.values()] : defaultMarkItems;
}

/** Where the workbook's roster has the names that its other tables know people by. */
export function rosterNames(tables: readonly DataTable[]): string | null {
  const roster = tables.find(({ kind }) => kind === 'roster');
  if (!roster) return null;
  const column = columnOf(roster, 'nickname') ?? columnOf(roster, 'agent');
  return column === null ? null : reference(roster.sheet, columnArea(column, roster.firstRow, roster.lastRow));
}
