import { calibration as calibrationEnglish } from '../../locales/en-US/calibration';
import { quality as english } from '../../locales/en-US/quality';
import { sampling as samplingEnglish } from '../../locales/en-US/sampling';
import { calibration as calibrationChinese } from '../../locales/zh-CN/calibration';
import { quality as chinese } from '../../locales/zh-CN/quality';
import { sampling as samplingChinese } from '../../locales/zh-CN/sampling';
import { pageTexts } from '../shell/text';

export const useQualityText = pageTexts({ 'zh-CN': chinese, 'en-US': english });

export const useSamplingText = pageTexts({ 'zh-CN': samplingChinese, 'en-US': samplingEnglish });
export type SamplingText = ReturnType<typeof useSamplingText>;

export const useCalibrationText = pageTexts({ 'zh-CN': calibrationChinese, 'en-US': calibrationEnglish });
export type CalibrationText = ReturnType<typeof useCalibrationText>;
