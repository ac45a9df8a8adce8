import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../workbenchRun';
import { guideLocales, pictureFile, pictures } from './pictures';

const names = Object.keys(pictures);

describe.each(guideLocales)('the guide in %s', (locale) => {
  const folder = path.dirname(pictureFile(locale, ''));
  const expected = names.map((name) => pictureFile(locale, name)).sort();

  it('shows every picture that the script makes, and no other', () => {
    const guide = readFileSync(path.join(projectRoot, `docs/guide.${locale}.md`), 'utf8');
    const shown = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, place = '']) => `docs/${place}`);
    expect(shown.sort()).toEqual(expected);
  });

  it('has its pictures beside it, and none that is shown nowhere', () => {
    const files = readdirSync(path.join(projectRoot, folder)).sort();
    expect(files.map((file) => `${folder}/${file}`)).toEqual(expected);
  });
});

it('keeps all pictures under 2 MB', () => {
  const bytes = guideLocales.flatMap((locale) =>
    names.map((name) => statSync(path.join(projectRoot, pictureFile(locale, name))).size),
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});
