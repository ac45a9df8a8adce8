import { functionCatalogue } from '../../src/functions/catalogue';
import { reference } from '../../scripts/referenceText';
import { source } from './build';

describe('the function reference', () => {
  it.each([
    ['en-US', 'docs/functions.md'],
    ['zh-CN', 'docs/functions.zh-CN.md'],
  ] as const)('is what the catalogue says today (%s): npm run docs', (locale, file) => {
    expect(source(file)).toBe(reference(functionCatalogue, locale));
  });
});
