import fs from 'node:fs';
import path from 'node:path';
import { functionCatalogue } from '../../../src/functions/catalogue';
import { ledgers } from '../../../src/ledgers';
import { statusFormula } from '../../../src/review/ledger/formula';
import { figureIds } from '../../../src/review/ledger/figures/model';
import { templates } from '../../../src/review/templates/gallery';
import { register } from './register';

const pane = path.join(__dirname, '../../../src/taskpane');
const ids = [
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10'],
  ...['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'],
  ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
  ...['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'],
];

/** Kept row by row by the people who practise it: what their ledgers say is watched (docs/how-to-add.md, “a ledger”). */
const kept = [
  ...['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A10', 'B5', 'B8'],
  ...['C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'D1', 'D3', 'D4', 'D5', 'D6', 'E1', 'E2', 'E4', 'E7'],
];

it('has every practice of the source, once', () => {
  expect(register.map(({ id }) => id)).toEqual(ids);
});

describe.each(register.map((row) => [row.id, row] as const))(
  '%s',
  (id, { functions = [], pages = [], tables = [], ledger, pending }) => {
    const serving = ledgers.filter(({ serves }) => serves.includes(id));

    it('is served by something, or says what is missing', () => {
      expect(functions.length + pages.length + serving.length + (pending === undefined ? 0 : 1)).toBeGreaterThan(0);
      expect(serving.length > 0).toBe(ledger === true);
      if (pending === 'ledger') expect(serving.map((entry) => entry.id)).toEqual([]);
    });

    it('has a table of the gallery, and a ledger where it is kept row by row', () => {
      const gallery = templates.map(({ kind }) => kind);
      expect(tables.filter((kind) => !gallery.includes(kind))).toEqual([]);
      expect(tables.length + serving.length).toBeGreaterThan(0);
      expect(serving.length > 0).toBe(kept.includes(id));
    });

    it('names functions and pages that there are', () => {
      const known = functionCatalogue.map((entry) => entry.id);
      expect(functions.filter((name) => !known.includes(name))).toEqual([]);
      expect(pages.filter((page) => !fs.existsSync(path.join(pane, page)))).toEqual([]);
    });

    it('has ledgers with template, rule, status and alerts, or figures for the review', () => {
      for (const { id: name, rule, alerts, rollUps } of serving) {
        expect(templates.some((template) => template.id === name)).toBe(true);
        // What can be due has a status and tells somebody; every ledger gives the review something to say.
        const isLog = rule.kind === 'log';
        expect(statusFormula(rule) === null).toBe(isLog);
        if (!isLog) expect(alerts.length).toBeGreaterThan(0);
        expect(rollUps.length).toBeGreaterThan(0);
      }
    });
  },
);

// What a row of one ledger cannot tell: rates over people and months, who is missing, what stands against what was before.
it('names a figure for every practice that is a rate, a funnel, a pass list or a span', () => {
  const demanding = ['A4', 'A5', 'A6', 'A10', 'C5', 'C7', 'C9', 'E2'];
  expect(register.filter(({ figure }) => figure !== undefined).map(({ id }) => id)).toEqual(demanding);
  expect(register.flatMap(({ figure }) => figure ?? []).sort()).toEqual([...figureIds].sort());
});

it('has every row that a ledger says it serves', () => {
  expect(ledgers.flatMap(({ serves }) => serves).filter((row) => !ids.includes(row))).toEqual([]);
});
