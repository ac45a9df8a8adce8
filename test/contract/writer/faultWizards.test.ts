import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { payWizards } from '../../e2e/support/faults/pay';
import { qualityWizards } from '../../e2e/support/faults/quality';
import { tableWizards } from '../../e2e/support/faults/tables';
import { campaignWizards, peopleWizards } from '../../e2e/support/faults/tasks';

const sources = path.join(__dirname, '../../../src');

/** The writer itself, and the use case that all tasks of desks share: each task is counted instead. */
const within = /^(workbook\/write\/|review\/people\/index\.ts)/;

/** A call of the writer, or a task that `onWorkbook` writes. */
const writes = /\b(?:writePlan|writeSheets)\(|: PeopleTask<.+> =/g;

it('lets the calls of every use case that changes the workbook fail', () => {
  const wizards = [...payWizards, ...tableWizards, ...qualityWizards, ...peopleWizards, ...campaignWizards];
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?!.*\.test\.).*\.tsx?$/.test(file) && !within.test(file));
  const found = files.flatMap((file) => {
    const calls = readFileSync(path.join(sources, file), 'utf8').match(writes)?.length ?? 0;
    const entries = wizards.filter(({ from }) => from === file).length;
    return calls > 0 || entries > 0 ? [{ file, calls, entries }] : [];
  });
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ calls, entries }) => calls === 0 || entries < calls)).toEqual([]);
  // No entry names a file that is not there.
  expect(wizards.filter(({ from }) => !files.includes(from))).toEqual([]);
});
