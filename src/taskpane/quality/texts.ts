import { quality as english } from '../../locales/en-US/quality';
import { sampling as samplingEnglish } from '../../locales/en-US/sampling';
import { quality as chinese } from '../../locales/zh-CN/quality';
import { sampling as samplingChinese } from '../../locales/zh-CN/sampling';
import { pageTexts } from '../shell/text';

export const useQualityText = pageTexts({ 'zh-CN': chinese, 'en-US': english });

export const useSamplingText = pageTexts({ 'zh-CN': samplingChinese, 'en-US': samplingEnglish });
export type SamplingText = ReturnType<typeof useSamplingText>;
