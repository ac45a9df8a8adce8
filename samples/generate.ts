/** `npx tsx samples/generate.ts` writes the sample workbooks into samples/out. */
import { join } from 'node:path';
import { writeSamples } from './files';

writeSamples(join(__dirname, 'out')).then(
  (paths) => process.stdout.write(`${paths.join('\n')}\n`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
