/**
 * The review without a screen: `npm run review -- IN.xlsx OUT.xlsx --month 2026-10 [--locale zh-CN|en-US] [--json]`, of a week or a
 * campaign with `--week 2026-W43`, `--from 2026-10-12 --to 2026-10-20` or `--campaign NAME` in place of the month.
 * It drives the pane in the workbench as a person would. Exit codes: review/fault.ts.
 */
import path from 'node:path';
import { fill } from '../src/locales/locale';
import { NoBrowser } from './browser';
import { parseArguments, wantedLocale, type ReviewArguments } from './review/arguments';
import { driveReview } from './review/drive';
import { exitCodes, ReviewFault } from './review/fault';
import { summarise, summaryText, type ReviewSummary } from './review/summary';
import { texts } from './review/texts';
import { checkOutput, readWorkbook, writeWorkbook } from './review/workbookFile';
import { WorkbenchRun } from './workbenchRun';

async function makeReview({ input, output, period, locale }: ReviewArguments): Promise<ReviewSummary> {
  const bytes = await readWorkbook(input);
  await checkOutput(output);
  const run = await WorkbenchRun.start();
  try {
    const workbench = await run.openPage({ locale });
    const fault = await workbench.open(bytes, path.basename(input));
    if (fault !== null) throw new ReviewFault(fault, { file: input });
    const review = await driveReview(workbench, period);
    await writeWorkbook(output, await workbench.save());
    return summarise(review);
  } finally {
    await run.close();
  }
}

function asFault(error: unknown): ReviewFault {
  if (error instanceof ReviewFault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ReviewFault(error instanceof NoBrowser ? 'browser' : 'unexpected', { detail });
}

async function main(argv: readonly string[]): Promise<void> {
  try {
    const options = parseArguments(argv);
    const summary = await makeReview(options);
    process.stdout.write(
      options.json
        ? `${JSON.stringify(summary)}\n`
        : summaryText(summary, options.locale, options.output, options.period.kind === 'month'),
    );
  } catch (error) {
    const { code, parameters } = asFault(error);
    process.stderr.write(`${fill(texts[wantedLocale(argv)].faults[code], parameters).trim()}\n`);
    process.exitCode = exitCodes[code];
  }
}

void main(process.argv.slice(2));
