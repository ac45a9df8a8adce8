import { serialOf } from '../domain/numbers/dates';
import { words } from './cells';

/** The people of all sample rows: nobody takes them for real ones, and tables that are inserted together know each other's. */
export const samplePeople = {
  may: words('示例小美', 'Sample May'),
  jun: words('示例小军', 'Sample Jun'),
  lan: words('示例小兰', 'Sample Lan'),
  lead: words('示例组长', 'Sample Lead'),
  reviewer: words('示例质检', 'Sample QA'),
} as const;

/** Names as the chat software has them: shop, colon, nickname. */
export const sampleAccounts = {
  may: words('示例店:示例小美', 'sample shop:Sample May'),
  jun: words('示例店:示例小军', 'sample shop:Sample Jun'),
  lan: words('示例店:示例小兰', 'sample shop:Sample Lan'),
} as const;

export const sampleGroup = words('售前一组', 'Presales 1');

/** A day of the samples' autumn as a serial. */
export const day = (month: number, date: number, year = 2026): number => serialOf({ year, month, day: date });

/** A time of day as the fraction that Excel stores. */
export const clock = (hour: number, minute = 0, second = 0): number => (hour * 3600 + minute * 60 + second) / 86400;
