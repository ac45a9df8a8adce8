import { OoxmlPackage } from '../package/package';
import { element, XML_DECLARATION } from '../package/xml';
import { RELATIONSHIPS_NAMESPACE, SPREADSHEET_NAMESPACE } from './namespaces';

export const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export const blankSheet = `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"><sheetData/></worksheet>`;

export const blankStyles =
  `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEET_NAMESPACE}">` +
  '<fonts count="1"><font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

/** A package without sheets, for a workbook that came from no file. */
export function blankPackage(): OoxmlPackage {
  const book = new OoxmlPackage();
  const views =
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>';
  const root = { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE };
  book.add(
    'xl/workbook.xml',
    XML_DECLARATION + element('workbook', root, `<workbookPr/>${views}<sheets></sheets><calcPr calcId="191029"/>`),
    `${TYPE}sheet.main+xml`,
  );
  book.relate('', 'officeDocument', 'xl/workbook.xml');
  book.add('xl/styles.xml', blankStyles, `${TYPE}styles+xml`);
  book.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  // Readers trust the results stored beside formulas only of programs whose files they know.
  const properties = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  const application = '<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion>';
  const type = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
  book.add('docProps/app.xml', XML_DECLARATION + element('Properties', { xmlns: properties }, application), type);
  book.relate('', 'extended-properties', 'docProps/app.xml');
  return book;
}
