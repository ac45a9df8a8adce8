import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type * as ledgersRoom from '../../../src/ledgers';
import type * as reviewRoom from '../../../src/review/ledger';
import type * as formRoom from '../../../src/review/ledger/form';
import type * as formulaRoom from '../../../src/review/ledger/formula';
import type * as testingRoom from '../../../src/review/ledger/testing';
import type { Ledger } from '../../../src/ledgers/ledger';

/** Follows docs/how-to-add.md, “… a ledger”: the file that stands there is added as it is, and nothing else is done. */

const root = path.join(__dirname, '../../..');
const page = fs.readFileSync(path.join(root, 'docs/how-to-add.md'), 'utf8');
const section = page.slice(page.indexOf('## … a ledger'));
const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(section) ?? [];
const [, id = ''] = /src\/ledgers\/files\/(\w+)\.ts/.exec(code) ?? [];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-'));
const file = path.join(folder, `${id}.ts`);
// The file’s neighbours stay where they are.
fs.writeFileSync(file, code.replace(/from '\.\.\//g, `from '${path.join(root, 'src/ledgers')}/`));
afterAll(() => fs.rmSync(folder, { recursive: true }));

jest.mock('../../../src/ledgers/all', () => {
  const actual: { ledgerFiles: Record<string, Ledger> } = jest.requireActual('../../../src/ledgers/all');
  return { ledgerFiles: { ...actual.ledgerFiles } };
});

interface Rooms {
  ledgers: typeof ledgersRoom;
  review: typeof reviewRoom;
  form: typeof formRoom;
  formula: typeof formulaRoom;
  testing: typeof testingRoom;
}

/** All rooms, loaded with the new file in the list as `npm run templates` would put it there. */
function rooms(): Rooms {
  const list: { ledgerFiles: Record<string, Ledger> } = jest.requireMock('../../../src/ledgers/all');
  const added: { ledger: Ledger } = jest.requireActual(file);
  list.ledgerFiles[id] = added.ledger;
  return {
    ledgers: jest.requireActual('../../../src/ledgers'),
    review: jest.requireActual('../../../src/review/ledger'),
    form: jest.requireActual('../../../src/review/ledger/form'),
    formula: jest.requireActual('../../../src/review/ledger/formula'),
    testing: jest.requireActual('../../../src/review/ledger/testing'),
  };
}

const { ledgers, review, form, formula, testing } = rooms();

const roster = testing.sheet('花名册', [
  ['工号', '客服', '组别', '入职日期'],
  ['001', '小美', '一组', 45000],
  ['002', '小军', '二组', 45000],
]);
/** A sheet as somebody may have made it: another order, an alias, a further column. */
const sheet = testing.sheet('领用', [
  ['设备', '客服', '备注', '借出日期', '归还日期'],
  ['耳机', '小美', '', 46000, ''],
  ['键盘', '小军', '旧', 46000, 46010],
  ['耳机', '小军', '', 46028, ''],
]);

it('is on the page', () => {
  expect(id).toBe('equipment');
  expect(ledgers.ledgerOf(id)?.title['zh-CN']).toBe('设备领用');
});

it('recognises its table, and the one its own template makes', () => {
  expect(testing.tablesOf(sheet, roster).map(({ kind }) => kind)).toEqual([id, 'roster']);
  const [own] = testing.tablesOf(testing.ledgerSheet(id, [{ equipment: '耳机', agent: '小美', lentOn: 46000 }]));
  expect(own?.kind).toBe(id);
  expect(own?.columns.filter(({ column, match }) => column !== null && match !== 'exact')).toEqual([]);
});

it('tells where each row stands, alerts and adds up', () => {
  const tables = testing.tablesOf(sheet, roster);
  const [reading] = review.ledgersIn(tables, 46032.5, 'zh-CN');
  expect(reading?.entries.map(({ shown }) => shown)).toEqual(['逾期', '完成', '待办']);
  expect(reading?.alerts.map(({ text, link }) => [text, link])).toEqual([
    ['小美的耳机该还了，已过 2 天。', { sheet: '领用', cell: 'A2' }],
  ]);
  const [returned] = review.rollUpsIn(tables, { first: 45990, last: 46040 }, 'en-US');
  expect(returned).toMatchObject({ text: '1 of 3 returned: 33.3%.' });
  expect(returned?.parts.map(({ name, count, total }) => [name, count, total])).toEqual([
    ['二组', 1, 2],
    ['一组', 0, 1],
  ]);
});

it('has a status column and a form', () => {
  const ledger = ledgers.ledgerOf(id);
  if (!ledger) throw new Error('not listed');
  expect(formula.statusFormula(ledger.rule)).toBe('KEFU.DUESTATUS({equipment},{lentOn},{returned},NOW(),30,"天",,3)');
  const fields = form.formOf(ledger, 'zh-CN', ['小美', '小军']);
  expect(fields.map(({ label, required }) => `${label}${required ? '*' : ''}`)).toEqual([
    '领用日期*',
    '客服*',
    '设备*',
    '归还日期',
  ]);
  expect(fields[1]?.choices).toEqual({ list: ['小美', '小军'], open: true });
  expect(form.readForm(fields, { lentOn: '2025-12-09', agent: '小美', returned: 'soon' })).toEqual({
    faults: new Map([
      ['equipment', 'required'],
      ['returned', 'date'],
    ]),
  });
  expect(form.readForm(fields, { lentOn: '2025-12-09', agent: '小美', equipment: '耳机' })).toEqual({
    cells: new Map<string, unknown>([
      ['lentOn', 46000],
      ['agent', '小美'],
      ['equipment', '耳机'],
    ]),
  });
});
