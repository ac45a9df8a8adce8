import { askDateSystem, countsFrom1904 } from '../excel/dateSystem';
import { ownSheetsKey, type OwnSheet } from '../excel/settings';
import { WriteFailure } from './failure';
import type { SheetRef, WritePlan } from './plan';

/** The workbook as it is before anything is written. */
export interface Before {
  sheets: OwnSheet[];
  activeSheet: string;
  /** What the settings say of the add-in's own sheets; undefined where they say nothing. */
  own: unknown;
  /** Names that no new table can have. */
  tableNames: string[];
  /** The workbook counts its days from 1904. */
  from1904: boolean;
}

export interface Found {
  before: Before;
  sheetOf: (ref: SheetRef) => OwnSheet;
  tableOf: (key: string) => Excel.Table;
}

const keyOf = ({ id, name }: SheetRef): string => id ?? name;

/** Looks for every sheet and table of the plan, whether it is there still and takes changes. One round trip. */
export async function find(context: Excel.RequestContext, plan: WritePlan): Promise<Found> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  names.load('items/name');
  const active = worksheets.getActiveWorksheet().load('id');
  const own = settings.getItemOrNullObject(ownSheetsKey).load('value');
  const dateSystem = askDateSystem(context);
  const structure = plan.sheets ? context.workbook.protection.load('protected') : null;

  const refs = refsOf(plan);
  const sheets = new Map(
    refs.map((ref) => {
      const sheet = worksheets.getItemOrNullObject(keyOf(ref)).load('id,name,protection/protected');
      return [keyOf(ref), sheet];
    }),
  );
  const tableKeys = [
    ...(plan.appends ?? []).flatMap(({ to }) => ('table' in to ? [to.table] : [])),
    ...(plan.removals ?? []).map(({ table }) => table),
  ];
  const foundTables = new Map(tableKeys.map((key) => [key, tables.getItemOrNullObject(key).load('id,name')]));
  await context.sync();

  if (structure?.protected) throw new WriteFailure('protectedWorkbook', '');
  const sheetOf = (ref: SheetRef) => {
    const sheet = sheets.get(keyOf(ref));
    if (!sheet || sheet.isNullObject) throw new WriteFailure('goneSheet', ref.name);
    if (sheet.protection.protected) throw new WriteFailure('protectedSheet', sheet.name);
    return { id: sheet.id, name: sheet.name };
  };
  return {
    before: {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      activeSheet: active.id,
      own: own.isNullObject ? undefined : (own.value as unknown),
      tableNames: [...tables.items, ...names.items].map(({ name }) => name),
      from1904: countsFrom1904(dateSystem),
    },
    sheetOf,
    tableOf(key) {
      const table = foundTables.get(key);
      if (!table || table.isNullObject) throw new WriteFailure('goneTable', key);
      return table;
    },
  };
}

function refsOf({ cells = [], appends = [] }: WritePlan): SheetRef[] {
  const refs = cells.map(({ sheet }) => sheet);
  for (const { to } of appends) if ('sheet' in to) refs.push(to.sheet);
  return [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()];
}
