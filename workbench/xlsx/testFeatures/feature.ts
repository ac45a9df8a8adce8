import { officeRelation, type TestBook } from '../testPackage';

/** Lists of `<workbook>` that several features may add to. */
type List = 'externalReferences' | 'definedNames' | 'pivotCaches' | 'extLst';

/**
 * Something that workbooks hold, in a package of its own. Its first sheet leaves column H and the rows from 40 on free:
 * there tests change cells, while nothing that the feature is made of may change.
 */
export interface Feature extends Omit<TestBook, 'workbook' | 'strings'> {
  name: string;
  /** Elements of `<workbook>` before and after its sheets; `{sheet}` stands for the index of the feature's first sheet. */
  workbook?: { before?: string; calcPr?: string } & Partial<Record<List, string>>;
}

/** Shared strings of all features; texts with markup are rich. */
export const STRINGS = [
  '坐席',
  '00123',
  '<t xml:space="preserve"> 前后空格 </t>',
  '<r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="等线"/></rPr><t>红</t></r><r><t xml:space="preserve"> 黑</t></r>',
  '<t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="0"/>',
  '两行\n文本_x000D_',
  '分数',
  '=不是公式',
];

export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}"${attributes}>${cells}</row>`;
export const number = (reference: string, value: number, attributes = ''): string =>
  `<c r="${reference}"${attributes}><v>${value}</v></c>`;
export const text = (reference: string, index: number, attributes = ''): string =>
  `<c r="${reference}"${attributes} t="s"><v>${index}</v></c>`;

/** Two columns with a header in A1:B5: what most features need below them. */
export const SMALL_TABLE = [
  row(1, text('A1', 0) + text('B1', 6)),
  ...[2, 3, 4, 5].map((each) => row(each, text(`A${each}`, 1) + number(`B${each}`, each * 10))),
].join('');

/** One workbook with all the features, each on its own sheets. */
export function workbookOf(features: readonly Feature[]): TestBook {
  const starts = features.map((_, i) => features.slice(0, i).reduce((sum, { sheets }) => sum + sheets.length, 0));
  const joined = (pick: (feature: Feature) => string | undefined) => features.map((each) => pick(each) ?? '').join('');
  const last = (pick: (feature: Feature) => string | undefined) => features.map(pick).filter(Boolean).at(-1) ?? '';
  const list = (name: List) => {
    const inner = features
      .map(({ workbook }, i) => (workbook?.[name] ?? '').replaceAll('{sheet}', String(starts[i])))
      .join('');
    return inner && `<${name}>${inner}</${name}>`;
  };
  const contentType = last((each) => each.contentType);
  return {
    sheets: features.flatMap(({ sheets }) => sheets),
    strings: STRINGS,
    parts: Object.assign({}, ...features.map(({ parts }) => parts)) as Record<string, string | Uint8Array>,
    overrides: joined((each) => each.overrides),
    defaults: [...new Set(joined((each) => each.defaults).match(/<Default[^>]*>/g) ?? [])].join(''),
    relationships: joined((each) => each.relationships),
    rootRelationships: joined((each) => each.rootRelationships),
    workbook: {
      before: last((each) => each.workbook?.before),
      after:
        list('externalReferences') +
        list('definedNames') +
        (last((each) => each.workbook?.calcPr) || '<calcPr calcId="191029"/>') +
        list('pivotCaches') +
        list('extLst'),
    },
    ...(contentType ? { contentType } : {}),
  };
}

export const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
export const spreadsheetType = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
export const microsoftRelation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/${kind}" Target="${target}"/>`;
export const relationsPart = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
export { officeRelation };
