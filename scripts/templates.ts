/**
 * Lists the templates of the gallery and the ledgers, so that adding one is adding its file. `npm run templates` writes the lists; tests
 * find them stale.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../src/review/templates');
const ledgerRoot = path.join(__dirname, '../src/ledgers/files');
export const listFile = path.join(root, 'all.ts');
export const ledgerListFile = path.join(__dirname, '../src/ledgers/all.ts');

/** Folders in the order in which the gallery shows its groups; the ledgers stand after `data`. */
const groups = ['data', 'quality', 'incentive', 'people', 'campaign'] as const;

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => path.parse(file).name)
    .sort();

/** The text of `all.ts`: one import and one entry for each file of each group's folder. */
export function templateList(): string {
  const files = groups.map((group) => ({ group, names: namesIn(path.join(root, group)) }));
  const imports = files
    .flatMap(({ group, names }) => names.map((name) => ({ group, name })))
    .map(({ group, name }) => `import { template as ${name} } from './${group}/${name}';`);
  const entries = files.flatMap(({ group, names }) => [
    `  ${group}: {`,
    ...names.map((name) => `    ${name},`),
    '  },',
  ]);
  return [
    '// Written by `npm run templates`: one entry for each file in the folders beside this one.',
    ...imports.sort(),
    '',
    'export const templateFiles = {',
    ...entries,
    '} as const;',
    '',
  ].join('\n');
}

/** The text of the ledgers' list. */
export function ledgerList(): string {
  const names = namesIn(ledgerRoot);
  return [
    '// Written by `npm run templates`: one entry for each file in the folder `files`.',
    ...names.map((name) => `import { ledger as ${name} } from './files/${name}';`),
    '',
    'export const ledgerFiles = {',
    ...names.map((name) => `  ${name},`),
    '} as const;',
    '',
  ].join('\n');
}

if (require.main === module) {
  writeFileSync(listFile, templateList());
  writeFileSync(ledgerListFile, ledgerList());
}
