import { sheetOf, sparkline, worksheet } from '../testPackage';
import {
  MC,
  number,
  officeRelation,
  override,
  row,
  SMALL_TABLE,
  spreadsheetType,
  text,
  X14,
  XM,
  type Feature,
} from './feature';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const table = (id: number, attributes: string, inner: string): string =>
  `<table xmlns="${MAIN}" xmlns:mc="${MC}" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" id="${id}" xr:uid="{A}" name="表${id}" displayName="表${id}" ${attributes}>${inner}</table>`;

/** What is said of ranges: tables, filters, rules. */
export const rangeFeatures: Feature[] = [
  {
    name: 'tables with and without style, totals, filters and computed columns',
    sheets: [
      {
        name: '表格',
        xml: sheetOf(
          row(1, text('A1', 0) + '<c r="B1" t="inlineStr"><is><t>得\n分</t></is></c>' + text('D1', 0) + text('E1', 6)) +
            row(
              2,
              text('A2', 1) +
                '<c r="B2"><f>表1[[#This Row],[坐席]]*1</f><v>123</v></c>' +
                text('D2', 0) +
                number('E2', 1),
            ) +
            row(
              3,
              text('A3', 3) +
                '<c r="B3" t="e"><f>表1[[#This Row],[坐席]]*1</f><v>#VALUE!</v></c>' +
                text('D3', 0) +
                number('E3', 2),
              ' hidden="1"',
            ) +
            row(4, text('A4', 0) + '<c r="B4"><f>SUBTOTAL(109,表1[得_x000a_分])</f><v>123</v></c>') +
            row(6, number('A6', 1) + number('B6', 2)),
          '<tableParts count="3"><tablePart r:id="rId1"/><tablePart r:id="rId2"/><tablePart r:id="rId3"/></tableParts>',
        ),
        relationships: [1, 2, 3]
          .map((each) => officeRelation(`rId${each}`, 'table', `/xl/tables/table${each}.xml`))
          .join(''),
      },
    ],
    parts: {
      'xl/tables/table1.xml': table(
        1,
        'ref="A1:B4" totalsRowCount="1" headerRowDxfId="0" dataDxfId="0"',
        '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="00123"/></filters></filterColumn></autoFilter><sortState ref="A2:B3"><sortCondition ref="A2"/></sortState>' +
          '<tableColumns count="2"><tableColumn id="1" xr3:uid="{B}" xmlns:xr3="urn:xr3" name="坐席" totalsRowLabel="汇总" dataDxfId="0"/><tableColumn id="5" name="得_x000a_分" totalsRowFunction="sum"><calculatedColumnFormula>表1[[#This Row],[坐席]]*1</calculatedColumnFormula></tableColumn></tableColumns>' +
          '<tableStyleInfo name="TableStyleMedium9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/><extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="' +
          `${X14}"><x14:table altText="说明"/></ext></extLst>`,
      ),
      'xl/tables/table2.xml': table(
        2,
        'ref="D1:E3" totalsRowShown="0"',
        '<tableColumns count="2"><tableColumn id="1" name="坐席"/><tableColumn id="2" name="分数"/></tableColumns>',
      ),
      'xl/tables/table3.xml': table(
        3,
        'ref="A6:B6" headerRowCount="0" totalsRowShown="0"',
        '<tableColumns count="2"><tableColumn id="1" name="列1"/><tableColumn id="2" name="列2"/></tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
      ),
    },
    overrides: [1, 2, 3].map((each) => override(`xl/tables/table${each}.xml`, spreadsheetType('table'))).join(''),
  },
  {
    name: 'a filter with hidden rows and a sort',
    sheets: [
      {
        name: '筛选',
        xml: worksheet(
          `<sheetPr filterMode="1"/><sheetData>${SMALL_TABLE.replace('<row r="3"', '<row r="3" hidden="1"')}</sheetData><autoFilter ref="A1:B5"><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="20"/></customFilters></filterColumn><filterColumn colId="0" hiddenButton="1"><colorFilter dxfId="0"/></filterColumn><sortState ref="A2:B5"><sortCondition descending="1" ref="B2:B5"/></sortState></autoFilter>`,
        ),
      },
    ],
    workbook: {
      definedNames:
        '<definedName name="_xlnm._FilterDatabase" localSheetId="{sheet}" hidden="1">筛选!$A$1:$B$5</definedName>',
    },
  },
  {
    name: 'names: constants, formulas, scopes, print areas, hidden and external ones',
    sheets: [
      {
        name: '名称 一',
        xml: sheetOf(
          SMALL_TABLE,
          '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
        ),
      },
      { name: '名称二', xml: sheetOf(row(1, number('A1', 7) + '<c r="B1"><f>权重*\'名称 一\'!B2</f><v>7</v></c>')) },
    ],
    workbook: {
      definedNames:
        '<definedName name="_xlnm.Print_Area" localSheetId="{sheet}">\'名称 一\'!$A$1:$B$3,\'名称 一\'!$A$5:$B$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="{sheet}">\'名称 一\'!$A:$A,\'名称 一\'!$1:$1</definedName>' +
        '<definedName name="名单" comment="备注">\'名称 一\'!$A$2:$A$5</definedName><definedName name="坏">#REF!</definedName><definedName name="折扣">"八折"</definedName><definedName name="暗" hidden="1">1</definedName><definedName name="权重">0.35</definedName><definedName name="权重" localSheetId="{sheet}">0.5</definedName><definedName name="动态">OFFSET(\'名称 一\'!$A$1,0,0,COUNTA(\'名称 一\'!$A:$A),1)</definedName><definedName name="数组">{1,2;3,4}</definedName><definedName name="函数" function="1" vbProcedure="1">#N/A</definedName>',
    },
  },
  {
    name: 'validations, those of the extension list too',
    sheets: [
      {
        name: '校验',
        xml: worksheet(
          `<sheetData>${SMALL_TABLE}</sheetData><dataValidations count="4" disablePrompts="1" xWindow="200" yWindow="300"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="班次" prompt="请选择&#10;一项" sqref="A2:A3 A5"><formula1>"早班,晚班,""夜""班"</formula1></dataValidation><dataValidation type="list" errorStyle="warning" sqref="A4"><formula1>$B$2:$B$5</formula1></dataValidation><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" error="不能为负" sqref="B2:B5"><formula1>0</formula1></dataValidation><dataValidation type="custom" imeMode="on" sqref="C2"><formula1>COUNTIF($A:$A,A2)=1</formula1></dataValidation></dataValidations>` +
            `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>选项!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D2:D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
        ),
      },
      { name: '选项', xml: sheetOf(row(1, text('A1', 0)) + row(2, text('A2', 1))), attributes: 'state="hidden"' },
    ],
  },
  {
    name: 'conditional formats, those of the extension list too',
    sheets: [
      {
        name: '条件格式',
        xml: worksheet(
          `<sheetData>${SMALL_TABLE}</sheetData>` +
            '<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="9"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
            `${X14}"><x14:id>{11111111-0000-0000-0000-000000000000}</x14:id></ext></extLst></cfRule><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>` +
            '<conditionalFormatting pivot="1" sqref="A2:A5"><cfRule type="expression" dxfId="0" priority="2"><formula>$B2&gt;AVERAGE($B$2:$B$5)</formula></cfRule></conditionalFormatting>' +
            '<conditionalFormatting sqref="C2:C5 E2:E5"><cfRule type="iconSet" priority="3"><iconSet iconSet="3Flags" showValue="0"><cfvo type="percent" val="0"/><cfvo type="num" val="5"/><cfvo type="formula" val="$B$2"/></iconSet></cfRule><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="5" tint="0.4"/><color rgb="FF63BE7B"/></colorScale></cfRule><cfRule type="containsText" dxfId="0" priority="5" operator="containsText" text="差"><formula>NOT(ISERROR(SEARCH("差",C2)))</formula></cfRule><cfRule type="timePeriod" dxfId="0" priority="6" timePeriod="lastWeek"><formula>1</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="7"/><cfRule type="aboveAverage" dxfId="0" priority="8" aboveAverage="0" stdDev="1"/></conditionalFormatting>' +
            `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-0000-0000-0000-000000000000}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
        ),
      },
    ],
  },
  {
    name: 'sparklines and other extensions',
    sheets: [{ name: '迷你图', xml: sheetOf(SMALL_TABLE, sparkline) }],
  },
  {
    name: 'merged cells, links, breaks and ignored errors',
    sheets: [
      {
        name: '合并',
        xml: worksheet(
          `<sheetData>${row(1, text('A1', 0, ' s="2"') + '<c r="B1" s="2"/>')}${row(2, number('A2', 1) + number('B2', 2))}${row(3, '<c r="B3" s="2"/>')}</sheetData>` +
            '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
            '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="打开"/><hyperlink ref="B2" location="合并!A1" display="回到开头"/></hyperlinks>' +
            '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A1:A3" numberStoredAsText="1"/></ignoredErrors>',
        ),
        relationships:
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://kefu.example/a?b=1&amp;c=%E4%B8%AD" TargetMode="External"/>',
      },
    ],
  },
];
