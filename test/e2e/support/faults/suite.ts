import { murmur3 } from '../../../../src/domain/numbers/murmur';
import type { WorkbenchPage } from '../../../../scripts/workbenchRun';
import { useWorkbench } from '../harness';
import { smallBook } from './book';
import { tryFaults, type Fault, type Trial } from './tryFaults';
import type { FaultWizard } from './wizard';

/** `KEFU_FAULTS=every` lets every single call fail, which takes more than an hour; the build server draws some of each batch. */
const everyCall = process.env['KEFU_FAULTS'] === 'every';

/** A hundred attempts on a machine shared with others, or thousands. */
const patience = everyCall ? 24 * 3_600_000 : 900_000;

/** So many calls of a batch fail in turn. */
const drawnCalls = 4;

/** Attempts in one visit to the page, whose answer is one message. */
const attemptsAtOnce = 200;

/**
 * Each wizard with calls of its write failing in turn, in each batch, and with the answer of each batch lost: the workbook is
 * complete or exactly as before, and the pane says so. A report's write is thousands of calls, and all wizards write by the
 * same writer: of each batch some calls fail, drawn by the wizard's name so that together they cover every kind, or all do.
 */
export function sweepFaults(wizards: readonly FaultWizard[]): void {
  const harness = useWorkbench();
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await harness.openShared({ viewport: { width: 640, height: 480 } });
    // A grid to look at would be drawn at every attempt.
    await workbench.page.addStyleTag({ content: '.workspace canvas { display: none }' });
  });

  it.each(wizards)(
    '$name: $task is whole or not at all',
    async ({ name, task, steps, write, done, sheets, notPlayed }) => {
      await workbench.open(await smallBook(sheets), 'small.xlsx');
      for (const step of steps) await step(workbench, name);
      await workbench.settled();
      await workbench.page.evaluate(() => window.workbench.host.remember());
      const buttons = { wizard: name, write, done: done ?? `${name}-done` };
      const attempt = async (faults: Fault[]) => {
        const trials = await tryFaults(workbench, buttons, faults);
        trials.forEach(({ fired, said, changed }, i) => {
          if (said === null) return;
          const harmed = changed.filter((place) => notPlayed?.test(place) !== true);
          expect({ fault: faults[i], fired, said, changed: harmed }).toEqual({
            fault: faults[i],
            fired: expect.anything(),
            said: expect.stringContaining('没有完成'),
            changed: [],
          });
        });
        return trials;
      };

      let calls = 0;
      let injected = 0;
      for (let batch = 1; ; batch += 1) {
        const [lost] = await attempt([{ batch }]);
        // What a page reads again once it has written is no part of the write.
        if (!lost || lost.said === null) {
          expect(lost?.changed).not.toEqual([]);
          break;
        }
        // Now and then with everything computed.
        await workbench.settled();
        const changed = await workbench.page.evaluate(() => window.workbench.host.differences());
        expect(changed.filter((place) => notPlayed?.test(place) !== true)).toEqual([]);
        const asked = lost.calls.slice(calls);
        const chosen = chosenOf(asked, `${name} ${task} ${batch}`);
        const trials: Trial[] = [];
        for (let from = 0; from < chosen.length; from += attemptsAtOnce) {
          const now = chosen.slice(from, from + attemptsAtOnce);
          trials.push(...(await attempt(now.map((at) => ({ action: calls + at + 1 })))));
        }
        expect(trials.map(({ fired }) => fired?.what)).toEqual(chosen.map((at) => asked[at]));
        calls = lost.calls.length;
        injected += 1 + trials.length;
      }
      console.info(`${name}, ${task}: ${injected} injected failures; ${calls} calls`);
    },
    patience,
  );
}

/** The calls of a batch that are to fail, by their places: the last call, then of each kind one, as far as the number goes. */
function chosenOf(calls: readonly string[], seed: string): number[] {
  const places = [...calls.keys()];
  if (everyCall) return places;
  const rank = new Map(places.map((place) => [place, murmur3(`${seed} ${place}`, 0)]));
  const drawn = places.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  // Of each kind the one drawn first: set last.
  const ofEachKind = new Map([...drawn].reverse().map((place) => [calls[place], place]));
  const inOrder = [...calls.keys()].slice(-1).concat([...ofEachKind.values()].reverse(), drawn);
  return [...new Set(inOrder)].slice(0, drawnCalls).sort((a, b) => a - b);
}
