/** Writes docs/functions.md and docs/functions.zh-CN.md from the function catalogue. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionCatalogue } from '../src/functions/catalogue';
import { reference } from './referenceText';

const docs = join(__dirname, '..', 'docs');
writeFileSync(join(docs, 'functions.md'), reference(functionCatalogue, 'en-US'));
writeFileSync(join(docs, 'functions.zh-CN.md'), reference(functionCatalogue, 'zh-CN'));
