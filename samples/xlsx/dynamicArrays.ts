const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const PART = 'xl/metadata.xml';

/** One kind of cell metadata: "this array formula spills", as Excel has written it since dynamic arrays. */
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1">` +
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Turns the first sheet's array formulas into dynamic ones, which exceljs cannot write: without it they would not spill. */
export function markDynamicArrays(parts: { text(path: string): string; write(path: string, xml: string): void }): void {
  const edit = (path: string, change: (xml: string) => string): void => {
    const before = parts.text(path);
    const after = change(before);
    if (after === before) throw new Error(`nothing to mark in ${path}`);
    parts.write(path, after);
  };
  edit('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">'));
  parts.write(PART, METADATA);
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdMetadata" Target="metadata.xml" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata"/></Relationships>',
    ),
  );
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/${PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>`,
    ),
  );
}
