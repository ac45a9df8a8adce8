import type { BookExtras, BookToSave } from '../../model/book';
import { YES } from '../gridEnums';
import type { OoxmlPackage } from '../package/package';
import { readContext, type BookContext } from '../read/bookReader';
import { readWorkbook } from '../read/workbookReader';
import { readResources, type Resources } from '../resources';
import { XlsxSource } from '../source';
import { blankPackage, blankSheet, blankStyles, TYPE } from './blankPackage';
import type { Writers } from './cellWriter';
import { ChartValues } from './chartValues';
import { changedRows, traceSheets, type SheetTrace } from './fingerprint';
import { MetadataWriter } from './metadataWriter';
import { writeSettings } from './settingsWriter';
import { followInModel, followInPackage, sheetChanges } from './sheetFollower';
import { patchSheet } from './sheetPatcher';
import { StringWriter } from './stringWriter';
import { StyleWriter } from './styleWriter';
import { patchWorkbook, type PlannedSheet } from './workbookPatcher';

/** Parts that belong to one sheet alone and go with it. */
const OWNED = [
  ...['table', 'comments', 'threadedComment', 'vmlDrawing', 'drawing', 'printerSettings', 'pivotTable', 'slicer'],
  ...['chart', 'chartEx', 'chartStyle', 'chartColorStyle', 'ctrlProp', 'customProperty'],
];

/** One saving of one workbook. */
export class BookWriter {
  private readonly target: OoxmlPackage;
  private readonly before: ReadonlyMap<string, SheetTrace>;
  private readonly context: BookContext;
  private readonly resources: Resources;
  private readonly extras: BookExtras;
  private readonly writers: Writers;
  private customFunctions = false;
  /** Part of each sheet, by its id. */
  private readonly parts = new Map<string, string>();

  constructor(private readonly input: BookToSave) {
    const source = input.source instanceof XlsxSource ? input.source : undefined;
    this.target = source ? source.book.copy() : blankPackage();
    this.before = source?.traces ?? new Map();
    const { sheets, sheetOrder } = input.snapshot;
    const changes = sheetChanges(
      readWorkbook(this.target).sheets,
      sheetOrder.map((id) => ({ id, name: sheets[id]?.name ?? id })),
    );
    if (changes.size > 0) followInPackage(this.target, changes);
    const followed = followInModel(readResources(input.snapshot), input.extras.charts, changes);
    this.context = readContext(this.target);
    this.resources = followed.resources;
    this.extras = { ...input.extras, charts: followed.charts };
    const { workbook, styles, cells } = this.context;
    const text = (part: string | undefined) => (part === undefined ? undefined : this.target.text(part));
    this.writers = {
      styles: new StyleWriter(text(workbook.stylesPart) ?? blankStyles, workbook.stylesPart ?? 'styles', styles),
      strings: new StringWriter(text(workbook.stringsPart), cells.strings),
      metadata: new MetadataWriter(text(workbook.metadataPart), cells.dynamicMetadata),
      date1904: workbook.date1904,
      formulasChanged: false,
      uncomputed: false,
    };
  }

  write(): Uint8Array {
    const sheets = this.planSheets();
    this.writeSheets(sheets);
    this.removeSheets(sheets);
    this.writeSharedParts();
    if (this.writers.formulasChanged) this.removeCalculationChain();
    const { workbook } = this.context;
    const names = Object.values(this.resources.SHEET_DEFINED_NAME_PLUGIN);
    const xml = patchWorkbook(workbook, {
      sheets,
      names,
      structureProtected: this.extras.structureProtection !== undefined,
      fullCalculation: this.writers.uncomputed ? true : this.customFunctions ? false : undefined,
    });
    if (xml !== undefined) this.target.setText(workbook.part, xml);
    writeSettings(this.target, this.extras.settings);
    return this.target.toBytes();
  }

  /** The sheets in their new order; those that the file does not have yet get an empty part. */
  private planSheets(): PlannedSheet[] {
    const { snapshot } = this.input;
    const { extras } = this;
    const { workbook } = this.context;
    const entries = new Map(workbook.sheets.map((entry) => [entry.id, entry]));
    let fileId = Math.max(0, ...workbook.sheets.map((entry) => entry.fileId));
    return snapshot.sheetOrder.flatMap((id): PlannedSheet[] => {
      const sheet = snapshot.sheets[id];
      if (!sheet) return [];
      const common = {
        id,
        name: sheet.name ?? id,
        hidden: sheet.hidden === YES,
        page: extras.pageSetup?.[id],
        pageBefore: this.before.get(id)?.page,
      };
      const entry = entries.get(id);
      if (entry) {
        this.parts.set(id, entry.part);
        return [{ ...common, entry, fileId: entry.fileId, relationshipId: entry.relationshipId }];
      }
      const part = this.target.freeName('xl/worksheets/sheet#.xml');
      this.target.add(part, blankSheet, `${TYPE}worksheet+xml`);
      this.parts.set(id, part);
      fileId += 1;
      return [
        { ...common, entry: undefined, fileId, relationshipId: this.target.relate(workbook.part, 'worksheet', part) },
      ];
    });
  }

  private writeSheets(sheets: readonly PlannedSheet[]): void {
    const { snapshot, spills } = this.input;
    const { extras } = this;
    const chartValues = new ChartValues(snapshot, spills);
    const now = traceSheets(snapshot, extras);
    this.customFunctions = [...now.values()].some((trace) => trace.customFunctions);
    for (const { id, entry, pageBefore } of sheets) {
      const part = this.parts.get(id);
      const sheet = snapshot.sheets[id];
      if (!part || !sheet || (entry && entry.kind !== 'worksheet')) continue;
      const [old, current] = [this.before.get(id), now.get(id)];
      const cellsUnchanged =
        entry !== undefined && old?.cells === current?.cells && !spills.some(({ sheetId }) => sheetId === id);
      if (cellsUnchanged && old?.surroundings === current?.surroundings) continue;
      patchSheet({
        book: this.target,
        part,
        sheetId: id,
        sheet,
        styles: snapshot.styles,
        spills,
        resources: this.resources,
        extras,
        context: this.context,
        writers: this.writers,
        chartValues,
        changedRows: entry && changedRows(old, current),
        pageBefore,
      });
    }
  }

  private removeSheets(sheets: readonly PlannedSheet[]): void {
    const kept = new Set(sheets.map(({ id }) => id));
    for (const { id, part, relationshipId } of this.context.workbook.sheets) {
      if (kept.has(id)) continue;
      this.removeOwned(part);
      this.target.unrelate(this.context.workbook.part, relationshipId);
      this.writers.formulasChanged = true;
    }
  }

  private removeOwned(part: string): void {
    const owned = this.target.relationships(part).filter(({ kind, external }) => !external && OWNED.includes(kind));
    this.target.remove(part);
    for (const { target } of owned) if (this.target.has(target)) this.removeOwned(target);
  }

  private writeSharedParts(): void {
    const { workbook } = this.context;
    const { styles, strings, metadata } = this.writers;
    const put = (xml: string | undefined, known: string | undefined, name: string, kind: string, type: string) => {
      if (xml === undefined) return;
      if (known) this.target.setText(known, xml);
      else {
        this.target.add(name, xml, TYPE + type);
        this.target.relate(workbook.part, kind, name);
      }
    };
    const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
    put(styles.result(), workbook.stylesPart, `${folder}styles.xml`, 'styles', 'styles+xml');
    const stringsPart = `${folder}sharedStrings.xml`;
    put(
      strings.result(workbook.stringsPart ?? stringsPart),
      workbook.stringsPart,
      stringsPart,
      'sharedStrings',
      'sharedStrings+xml',
    );
    const metadataPart = `${folder}metadata.xml`;
    put(
      metadata.result(workbook.metadataPart ?? metadataPart),
      workbook.metadataPart,
      metadataPart,
      'sheetMetadata',
      'sheetMetadata+xml',
    );
  }

  /** Excel repairs a workbook whose chain names cells without formulas; it makes a new one by itself. */
  private removeCalculationChain(): void {
    const { part } = this.context.workbook;
    for (const { id, kind, target } of this.target.relationships(part)) {
      if (kind !== 'calcChain') continue;
      this.target.unrelate(part, id);
      this.target.remove(target);
    }
  }
}
