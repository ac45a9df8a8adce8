import { appeals as appealsEnglish } from '../../locales/en-US/appeals';
import { calibration as calibrationEnglish } from '../../locales/en-US/calibration';
import { coaching as coachingEnglish } from '../../locales/en-US/coaching';
import { quality as english } from '../../locales/en-US/quality';
import { results as resultsEnglish } from '../../locales/en-US/results';
import { sampling as samplingEnglish } from '../../locales/en-US/sampling';
import { scoring as scoringEnglish } from '../../locales/en-US/scoring';
import { appeals as appealsChinese } from '../../locales/zh-CN/appeals';
import { calibration as calibrationChinese } from '../../locales/zh-CN/calibration';
import { coaching as coachingChinese } from '../../locales/zh-CN/coaching';
import { quality as chinese } from '../../locales/zh-CN/quality';
import { results as resultsChinese } from '../../locales/zh-CN/results';
import { sampling as samplingChinese } from '../../locales/zh-CN/sampling';
import { scoring as scoringChinese } from '../../locales/zh-CN/scoring';
import { pageTexts } from '../shell/text';

export const useQualityText = pageTexts({ 'zh-CN': chinese, 'en-US': english });

export const useSamplingText = pageTexts({ 'zh-CN': samplingChinese, 'en-US': samplingEnglish });
export type SamplingText = ReturnType<typeof useSamplingText>;

export const useCalibrationText = pageTexts({ 'zh-CN': calibrationChinese, 'en-US': calibrationEnglish });
export type CalibrationText = ReturnType<typeof useCalibrationText>;

export const useResultsText = pageTexts({ 'zh-CN': resultsChinese, 'en-US': resultsEnglish });

export const useCoachingText = pageTexts({ 'zh-CN': coachingChinese, 'en-US': coachingEnglish });

export const useScoringText = pageTexts({ 'zh-CN': scoringChinese, 'en-US': scoringEnglish });

export const useAppealsText = pageTexts({ 'zh-CN': appealsChinese, 'en-US': appealsEnglish });
