import { fill, type Locale, type MessageParameters } from '../locales/locale';
import { diagnosis as diagnosisEnglish } from '../locales/en-US/diagnosis';
import { people as peopleEnglish } from '../locales/en-US/people';
import { report as reportEnglish } from '../locales/en-US/report';
import { review as reviewEnglish } from '../locales/en-US/review';
import { sheets as sheetsEnglish } from '../locales/en-US/sheets';
import { diagnosis as diagnosisChinese } from '../locales/zh-CN/diagnosis';
import { people as peopleChinese } from '../locales/zh-CN/people';
import { report as reportChinese } from '../locales/zh-CN/report';
import { review as reviewChinese } from '../locales/zh-CN/review';
import { sheets as sheetsChinese } from '../locales/zh-CN/sheets';

const chinese = { ...peopleChinese, ...diagnosisChinese, ...reportChinese, ...reviewChinese, ...sheetsChinese };
const english: Record<MessageKey, string> = {
  ...peopleEnglish,
  ...diagnosisEnglish,
  ...reportEnglish,
  ...reviewEnglish,
  ...sheetsEnglish,
};
const catalogues: Record<Locale, Record<MessageKey, string>> = { 'zh-CN': chinese, 'en-US': english };

export type MessageKey = keyof typeof chinese;

/** A message of the review in one language. */
export type Say = (key: MessageKey, parameters?: MessageParameters) => string;

export const sayIn =
  (locale: Locale): Say =>
  (key, parameters) =>
    fill(catalogues[locale][key], parameters);
