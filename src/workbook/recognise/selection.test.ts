import { recogniseTables } from '.';
import { parseArea } from '../address';
import { withTable, type Correction } from '../corrections';
import type { Cell, SheetMatrix } from '../matrix';
import { tableInSelection } from './selection';

const columnsOfSheet = 16_384;
const rowsOfSheet = 1_048_576;

/** Two strange tables beside each other under a title, notes, and a table everybody knows far below. */
const cells: Cell[][] = [
  ['十月打分', '', '', '', '', ''],
  ['哪天', '被查的人', '单子', '', '谁', '多少'],
  [46310, '小美', 'S-1', '', '小美', 3],
  [46311, '小丽', 'S-2', '', '小丽', 4],
  ['', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['工号', '旺旺昵称', '组别', '入职日期', '', ''],
  ['01', '小美', 'A组', 45000, '', ''],
  ['', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['只有一格', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['没有', '数据', '', '', '', ''],
];
const sheet: SheetMatrix = { id: 's1', name: '打分本', row: 2, column: 1, values: cells };
const tables = recogniseTables([sheet], [], []);

const take = (address: string) => tableInSelection(sheet, tables, parseArea(address));
const headersOf = (address: string) => {
  const found = take(address);
  return 'table' in found ? [found.table.address, ...found.table.headers] : found;
};

const scores = ['B4:D4', '哪天', '被查的人', '单子'];

test.each([
  ['header and rows', 'B4:D6', scores],
  ['the header row alone', 'B4:D4', scores],
  ['blank cells around it', 'A4:E7', scores],
  ['the title too', 'B3:D6', scores],
  ['part of the columns', 'C4:D6', ['C4:D4', '被查的人', '单子']],
  ['the neighbour', 'F4:G6', ['F4:G4', '谁', '多少']],
  ['one cell of the neighbour: its region', 'G6', ['F4:G4', '谁', '多少']],
])('%s is a table', (_, address, expected) => {
  expect(headersOf(address)).toEqual(expected);
});

test('whole columns are a table as far as there are cells', () => {
  const found = tableInSelection(sheet, tables, { row: 0, column: 5, rows: rowsOfSheet, columns: 2 });
  expect('table' in found && found.table.headers).toEqual(['谁', '多少']);
});

test.each([
  ['blank cells', 'I1:K3', 'blank'],
  ['blank cells among others', 'B7:D8', 'blank'],
  ['a cell with nothing around it', 'I20', 'blank'],
  ['one column', 'C4:C6', 'oneColumn'],
  ['one cell that stands alone', 'B15', 'oneColumn'],
  ['figures without their header', 'F5:G6', 'noTitles'],
  ['a header without rows', 'B17:C17', 'noRows'],
])('%s: no table, and why', (_, address, fault) => {
  expect(take(address)).toEqual({ fault });
});

test('what lies in rows that were not read is none', () => {
  const values = [...cells];
  values.length = 100;
  expect(tableInSelection({ ...sheet, values }, tables, parseArea('B60:D70'))).toEqual({ fault: 'notRead' });
  expect(
    tableInSelection({ ...sheet, values: [] }, [], { row: 0, column: 0, rows: 1, columns: columnsOfSheet }),
  ).toEqual({
    fault: 'blank',
  });
});

test.each(['B10:E11', 'C11', 'B10:E10'])('%s is a table that is known already', (address) => {
  expect(take(address)).toMatchObject({ known: { kind: 'roster', address: 'B10:E11' } });
});

test('what is said of a selection is found again when rows and columns move', () => {
  const found = take('C4:D6');
  if (!('table' in found)) throw new Error('no table');
  const { headers, headerRows, sheet: name, sheetId } = found.table;
  const said: Correction[] = withTable([], { sheet: name, sheetId, headers, headerRows, kind: 'qaDetail' }, headers);
  const moved: SheetMatrix = { ...sheet, row: 9, column: 4, values: cells.slice(0, 4) };
  const [table] = recogniseTables([moved], said, []);
  expect(table).toMatchObject({ kind: 'qaDetail', told: true, rows: 2 });
  expect(table?.headers).toEqual(expect.arrayContaining(['被查的人', '单子']));
});

test('an Excel table tells its own header', () => {
  const listObject = { id: 't', name: 'T', area: parseArea('F4:G6'), showHeaders: true, showTotals: false };
  expect(tableInSelection({ ...sheet, listObjects: [listObject] }, tables, parseArea('G5'))).toMatchObject({
    table: { address: 'F4:G4', headers: ['谁', '多少'], choices: [] },
  });
});
