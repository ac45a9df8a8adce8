import fs from 'node:fs';
import path from 'node:path';

const room = __dirname;
const source = path.join(room, '..');
const languages = ['zh-CN', 'en-US'] as const;

type Section = Record<string, string>;

/** The section of a file: its one exported object. */
function readSection(language: string, file: string): Section {
  const exported: Record<string, Section> = jest.requireActual(path.join(room, language, file));
  const [section, ...more] = Object.values(exported);
  if (!section || more.length > 0) throw new Error(`${language}/${file} must export one object`);
  return section;
}

const sectionFiles = (language: string) => fs.readdirSync(path.join(room, language)).sort();

function codeFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return file === room ? [] : codeFiles(file);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

const sections = sectionFiles('zh-CN').map((file) => ({ file, zh: readSection('zh-CN', file) }));
const keys = sections.flatMap(({ zh }) => Object.keys(zh));
const code = codeFiles(source).map((file) => ({
  file: path.relative(source, file),
  text: fs.readFileSync(file, 'utf8'),
}));

const places = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Keys put together at run time: each `…${x}…` that begins like a key, as a pattern. */
const composed = code.flatMap(({ text }) =>
  [...text.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`\s]*)`/g)].map(([, template = '']) => {
    const fixed = template.split(/\$\{[^}]*\}/).map(escape);
    return new RegExp(`^${fixed.join('[\\w.-]+')}$`);
  }),
);

/** Files of sections that code takes as a whole, as a table's header is: `Object.values(words)`. */
const takenWhole = new Set(
  code.flatMap(({ text }) =>
    [...text.matchAll(/\{ (?:\w+ as )?(\w+) \} from '[^']*locales\/zh-CN\/(\w+)'/g)]
      .filter(([, name = '']) => text.includes(`Object.values(${name})`))
      .map(([, , file = '']) => `${file}.ts`),
  ),
);

describe('the messages', () => {
  it('have the same sections in both languages', () => {
    expect(sectionFiles('en-US')).toEqual(sectionFiles('zh-CN'));
  });

  it.each(sections)('of $file have the same keys and places in both languages', ({ file, zh }) => {
    const en = readSection('en-US', file);
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    const differing = Object.keys(zh).filter((key) => places(zh[key] ?? '').join() !== places(en[key] ?? '').join());
    expect(differing).toEqual([]);
  });

  it.each(languages)('of %s are never blank', (language) => {
    const blank = sectionFiles(language).flatMap((file) =>
      Object.entries(readSection(language, file))
        .filter(([, message]) => message.trim() === '')
        .map(([key]) => key),
    );
    expect(blank).toEqual([]);
  });

  it('have keys that stand in one section only', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are all used', () => {
    const everything = code.map(({ text }) => text).join('\n');
    const literals = new Set([...everything.matchAll(/'([\w.-]+)'/g)].map(([, literal]) => literal));
    const used = (key: string) => literals.has(key) || composed.some((pattern) => pattern.test(key));
    const unused = sections
      .filter(({ file }) => !takenWhole.has(file))
      .flatMap(({ zh }) => Object.keys(zh).filter((key) => !used(key)));
    expect(unused).toEqual([]);
  });

  it('are not missing where code asks for one', () => {
    const known = new Set(keys);
    // Faults are called by bare names, which cannot be told from other words; the compiler checks those.
    const families = new Set(keys.filter((key) => key.includes('.')).map((key) => key.slice(0, key.indexOf('.'))));
    const missing = code.flatMap(({ file, text }) =>
      [...text.matchAll(/'([a-z]\w*)\.([\w.-]+)'/g)]
        .filter(([, family = '', rest = '']) => families.has(family) && !known.has(`${family}.${rest}`))
        .map(([literal]) => `${file}: ${literal}`),
    );
    expect(missing).toEqual([]);
  });
});
