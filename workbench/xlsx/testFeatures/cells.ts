import { dynamicMetadata, sheetOf, worksheet } from '../testPackage';
import { MC, number, officeRelation, override, row, SMALL_TABLE, spreadsheetType, text, type Feature } from './feature';

/** What stands in cells: values, texts, formulas, dates. */
export const cellFeatures: Feature[] = [
  {
    name: 'texts, numbers, booleans and errors',
    sheets: [
      {
        name: '取值',
        xml: sheetOf(
          row(
            1,
            [0, 1, 2, 3, 4, 5, 7].map((index, i) => text(`${'ABCDEFG'.charAt(i)}1`, index)).join(''),
            ' spans="1:7"',
          ) +
            row(
              2,
              '<c r="A2" t="inlineStr"><is><t xml:space="preserve"> 内联 </t></is></c><c r="B2" t="inlineStr"><is><r><rPr><i/></rPr><t>斜</t></r><r><t>体</t></r><rPh sb="0" eb="1"><t>しゃ</t></rPh></is></c>' +
                '<c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="d"><v>2026-10-01T12:00:00</v></c><c r="F2"><v>1.2300000000000000E-5</v></c><c r="G2" s="2"/>',
            ) +
            row(
              3,
              '<c r="A3"><v>0.30000000000000004</v></c><c r="B3"><v>12345678901234567890</v></c><c r="C3" s="1"><v>45658</v></c><c r="D3" ph="1" t="s"><v>4</v></c>',
            ) +
            row(5, '', ' ht="30" customHeight="1" thickBot="1" s="2" customFormat="1"'),
        ),
      },
    ],
  },
  {
    name: 'shared, array and table formulas with a calculation chain',
    sheets: [
      {
        name: '公式',
        xml: sheetOf(
          row(
            1,
            number('A1', 1) +
              '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$3</f><v>3</v></c><c r="C1"><f>SUM(A1:A3)</f><v>6</v></c>',
          ) +
            row(
              2,
              number('A2', 2) +
                '<c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2" t="str"><f>IF(A2&gt;1,"过&amp;线","")</f><v>过&amp;线</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="b"><f ca="1">A2=2</f><v>1</v></c>',
            ) +
            row(
              3,
              number('A3', 3) + '<c r="B3"><f t="shared" si="0"/><v>9</v></c><c r="C3" t="str"><f>""</f><v></v></c>',
            ) +
            row(
              5,
              '<c r="A5"><f t="array" ref="A5:A6">A1:A2*2</f><v>2</v></c><c r="B5"><f t="array" ref="B5">SUM(A1:A3*B1:B3)</f><v>42</v></c>',
            ) +
            row(6, number('A6', 4)) +
            row(8, '<c r="A8"><f>A1</f><v>1</v></c><c r="B8"><v>5</v></c>') +
            row(
              9,
              '<c r="A9"><v>7</v></c><c r="B9"><f t="dataTable" ref="B9:B10" dt2D="0" dtr="0" r1="A1"/><v>7</v></c>',
            ) +
            row(10, '<c r="A10"><v>8</v></c><c r="B10"><v>8</v></c>'),
        ),
      },
    ],
    parts: {
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    },
    overrides: override('xl/calcChain.xml', spreadsheetType('calcChain')),
    relationships: officeRelation('rIdChain', 'calcChain', 'calcChain.xml'),
  },
  {
    name: 'dynamic arrays and rich values in cells',
    sheets: [
      {
        name: '动态数组',
        xml: sheetOf(
          row(1, '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c>' + number('B1', 2)) +
            row(2, number('A2', 3) + number('B2', 4) + '<c r="C2" t="e" vm="1"><v>#VALUE!</v></c>') +
            row(3, '<c r="A3" cm="1"><f t="array" ref="A3">_xlfn._xlws.FILTER(A1:A2,A1:A2&gt;2)</f><v>3</v></c>'),
        ),
      },
    ],
    parts: {
      'xl/metadata.xml': dynamicMetadata.replace(
        '</metadata>',
        '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>',
      ),
      'xl/richData/rdrichvalue.xml':
        '<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>0</v></rv></rvData>',
    },
    overrides:
      override('xl/metadata.xml', spreadsheetType('sheetMetadata')) +
      override('xl/richData/rdrichvalue.xml', 'application/vnd.ms-excel.rdrichvalue+xml'),
    relationships:
      officeRelation('rIdMeta', 'sheetMetadata', 'metadata.xml') +
      '<Relationship Id="rIdRich" Type="http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue" Target="richData/rdrichvalue.xml"/>',
  },
  {
    name: 'formats of cells, columns and rows, outlines',
    sheets: [
      {
        name: '格式',
        xml: worksheet(
          '<sheetPr codeName="Sheet7" filterMode="0"><tabColor theme="4" tint="0.39997558519241921"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:C9"/>' +
            '<sheetFormatPr baseColWidth="10" defaultRowHeight="14.25" outlineLevelRow="1" outlineLevelCol="1"/>' +
            '<cols><col min="1" max="1" width="12.625" style="1" customWidth="1"/><col min="2" max="4" width="8.625" outlineLevel="1" hidden="1"/><col min="5" max="5" width="9" collapsed="1"/><col min="6" max="16384" width="10.5" bestFit="1"/></cols>' +
            `<sheetData>${row(1, text('A1', 0, ' s="2"') + number('B1', 0.875, ' s="2"'))}${row(2, number('A2', 45658, ' s="1"'), ' outlineLevel="1" hidden="1"')}${row(3, number('A3', 1, ' s="3"'), ' outlineLevel="1"')}${row(4, '', ' collapsed="1" ht="40" customHeight="1"')}</sheetData>`,
        ),
      },
    ],
  },
  {
    name: 'a sheet that says only what it must',
    sheets: [
      {
        name: '无引用',
        // Report generators leave references, formats and dimensions out.
        xml: worksheet(
          '<dimension ref="A1"/><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>甲</t></is></c><c><v>3</v></c></row><row><c><v>2</v></c><c/><c><f>A1+A2</f><v>3</v></c></row></sheetData>',
        ),
      },
    ],
  },
  {
    name: 'markup of later versions',
    sheets: [
      {
        name: '新标记',
        xml: `<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<!-- 导出 --><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' xmlns:mc='${MC}' mc:Ignorable='x14ac xr' xmlns:x14ac='http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac' xmlns:xr='http://schemas.microsoft.com/office/spreadsheetml/2014/revision' xr:uid='{00000000-0001-0000-0000-000000000000}'>\n<sheetFormatPr defaultRowHeight='15' x14ac:dyDescent='0.25'/><sheetData>\n ${SMALL_TABLE.replaceAll('<row ', "<row x14ac:dyDescent='0.25' ").replaceAll('"', "'")}\n</sheetData>\n<pageMargins left='0.7' right='0.7' top='0.75' bottom='0.75' header='0.3' footer='0.3'/></worksheet>`,
      },
    ],
  },
];

/** Dates of the Macintosh: their numbers are 1462 less. Not to be mixed with the others. */
export const dates1904: Feature = {
  name: 'dates since 1904',
  sheets: [
    {
      name: '日期',
      xml: sheetOf(
        row(1, text('A1', 0) + number('B1', 44196, ' s="1"') + number('C1', 0.5, ' s="2"')) +
          row(
            2,
            number('A2', 44196) + '<c r="B2" s="1"><f>B1+1</f><v>44197</v></c><c r="C2"><f>B1</f><v>44196</v></c>',
          ),
      ),
    },
  ],
  workbook: { before: '<workbookPr date1904="1"/>' },
};
