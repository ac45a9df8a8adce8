import { build } from 'esbuild';
import { findBrowser } from '../scripts/browser';
import { TestBed } from '../test/contract/host/testBed';
import { marks, rubric } from './data';
import { ofRounds, type Timing } from './measure';

/** The function as shipped beside one that only takes the same cells and answers as many rows. */
const inPane = `
import { qascore } from './src/functions/quality';
CustomFunctions.associate('QASCORE', qascore);
CustomFunctions.associate('MOVECELLS', (cells) => cells.map(() => ['']));
`;

async function functionsOfPane(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: inPane, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Times calls over `rows` × 15 cells in a browser: from the workbench's host through the dispatcher of Microsoft's
 * library into the pane and back. The library waits some 200 ms before it answers; what the quickest call of a single
 * cell takes is therefore taken off both.
 * @returns null where there is no browser
 */
export async function compareDispatcher(rows: number, rounds: number): Promise<Timing[] | null> {
  if (findBrowser() === null) return null;
  const bed = await TestBed.start('office.js');
  try {
    await bed.pane.addScriptTag({ content: await functionsOfPane() });
    const times = await bed.host.evaluate(
      async ([cells, items, count]) => {
        const { host } = window;
        const timed = async (id: string, args: Parameters<typeof host.call>[1]): Promise<number> => {
          const start = performance.now();
          const answer = await host.call(id, args);
          const elapsed = performance.now() - start;
          const expected = args[0] === cells ? cells.length : 1;
          if (!Array.isArray(answer) || answer.length !== expected) throw new Error(`${id}: ${JSON.stringify(answer)}`);
          return elapsed;
        };
        const all: [number[], number[], number[]] = [[], [], []];
        for (let round = 0; round < count + 2; round++) {
          const wait = await timed('MOVECELLS', [[[1]]]);
          const moved = await timed('MOVECELLS', [cells]);
          const scored = await timed('QASCORE', [cells, items, null]);
          if (round < 2) continue;
          all[0].push(scored);
          all[1].push(moved);
          all[2].push(wait);
        }
        return all;
      },
      [marks(rows), rubric, rounds] as const,
    );
    const names = ['KEFU.QASCORE', 'moving the cells alone', 'a call of one cell (taken off both)'];
    const wait = Math.min(...times[2]);
    return ofRounds(names, [times[0].map((time) => time - wait), times[1].map((time) => time - wait), times[2]]);
  } finally {
    await bed.close();
  }
}
