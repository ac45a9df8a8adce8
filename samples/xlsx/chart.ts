/** A combo chart as Excel stores it: monthly sales as columns, conversion as a line on a second axis. */
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const title = (text: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>` +
  '<c:overlay val="0"/></c:title>';

function series(
  index: number,
  sheet: string,
  column: string,
  rows: readonly [number, number],
  color: string,
  line: boolean,
): string {
  const reference = (letter: string): string => `${sheet}!$${letter}$${rows[0]}:$${letter}$${rows[1]}`;
  const paint = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${sheet}!$${column}$${rows[0] - 1}</c:f></c:strRef></c:tx>` +
    `<c:spPr>${line ? `<a:ln w="28575">${paint}</a:ln>` : paint}</c:spPr>` +
    (line ? '<c:marker><c:symbol val="circle"/></c:marker>' : '<c:invertIfNegative val="0"/>') +
    `<c:cat><c:strRef><c:f>${reference('A')}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(column)}</c:f></c:numRef></c:val>` +
    (line ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function axes(category: number, value: number, format: string, secondary: boolean): string {
  return (
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${secondary ? 1 : 0}"/>` +
    `<c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${value}"/></c:catAx>` +
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${secondary ? 'r' : 'l'}"/>${secondary ? '' : '<c:majorGridlines/>'}<c:numFmt formatCode="${format}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${category}"/>${secondary ? '<c:crosses val="max"/>' : ''}</c:valAx>`
  );
}

export function chartXml(sheet: string, firstRow: number, lastRow: number): string {
  const rows = [firstRow, lastRow] as const;
  return (
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${title('销售额与付款转化率')}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series(0, sheet, 'E', rows, '2F5597', false)}<c:gapWidth val="80"/><c:axId val="111"/><c:axId val="112"/></c:barChart>` +
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `${series(1, sheet, 'F', rows, 'ED7D31', true)}<c:marker val="1"/><c:axId val="113"/><c:axId val="114"/></c:lineChart>` +
    `${axes(111, 112, '#,##0', false)}${axes(113, 114, '0%', true)}` +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

export function drawingXml(fromRow: number): string {
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>' +
    `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${fromRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${fromRow + 17}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="月度趋势"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}
