import { fewestPairs } from '../../domain/quality/calibration';
import type { Say } from '../../locales/locale';
import type { calibration as catalogue } from '../../locales/zh-CN/calibration';
import type { Calibration, ConsistencySide, ItemAgreement, OverallAgreement, ReviewerAssessment } from './model';

type SayCalibration = Say<keyof typeof catalogue>;

/** What an α says in words: its band, or why there is none. */
export function alphaInWords({ agreement, band }: Pick<ItemAgreement, 'agreement' | 'band'>, say: SayCalibration) {
  if (agreement.pairs < fewestPairs) return say('calibration.band.tooFew');
  return band === null ? say('calibration.band.noVariation') : say(`calibration.band.${band}`);
}

export function iccInWords({ conversations, band }: NonNullable<OverallAgreement['icc']>, say: SayCalibration): string {
  if (conversations < fewestPairs) return say('calibration.band.tooFew');
  return band === null ? say('calibration.band.noVariation') : say(`calibration.icc.${band}`);
}

/** Why effects cannot be told or not be used; null where they can. */
export function effectsInWords({ effects, estimable }: Calibration, say: SayCalibration): string | null {
  if (estimable) return null;
  if (effects.length === 0) return say('calibration.effect.none');
  if (effects.length === 1) return say('calibration.effect.single');
  const note = effects[0]?.note ?? 'noFreedom';
  return say(`calibration.effect.${note}`);
}

export const missingInWords = ({ missing }: ReviewerAssessment, separator: string, say: SayCalibration): string =>
  missing.length === 0
    ? say('calibration.noneMissing')
    : say('calibration.missing', { parts: missing.map((part) => say(`calibration.part.${part}`)).join(separator) });

export const sideInWords = ({ agent, reviewer, treated }: ConsistencySide, say: SayCalibration): string =>
  say('calibration.side', { agent, reviewer, treated });
