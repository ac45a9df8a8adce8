import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** A file of the production build, as bytes; a missing build fails with the command that makes it. */
export function built(file: string): Buffer {
  const path = join(root, 'dist', file);
  if (!existsSync(path)) throw new Error(`${file} is not built: npm run build`);
  return readFileSync(path);
}

export function isBuilt(file: string): boolean {
  return existsSync(join(root, 'dist', file));
}

/** A file of the repository, as text. */
export function source(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
