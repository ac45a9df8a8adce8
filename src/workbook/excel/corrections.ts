import { correctionSetting, onPresentSheets, type Correction } from '../corrections';
import { changedSetting } from '../settings/versioned';

/** Remembers what the user said of the workbook's tables in the workbook. @throws NewerSetting */
export async function rememberCorrections(change: (known: readonly Correction[]) => Correction[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { settings, worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const stored = settings.getItemOrNullObject(correctionSetting.key).load('value');
    await context.sync();
    settings.add(
      correctionSetting.key,
      changedSetting(correctionSetting, stored.isNullObject ? null : stored.value, (known) =>
        change(onPresentSheets(known, worksheets.items)),
      ),
    );
    await context.sync();
  });
}
