import { useWriter } from './useWriter';

const { inPane, host } = useWriter();

describe('a new sheet', () => {
  it('carries a table, validation, notes, highlights and frozen panes', async () => {
    const seen = await inPane(async () => {
      const { SheetComposer, writeSheets } = window.writer;
      const compose = ([name = '']: string[]) => {
        const sheet = new SheetComposer(name, { frozenRows: 1, frozenColumns: 1 });
        const area = sheet.put(0, 0, [
          ['工号', '组别', '入职日期', '分'],
          ['001', '=甲', 46023, 80],
          ['002', '@乙', 46024, 50],
        ]);
        sheet.table('KefuPeople', area, 'TableStyleLight9');
        const below = (column: number) => ({ row: 1, column, rows: 2, columns: 1 });
        sheet.validate(below(1), { list: ['甲', '乙'] }, { title: '组别', message: '请选择' });
        sheet.validate(
          below(2),
          { date: true, minimum: 36526, maximum: '=TODAY()' },
          { title: '日期', message: '请填日期', warn: true },
        );
        sheet.validate(
          below(3),
          { number: 'decimal', minimum: 0, maximum: 100 },
          { title: '分'.repeat(40), message: '0–100'.repeat(60) },
        );
        sheet.note(0, 0, '工号写成文本');
        sheet.highlight(below(3), '=$D2<60', { fill: '#FFC7CE', bold: true });
        return [sheet.plan];
      };
      const options = { signal: new AbortController().signal, onProgress: () => undefined };
      const first = await writeSheets(['名单'], compose, options);
      const second = await writeSheets(['名单'], compose, options);
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('名单');
        const tables = context.workbook.tables.load('items/name,items/style');
        const range = sheet.getRange('A1:D3').load('values,numberFormat');
        const validations = ['B2', 'C2', 'D2'].map((cell) =>
          sheet.getRange(cell).dataValidation.load('type,rule,errorAlert'),
        );
        const formats = sheet.getRange('D2').conditionalFormats.load('items/type');
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return {
          names: [...first, ...second],
          tables: tables.items.map(({ name, style }) => [name, style]),
          values: range.values,
          textFormat: range.numberFormat[1]?.slice(0, 2),
          validations: validations.map(({ type, rule, errorAlert }) => ({ type, rule, style: errorAlert.style })),
          formats: formats.items.map(({ type }) => type),
          frozen: frozen.address,
        };
      });
    });
    expect(seen.names).toEqual(['名单', '名单 (2)']);
    expect(seen.tables).toEqual([
      ['KefuPeople', 'TableStyleLight9'],
      ['KefuPeople_2', 'TableStyleLight9'],
    ]);
    expect(seen.values[1]).toEqual(['001', '=甲', 46023, 80]);
    expect(seen.textFormat).toEqual(['@', '@']);
    expect(seen.validations.map(({ type, style }) => [type, style])).toEqual([
      ['List', 'Stop'],
      ['Date', 'Warning'],
      ['Decimal', 'Stop'],
    ]);
    expect(seen.validations[0]?.rule.list).toMatchObject({ source: '甲,乙', inCellDropDown: true });
    expect(seen.formats).toEqual(['Custom']);
    expect(seen.frozen).toContain('A1');
    expect(await host(() => window.host.grid.univerAPI.getActiveWorkbook()?.getSheets().length)).toBe(3);
  });

  it('begins pages where it is told, at a scale that fits the paper, and draws lines over texts', async () => {
    const seen = await inPane(async () => {
      const { SheetComposer, writeSheets } = window.writer;
      const compose = ([name = '']: string[]) => {
        const sheet = new SheetComposer(name);
        sheet.plan.widths = new Array<number>(10).fill(10.5);
        sheet.put(0, 0, [
          ['第1周', 80],
          ['第2周', 90],
        ]);
        sheet.pageBreak(0);
        sheet.pageBreak(30);
        const area = (column: number) => ({ row: 0, column, rows: 2, columns: 1 });
        const series = {
          sheet: name,
          x: area(0),
          y: area(1),
          marker: true,
          line: true,
          color: '#2F5597',
          labels: null,
        };
        sheet.plan.charts.push({
          kind: 'line',
          name: '走势',
          title: '走势',
          over: { row: 3, column: 0, rows: 10, columns: 10 },
          x: { title: '' },
          y: { title: '均分', minimum: 0, maximum: 100 },
          series: [{ ...series, name: '均分' }],
        });
        return [sheet.plan];
      };
      const options = { signal: new AbortController().signal, onProgress: () => undefined };
      const [name = ''] = await writeSheets(['页面'], compose, options);
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
        sheet.pageLayout.load('zoom');
        const chart = sheet.charts.getItem('走势').load('chartType');
        await context.sync();
        return [breaks.items.map(({ rowIndex }) => rowIndex), sheet.pageLayout.zoom.scale, chart.chartType];
      });
    });
    // 595 − 72 points for 630: 83 %.
    expect(seen).toEqual([[30], 83, 'LineMarkers']);
  });

  it('refuses a list that a rule cannot hold, and takes the sheet back', async () => {
    const [message, names] = await inPane(async () => {
      const { SheetComposer, writeSheets } = window.writer;
      const compose = ([name = '']: string[]) => {
        const sheet = new SheetComposer(name);
        sheet.validate(sheet.put(0, 0, [['a']]), { list: ['a,b'] }, { title: '', message: '' });
        return [sheet.plan];
      };
      const options = { signal: new AbortController().signal, onProgress: () => undefined };
      const failed = await writeSheets(['坏'], compose, options).catch((error: Error) => error.message);
      const after = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      });
      return [failed, after];
    });
    expect(message).toContain('a,b');
    expect(names).not.toContain('坏');
  });
});
