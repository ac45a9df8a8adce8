import path from 'node:path';
import { build } from 'esbuild';
import { useTestBed } from '../host/useTestBed';

/** The test bed with the writer loaded into its pane. */
export function useWriter() {
  const { bed, inPane } = useTestBed();
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [path.resolve('test/contract/writer/writerPane.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
    });
    await bed().pane.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });
  return {
    inPane,
    /** Runs in the page around the pane. */
    host: <T>(work: () => T | Promise<T>): Promise<T> => bed().host.evaluate(work),
  };
}
