import { ledgerFigures as english } from '../../../locales/en-US/ledgerFigures';
import { sayFrom, type Say } from '../../../locales/locale';
import { ledgerFigures as chinese } from '../../../locales/zh-CN/ledgerFigures';

export type SayOfFigures = Say<keyof typeof chinese>;

export const sayOfFigures = sayFrom<keyof typeof chinese>({ 'zh-CN': chinese, 'en-US': english });
