import { sheetOf, worksheet } from '../testPackage';
import { MC, number, officeRelation, override, row, SMALL_TABLE, spreadsheetType, type Feature } from './feature';

const HASH = 'algorithmName="SHA-512" hashValue="q83vEjRWeJA=" saltValue="AAECAw==" spinCount="100000"';

/** What is said of whole sheets and of the workbook. */
export const sheetFeatures: Feature[] = [
  {
    name: 'frozen panes, views and printing',
    sheets: [
      {
        name: '视图',
        xml: worksheet(
          '<sheetPr><pageSetUpPr fitToPage="1" autoPageBreaks="0"/></sheetPr><dimension ref="A1:B5"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" view="pageBreakPreview" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B30" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/><selection pane="bottomRight" activeCell="B3" sqref="B3:B4"/></sheetView></sheetViews>' +
            `<sheetData>${SMALL_TABLE}</sheetData><customSheetViews><customSheetView guid="{4D4D4D4D-0000-0000-0000-000000000000}" scale="85"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>` +
            '<printOptions horizontalCentered="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape" horizontalDpi="300" r:id="rId1"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"等线,加粗"客服&amp;R&amp;D</oddHeader><oddFooter>第 &amp;P 页</oddFooter><firstHeader>封面</firstHeader></headerFooter><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
        ),
        relationships: officeRelation('rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
      },
      {
        name: '拆分',
        xml: worksheet(
          `<sheetViews><sheetView rightToLeft="1" showZeros="0" workbookViewId="0"><pane xSplit="1500" ySplit="900" topLeftCell="C4" activePane="bottomRight"/></sheetView></sheetViews><sheetData>${SMALL_TABLE}</sheetData>`,
        ),
      },
    ],
    parts: { 'xl/printerSettings/printerSettings1.bin': Uint8Array.from([0, 255, 1, 254]) },
    defaults:
      '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  },
  {
    name: 'protection of sheets, ranges and the workbook',
    sheets: [
      {
        name: '保护',
        xml: sheetOf(
          SMALL_TABLE.replace('<c r="B2"', '<c r="B2" s="3"'),
          `<sheetProtection ${HASH} sheet="1" objects="1" scenarios="1" formatCells="0" autoFilter="0" selectLockedCells="1"/><protectedRanges><protectedRange ${HASH} sqref="A2:A5" name="录入区"/></protectedRanges><scenarios current="0"><scenario name="乐观" count="1"><inputCells r="B2" val="30"/></scenario></scenarios>`,
        ),
      },
    ],
    workbook: {
      before: `<fileVersion appName="xl" lastEdited="7"/><fileSharing readOnlyRecommended="1" userName="主管"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15"><x15ac:absPath url="D:\\客服\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" xmlns:x15="urn:x15"/></mc:Choice></mc:AlternateContent><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="q83v" workbookSaltValue="AAEC" workbookSpinCount="100000" lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225"/></bookViews>`,
    },
  },
  {
    name: 'hidden and very hidden sheets',
    sheets: [
      { name: '可见', xml: sheetOf(row(1, '<c r="A1"><f>暗表!A1+极密!A1</f><v>3</v></c>') + row(2, number('A2', 1))) },
      { name: '暗表', xml: sheetOf(row(1, number('A1', 1))), attributes: 'state="hidden"' },
      { name: '极密', xml: sheetOf(row(1, number('A1', 2))), attributes: 'state="veryHidden"' },
    ],
  },
  {
    name: 'links to other workbooks',
    sheets: [
      {
        name: '外链',
        xml: sheetOf(row(1, '<c r="A1"><f>[1]来源!$A$1*2</f><v>4</v></c>') + row(2, number('A2', 1))),
      },
    ],
    parts: {
      'xl/externalLinks/externalLink1.xml':
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"><sheetNames><sheetName val="来源"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>2</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///D:/%E5%AE%A2%E6%9C%8D/%E6%9D%A5%E6%BA%90.xlsx" TargetMode="External"/></Relationships>',
    },
    overrides: override('xl/externalLinks/externalLink1.xml', spreadsheetType('externalLink')),
    relationships: officeRelation('rIdExternal', 'externalLink', 'externalLinks/externalLink1.xml'),
    workbook: { externalReferences: '<externalReference r:id="rIdExternal"/>' },
  },
  {
    name: 'custom XML, properties, another add-in and parts that nobody knows',
    sheets: [
      {
        name: '其他部件',
        xml: sheetOf(SMALL_TABLE, '<customProperties><customPr name="kse" r:id="rId1"/></customProperties>'),
        relationships: officeRelation('rId1', 'customProperty', '../customProperty1.bin'),
      },
    ],
    parts: {
      'xl/customProperty1.bin': Uint8Array.from([1, 0, 2, 0]),
      'customXml/item1.xml': '<k:a xmlns:k="urn:k">客服</k:a>',
      'customXml/itemProps1.xml':
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{1}"/>',
      'customXml/_rels/item1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${officeRelation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
      'docProps/custom.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
      'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      'xl/webextensions/_rels/taskpanes.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
      'xl/webextensions/webextension1.xml':
        '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{B}"><we:reference id="wa1" version="1.0.0.0" store="zh-CN" storeType="OMEX"/><we:properties><we:property name="a" value="1"/></we:properties></we:webextension>',
      // As WPS writes beside its pictures in cells.
      'xl/cellimages.xml': '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
    },
    overrides:
      override('customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml') +
      override('xl/cellimages.xml', 'application/vnd.wps-officedocument.cellimage+xml'),
    relationships:
      officeRelation('rIdCustom', 'customXml', '../customXml/item1.xml') +
      '<Relationship Id="rIdWps" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>',
    rootRelationships:
      officeRelation('rIdProperties', 'custom-properties', 'docProps/custom.xml') +
      '<Relationship Id="rIdPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>',
    defaults:
      '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  },
];

/** A workbook with macros says so in its content type: one package is one or the other. */
export const macros: Feature = {
  name: 'macros, form controls and a ribbon of its own',
  sheets: [
    {
      name: '宏',
      xml: sheetOf(
        SMALL_TABLE,
        `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1025" r:id="rId3" name="Button 1"><controlPr defaultSize="0" macro="[0]!汇总"/></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`,
      ),
      relationships:
        officeRelation('rId1', 'drawing', '../drawings/drawingMacro.xml') +
        officeRelation('rId2', 'vmlDrawing', '../drawings/vmlDrawingMacro.vml') +
        officeRelation('rId3', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'),
    },
  ],
  parts: {
    'xl/drawings/drawingMacro.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><mc:AlternateContent xmlns:mc="${MC}"/></xdr:wsDr>`,
    'xl/drawings/vmlDrawingMacro.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"><br></v:shape></xml>',
    'xl/ctrlProps/ctrlProp1.xml':
      '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>',
    'xl/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3]),
    'customUI/customUI14.xml': '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"/>',
  },
  overrides:
    override('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject') +
    override('xl/drawings/drawingMacro.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
    override('xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml'),
  defaults: '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  relationships:
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
  rootRelationships:
    '<Relationship Id="rIdUi" Type="http://schemas.microsoft.com/office/2007/relationships/ui/extensibility" Target="customUI/customUI14.xml"/>',
  contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
};
