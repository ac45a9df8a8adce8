/** `npm run bench`: every comparison in one run on the same seeded data, results checked for equality, ratios printed. */
import { cpus } from 'node:os';
import { installCustomFunctions } from '../src/functions/testing';
import { checkTimes } from './check';
import { compareDispatcher } from './dispatcher';
import { compareDraw } from './draw';
import { compareKeywords } from './keywords';
import { hasLibreOffice, recalculation } from './libreoffice';
import { print } from './measure';
import { comparePay } from './pay';
import { compareQuality, costOfRow } from './quality';

installCustomFunctions();
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`);

const quality = compareQuality(66_000, 31);
print('1. 66,000 × 15 marks → scores and a summary of 600 people', quality);
if (hasLibreOffice()) {
  const office = recalculation(66_000);
  const ours = quality[0]?.median ?? NaN;
  console.log(`  LibreOffice, a manager's formulas: ${office.toFixed(0)} ms, ${(office / ours).toFixed(0)} × ours`);
} else {
  console.log('  LibreOffice is not installed: its comparison is skipped');
}

print('2. 1,000,000 chat lines × 40 keywords', compareKeywords(1_000_000, 3));
print('3. A draw of 5 for each of 600 people from 1,000,000 conversations', compareDraw(1_000_000, 7));
print('4. Pay for 10,000 people', comparePay(10_000, 5));

console.log('\n5. Cost of a row of KEFU.QASCORE');
for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
  const [ours, tight] = costOfRow(rows);
  console.log(
    `  ${rows.toLocaleString('en-US').padStart(9)} rows: ${ours.toFixed(0).padStart(4)} ns a row, the tight pass ${tight.toFixed(0)}`,
  );
}

console.log('\n6. The data check of 100,000 rows × 14 columns, dates and rates as text');
const { first, median, findings } = checkTimes(100_000, 7);
console.log(`  ${findings} findings: ${first.toFixed(0)} ms the first time, then ${median.toFixed(0)} ms`);

console.log('\n7. 66,000 × 15 cells through the workbench and the dispatcher of Microsoft’s library, in a browser');
void compareDispatcher(66_000, 15).then((timings) => {
  if (timings) print('', timings);
  else console.log('  No browser: its comparison is skipped');
});
