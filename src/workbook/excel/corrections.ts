import { correctionsKey, readCorrections, storeCorrections, withCorrection, type Correction } from '../corrections';

/** Remembers the user's choice of a column in the workbook. */
export async function rememberCorrection(correction: Correction): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { settings } = context.workbook;
    const stored = settings.getItemOrNullObject(correctionsKey).load('value');
    await context.sync();
    const corrections = stored.isNullObject ? [] : readCorrections(stored.value);
    settings.add(correctionsKey, storeCorrections(withCorrection(corrections, correction)));
    await context.sync();
  });
}
