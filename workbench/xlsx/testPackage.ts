import type { OpenedBook, Spill } from '../model/book';
import { openXlsx } from './openXlsx';
import { readResources, writeResources, type Resources } from './resources';
import { saveXlsx } from './saveXlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const worksheet = (inner: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
export const sheetOf = (rows: string, after = ''): string => worksheet(`<sheetData>${rows}</sheetData>${after}`);

const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/></font><font><b/><sz val="12"/><color theme="4" tint="-0.249977111117893"/><name val="微软雅黑"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="1" fillId="2" borderId="0" xfId="0"><alignment horizontal="left" wrapText="1" indent="2"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment shrinkToFit="1"/><protection locked="0"/></xf></cellXfs>
<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

export interface TestBook {
  /** Worksheet parts (or parts of another `kind`) with the attributes and relationships of their sheets. */
  sheets: {
    name: string;
    xml: string;
    attributes?: string;
    relationships?: string;
    kind?: 'worksheet' | 'chartsheet';
  }[];
  workbook?: { before?: string; after?: string };
  strings?: string[];
  /** Further parts by name, which win over those made here; what belongs to them in lists, as XML. */
  parts?: Record<string, string | Uint8Array>;
  overrides?: string;
  defaults?: string;
  relationships?: string;
  rootRelationships?: string;
  /** What kind of workbook the content types say it is. */
  contentType?: string;
}

/** The parts of a package, written by hand as Excel lays them out. */
export function partsOf(book: TestBook): Record<string, Uint8Array> {
  const sheets = book.sheets.map(
    ({ name, attributes = '' }, i) => `<sheet name="${name}" sheetId="${i + 1}" ${attributes} r:id="rId${i + 1}"/>`,
  );
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const type = (part: string, kind: string) =>
    override(part, `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`);
  const kindOf = ({ kind = 'worksheet' }: TestBook['sheets'][number]) => kind;
  const main = book.contentType ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const relations = (inner: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const strings = book.strings
    ? `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="${book.strings.length}">${book.strings.map((each) => (each.startsWith('<') ? `<si>${each}</si>` : `<si><t>${each}</t></si>`)).join('')}</sst>`
    : undefined;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${book.defaults ?? ''}${override('xl/workbook.xml', main)}${book.sheets.map((sheet, i) => type(`xl/worksheets/sheet${i + 1}.xml`, kindOf(sheet))).join('')}${type('xl/styles.xml', 'styles')}${strings ? type('xl/sharedStrings.xml', 'sharedStrings') : ''}${book.overrides ?? ''}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml') + (book.rootRelationships ?? '')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.workbook?.before ?? ''}<sheets>${sheets.join('')}</sheets>${book.workbook?.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      book.sheets.map((sheet, i) => relation(`rId${i + 1}`, kindOf(sheet), `worksheets/sheet${i + 1}.xml`)).join('') +
        relation('rId90', 'styles', 'styles.xml') +
        (strings ? relation('rId91', 'sharedStrings', 'sharedStrings.xml') : '') +
        (book.relationships ?? ''),
    ),
    'xl/styles.xml': styles,
    ...(strings ? { 'xl/sharedStrings.xml': strings } : {}),
    ...book.parts,
  };
  book.sheets.forEach(({ xml, relationships }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = xml;
    if (relationships) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(relationships);
  });
  const bytes = (part: string | Uint8Array) => (typeof part === 'string' ? strToU8(part) : part);
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytes(part)]));
}

export const packBook = (book: TestBook): Uint8Array => zipSync(partsOf(book));

/** The parts of a package as texts. */
export const unpack = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]));

export const officeRelation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

export const dynamicMetadata = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** An extension that nothing here understands. */
export const sparkline =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="urn:x"><x14:sparklineGroups><x14:sparkline/></x14:sparklineGroups></ext></extLst>';

export const open = (book: TestBook): Promise<OpenedBook> => openXlsx(packBook(book), '测试.xlsx');
export const save = ({ snapshot, extras, source }: OpenedBook, spills: Spill[] = []) =>
  saveXlsx({ snapshot, extras, source, spills });
export const saveParts = async (book: OpenedBook, spills: Spill[] = []) => unpack(await save(book, spills));
export const reopen = async (book: OpenedBook, spills: Spill[] = []) => openXlsx(await save(book, spills), '再.xlsx');

export function rowOf(book: OpenedBook, row: number, sheet = 'sheet1') {
  const cells = book.snapshot.sheets[sheet]?.cellData?.[row];
  if (!cells) throw new Error(`no row ${row}`);
  return cells;
}

export function addSheet(
  book: OpenedBook,
  id: string,
  name: string,
  cellData: NonNullable<OpenedBook['snapshot']['sheets'][string]['cellData']>,
): void {
  book.snapshot.sheetOrder.push(id);
  book.snapshot.sheets[id] = { id, name, cellData, rowCount: 100, columnCount: 26 };
}

export function changeResources(book: OpenedBook, change: (resources: Resources) => void): void {
  const resources = readResources(book.snapshot);
  change(resources);
  book.snapshot.resources = writeResources(resources);
}
