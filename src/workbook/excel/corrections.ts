import { correctionSetting, withCorrection, type Correction } from '../corrections';
import { changedSetting } from '../settings/versioned';

/** Remembers the user's choice of a column in the workbook. @throws NewerSetting */
export async function rememberCorrection(correction: Correction): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { settings } = context.workbook;
    const stored = settings.getItemOrNullObject(correctionSetting.key).load('value');
    await context.sync();
    const changed = changedSetting(correctionSetting, stored.isNullObject ? null : stored.value, (corrections) =>
      withCorrection(corrections, correction),
    );
    settings.add(correctionSetting.key, changed);
    await context.sync();
  });
}
