import { sheetOf } from '../testPackage';
import {
  MC,
  microsoftRelation,
  number,
  officeRelation,
  override,
  relationsPart,
  row,
  SMALL_TABLE,
  spreadsheetType,
  text,
  type Feature,
} from './feature';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XDR =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const VML_DEFAULT = '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';

/** The smallest picture there is: one pixel. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const corners = (column: number, line: number): string =>
  `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 4}</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>${line + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const frame = (id: number, graphic: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="图 ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>${graphic}</a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const chartFrame = (id: number, relation: string): string =>
  frame(
    id,
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relation}"/></a:graphicData>`,
  );

const chart = (sheet: string, kind: string): string =>
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:date1904 val="0"/><c:chart><c:plotArea><c:layout/><c:${kind}Chart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>${sheet}!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>分数</c:v></c:pt></c:strCache></c:strRef></c:tx><c:trendline><c:trendlineType val="linear"/></c:trendline><c:val><c:numRef><c:f>${sheet}!$B$2:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>20</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:${kind}Chart></c:plotArea></c:chart></c:chartSpace>`;

const comment = (reference: string, author: number, note: string, attributes = ''): string =>
  `<comment ref="${reference}" authorId="${author}" shapeId="0"${attributes}><text><r><rPr><b/><sz val="9"/></rPr><t>主管:</t></r><r><t xml:space="preserve">\n${note}</t></r></text></comment>`;
const comments = (authors: string[], inner: string): string =>
  `<comments xmlns="${MAIN}"><authors>${authors.map((author) => `<author>${author}</author>`).join('')}</authors><commentList>${inner}</commentList></comments>`;
export const noteShape = (line: number, column: number): string =>
  `<v:shape id="_x0000_s${1025 + line}" type="#_x0000_t202" style='position:absolute;visibility:visible' fillcolor="infoBackground [80]"><v:fill color2="infoBackground [80]"/><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 2, 4, 15, 4, 4</x:Anchor><x:Row>${line}</x:Row><x:Column>${column}</x:Column><x:Visible/></x:ClientData></v:shape>`;
const vml = (inner: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"/>${inner}</xml>`;

/** What lies over or beside the cells, in parts of its own. */
export const objectFeatures: Feature[] = [
  {
    name: 'notes',
    sheets: [
      {
        name: '批注',
        xml: sheetOf(SMALL_TABLE, '<legacyDrawing r:id="rId1"/>'),
        relationships:
          officeRelation('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
          officeRelation('rId2', 'comments', '../comments1.xml'),
      },
    ],
    parts: {
      'xl/comments1.xml': comments(['主管', '质检'], comment('A2', 0, '复核') + comment('B3', 1, '两行\n说明')),
      'xl/drawings/vmlDrawing1.vml': vml(noteShape(1, 0) + noteShape(2, 1)),
    },
    overrides: override('xl/comments1.xml', spreadsheetType('comments')),
    defaults: VML_DEFAULT,
  },
  {
    name: 'threaded comments with replies',
    sheets: [
      {
        name: '讨论',
        xml: sheetOf(SMALL_TABLE, '<legacyDrawing r:id="rId1"/>'),
        relationships:
          officeRelation('rId1', 'vmlDrawing', '../drawings/vmlDrawing2.vml') +
          officeRelation('rId2', 'comments', '../comments2.xml') +
          microsoftRelation(
            'rId3',
            '2017/10/relationships/threadedComment',
            '../threadedComments/threadedComment1.xml',
          ),
      },
    ],
    parts: {
      'xl/comments2.xml': comments(
        ['tc={AAAAAAAA-0000-0000-0000-000000000001}'],
        comment('A2', 0, '[线程批注] 请看', ' xr:uid="{AAAAAAAA-0000-0000-0000-000000000001}" xmlns:xr="urn:xr"'),
      ),
      'xl/drawings/vmlDrawing2.vml': vml(noteShape(1, 0)),
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2026-03-01T08:00:00.00" personId="{P1}" id="{AAAAAAAA-0000-0000-0000-000000000001}"><text>这个分数对吗?</text></threadedComment><threadedComment ref="A2" dT="2026-03-01T09:00:00.00" personId="{P2}" id="{AAAAAAAA-0000-0000-0000-000000000002}" parentId="{AAAAAAAA-0000-0000-0000-000000000001}" done="1"><text>已改</text></threadedComment></ThreadedComments>',
      'xl/persons/person.xml':
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王经理" id="{P1}" userId="S::wang@kefu.example::w" providerId="AD"/><person displayName="李质检" id="{P2}" userId="l" providerId="None"/></personList>',
    },
    overrides:
      override('xl/comments2.xml', spreadsheetType('comments')) +
      override('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml') +
      override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'),
    defaults: VML_DEFAULT,
    relationships: microsoftRelation('rIdPersons', '2017/10/relationships/person', 'persons/person.xml'),
  },
  {
    name: 'pictures, shapes and a background',
    sheets: [
      {
        name: '图片',
        xml: sheetOf(SMALL_TABLE, '<drawing r:id="rId1"/><legacyDrawingHF r:id="rId3"/><picture r:id="rId2"/>'),
        relationships:
          officeRelation('rId1', 'drawing', '/xl/drawings/drawing1.xml') +
          officeRelation('rId2', 'image', '../media/image1.png') +
          officeRelation('rId3', 'vmlDrawing', '../drawings/vmlDrawingHF.vml'),
      },
    ],
    parts: {
      'xl/media/image1.png': PNG,
      'xl/drawings/vmlDrawingHF.vml': vml('<v:shape id="LH" type="#_x0000_t75"/>'),
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${XDR}><xdr:twoCellAnchor editAs="oneCell">${corners(3, 1)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="标志"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor><xdr:absoluteAnchor><xdr:pos x="0" y="2000000"/><xdr:ext cx="900000" cy="300000"/><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="3" name="说明"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>请勿改动</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationsPart(officeRelation('rId1', 'image', '../media/image1.png')),
    },
    overrides: override('xl/drawings/drawing1.xml', DRAWING_TYPE),
    defaults: `<Default Extension="png" ContentType="image/png"/>${VML_DEFAULT}`,
  },
  {
    name: 'charts, also of kinds that are not drawn, and a chart sheet',
    sheets: [
      {
        name: '图表',
        xml: sheetOf(SMALL_TABLE, '<drawing r:id="rId1"/>'),
        relationships: officeRelation('rId1', 'drawing', '../drawings/drawing2.xml'),
      },
      {
        name: '图表页',
        kind: 'chartsheet',
        xml: `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
        relationships: officeRelation('rId1', 'drawing', '../drawings/drawing3.xml'),
      },
    ],
    parts: {
      'xl/drawings/drawing2.xml': `<xdr:wsDr ${XDR}><xdr:twoCellAnchor>${corners(3, 1)}${chartFrame(2, 'rId1')}</xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="3000000" cy="2000000"/>${chartFrame(3, 'rId2')}</xdr:oneCellAnchor><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="cx1" xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex"><xdr:twoCellAnchor>${corners(9, 1)}${frame(4, '<a:graphicData uri="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" xmlns:r="' + OFFICE + '" r:id="rId3"/></a:graphicData>')}</xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent></xdr:wsDr>`,
      'xl/drawings/_rels/drawing2.xml.rels': relationsPart(
        officeRelation('rId1', 'chart', '../charts/chart1.xml') +
          officeRelation('rId2', 'chart', '../charts/chart2.xml') +
          microsoftRelation('rId3', '2014/relationships/chartEx', '../charts/chartEx1.xml'),
      ),
      'xl/charts/chart1.xml': chart('图表', 'bar').replace(
        '<c:varyColors',
        '<c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors',
      ),
      'xl/charts/_rels/chart1.xml.rels': relationsPart(
        microsoftRelation('rId1', '2011/relationships/chartColorStyle', 'colors1.xml'),
      ),
      'xl/charts/colors1.xml':
        '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>',
      'xl/charts/chart2.xml': chart('图表', 'pie'),
      'xl/charts/chartEx1.xml':
        '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f>图表!$B$2:$B$5</cx:f></cx:numDim></cx:data></cx:chartData></cx:chartSpace>',
      'xl/drawings/drawing3.xml': `<xdr:wsDr ${XDR}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${chartFrame(2, 'rId1')}</xdr:absoluteAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing3.xml.rels': relationsPart(officeRelation('rId1', 'chart', '../charts/chart3.xml')),
      'xl/charts/chart3.xml': chart('图表', 'pie'),
    },
    overrides:
      [1, 2, 3].map((each) => override(`xl/charts/chart${each}.xml`, CHART_TYPE)).join('') +
      [2, 3].map((each) => override(`xl/drawings/drawing${each}.xml`, DRAWING_TYPE)).join('') +
      override('xl/charts/chartEx1.xml', 'application/vnd.ms-office.chartex+xml') +
      override('xl/charts/colors1.xml', 'application/vnd.ms-office.chartcolorstyle+xml'),
  },
  {
    name: 'pivot tables and slicers',
    sheets: [
      {
        name: '透视表',
        xml: sheetOf(
          row(1, text('A1', 0) + text('B1', 6)) + row(2, text('A2', 1) + number('B2', 140)),
          '<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst>',
        ),
        relationships:
          officeRelation('rId1', 'pivotTable', '../pivotTables/pivotTable1.xml') +
          microsoftRelation('rId2', '2007/relationships/slicer', '../slicers/slicer1.xml'),
      },
      { name: '透视源', xml: sheetOf(SMALL_TABLE) },
    ],
    parts: {
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="3" dataCaption="值" createdVersion="6"><location ref="A1:B2" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:分数" fld="1"/></dataFields></pivotTableDefinition>`,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relationsPart(
        officeRelation('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
      ),
      'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="主管" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B5" sheet="透视源"/></cacheSource><cacheFields count="2"><cacheField name="坐席" numFmtId="0"><sharedItems count="1"><s v="00123"/></sharedItems></cacheField><cacheField name="分数" numFmtId="0"><sharedItems containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationsPart(
        officeRelation('rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'),
      ),
      'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="140"/></r></pivotCacheRecords>`,
      'xl/slicers/slicer1.xml':
        '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="坐席" cache="切片器_坐席" caption="坐席" rowHeight="241300"/></slicers>',
      'xl/slicerCaches/slicerCache1.xml':
        '<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="切片器_坐席" sourceName="坐席"/>',
    },
    overrides:
      override('xl/pivotTables/pivotTable1.xml', spreadsheetType('pivotTable')) +
      override('xl/pivotCache/pivotCacheDefinition1.xml', spreadsheetType('pivotCacheDefinition')) +
      override('xl/pivotCache/pivotCacheRecords1.xml', spreadsheetType('pivotCacheRecords')) +
      override('xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml') +
      override('xl/slicerCaches/slicerCache1.xml', 'application/vnd.ms-excel.slicerCache+xml'),
    relationships:
      officeRelation('rIdCache', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml') +
      microsoftRelation('rIdSlicer', '2007/relationships/slicerCache', 'slicerCaches/slicerCache1.xml'),
    workbook: {
      pivotCaches: '<pivotCache cacheId="3" r:id="rIdCache"/>',
      extLst:
        '<ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rIdSlicer"/></x14:slicerCaches></ext>',
    },
  },
];
