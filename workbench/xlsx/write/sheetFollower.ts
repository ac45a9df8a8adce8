import type { ChartModel } from '../../model/chart';
import { followSheets, type SheetChanges } from '../formula/sheetNames';
import { applyEdits, setAttributes, type TextEdit } from '../package/edits';
import type { OoxmlPackage } from '../package/package';
import { escapeText, escapeXml, scanXml } from '../package/xml';
import type { SheetEntry } from '../read/workbookReader';
import type { Resources } from '../resources';

/** Elements, in whatever part, whose text is a formula: cells, rules, names, charts, sparklines, tables. */
const FORMULAS = new Set('f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula'.split(' '));
/** Attributes that hold a reference, or the bare name of a sheet. */
const REFERENCES = ['location', 'textlink', 'fmlaLink', 'fmlaRange', 'fmlaTxbx'];
const SHEET_NAME = 'sheet';
const SHEET_NAME_HOLDERS = new Set(['worksheetSource', 'rangeSet', 'dataRef']);
/** Large, and without formulas. */
const WITHOUT_FORMULAS = /sharedStrings\.xml$|styles\.xml$|theme\/|docProps\//i;

/** What became of the sheets of the file; a name that another sheet has taken over goes on meaning that name. */
export function sheetChanges(
  before: readonly SheetEntry[],
  now: readonly { id: string; name: string }[],
): Map<string, string | null> {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  const taken = new Set(now.map(({ name }) => name.toLowerCase()));
  const changes = new Map<string, string | null>();
  for (const { id, name } of before) {
    const present = names.get(id);
    if (present !== undefined && present !== name) changes.set(name.toLowerCase(), present);
    if (present === undefined && !taken.has(name.toLowerCase())) changes.set(name.toLowerCase(), null);
  }
  return changes;
}

function follow(xml: string, part: string, changes: SheetChanges): string {
  const edits: TextEdit[] = [];
  let reading: { start: number; text: string } | undefined;
  scanXml(xml, part, {
    open(name, attributes, start, end, selfClosing) {
      reading = FORMULAS.has(name) && !selfClosing ? { start: end, text: '' } : undefined;
      const moved: Record<string, string> = {};
      for (const key of REFERENCES) {
        const old = attributes[key];
        const followed = old === undefined ? undefined : followSheets(old, changes);
        if (followed !== undefined && followed !== old) moved[key] = escapeXml(followed);
      }
      const sheet = SHEET_NAME_HOLDERS.has(name) ? changes.get(attributes[SHEET_NAME]?.toLowerCase() ?? '') : undefined;
      if (sheet) moved[SHEET_NAME] = escapeXml(sheet);
      if (Object.keys(moved).length === 0) return;
      const node = { name, attributes, children: [], text: '', start, end, innerStart: -1, innerEnd: -1 };
      edits.push(setAttributes(xml, node, moved));
    },
    text(value) {
      if (reading) reading.text += value;
    },
    close(_, start) {
      if (!reading) return;
      const followed = followSheets(reading.text, changes);
      if (followed !== reading.text) edits.push({ start: reading.start, end: start, text: escapeText(followed) });
      reading = undefined;
    },
  });
  return edits.length > 0 ? applyEdits(xml, edits) : xml;
}

/** Lets formulas in all parts of the package follow, those included that nothing else here looks at. */
export function followInPackage(book: OoxmlPackage, changes: SheetChanges): void {
  for (const part of book.list().filter((name) => /\.xml$/i.test(name) && !WITHOUT_FORMULAS.test(name))) {
    const xml = book.requireText(part);
    const lower = xml.toLowerCase();
    const mentioned = [...changes.keys()].some((name) => lower.includes(escapeXml(name).replace(/'.*/s, '')));
    if (!mentioned) continue;
    const followed = follow(xml, part, changes);
    if (followed !== xml) book.setText(part, followed);
  }
}

/** The grid moves formulas of cells and names; rules and charts are left to us. */
export function followInModel(resources: Resources, charts: readonly ChartModel[], changes: SheetChanges) {
  const followed = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, each: unknown) =>
      typeof each === 'string' && each.startsWith('=') ? followSheets(each, changes) : each,
    ) as T;
  const reference = (text: string) => followSheets(text, changes);
  return {
    resources: {
      ...resources,
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: followed(resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN),
      SHEET_DATA_VALIDATION_PLUGIN: followed(resources.SHEET_DATA_VALIDATION_PLUGIN),
      SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(
        Object.entries(resources.SHEET_DEFINED_NAME_PLUGIN).map(([id, name]) => [
          id,
          { ...name, formulaOrRefString: reference(name.formulaOrRefString) },
        ]),
      ),
    },
    charts: charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: reference(series.values),
        ...(series.xValues === undefined ? {} : { xValues: reference(series.xValues) }),
      })),
    })),
  };
}
