/** Lists the templates of the gallery, so that adding one is adding its file. `npm run templates` writes the list; a test finds it stale. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../src/review/templates');
export const listFile = path.join(root, 'all.ts');

/** Folders in the order in which the gallery shows its groups. */
const groups = ['data', 'ledgers', 'quality', 'incentive', 'people'] as const;

/** The text of `all.ts`: one import and one entry for each file of each group's folder. */
export function templateList(): string {
  const files = groups.map((group) => ({
    group,
    names: readdirSync(path.join(root, group))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => path.parse(file).name)
      .sort(),
  }));
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

if (require.main === module) writeFileSync(listFile, templateList());
