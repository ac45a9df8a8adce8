import { sayFrom, type Say as SayOf } from '../locales/locale';
import { diagnosis as diagnosisEnglish } from '../locales/en-US/diagnosis';
import { people as peopleEnglish } from '../locales/en-US/people';
import { person as personEnglish } from '../locales/en-US/person';
import { period as periodEnglish } from '../locales/en-US/period';
import { report as reportEnglish } from '../locales/en-US/report';
import { review as reviewEnglish } from '../locales/en-US/review';
import { sheets as sheetsEnglish } from '../locales/en-US/sheets';
import { diagnosis as diagnosisChinese } from '../locales/zh-CN/diagnosis';
import { people as peopleChinese } from '../locales/zh-CN/people';
import { person as personChinese } from '../locales/zh-CN/person';
import { period as periodChinese } from '../locales/zh-CN/period';
import { report as reportChinese } from '../locales/zh-CN/report';
import { review as reviewChinese } from '../locales/zh-CN/review';
import { sheets as sheetsChinese } from '../locales/zh-CN/sheets';

const chinese = {
  ...peopleChinese,
  ...diagnosisChinese,
  ...periodChinese,
  ...personChinese,
  ...reportChinese,
  ...reviewChinese,
  ...sheetsChinese,
};
const english: Record<MessageKey, string> = {
  ...peopleEnglish,
  ...diagnosisEnglish,
  ...periodEnglish,
  ...personEnglish,
  ...reportEnglish,
  ...reviewEnglish,
  ...sheetsEnglish,
};

export type MessageKey = keyof typeof chinese;

export const isMessage = (key: string): key is MessageKey => key in chinese;

/** A message of the review in one language. */
export type Say = SayOf<MessageKey>;

export const sayIn = sayFrom<MessageKey>({ 'zh-CN': chinese, 'en-US': english });
