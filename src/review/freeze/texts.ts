import { freeze as english } from '../../locales/en-US/freeze';
import { sayFrom, type Say as SayOf } from '../../locales/locale';
import { freeze as chinese } from '../../locales/zh-CN/freeze';

export const freezeMessages = { 'zh-CN': chinese, 'en-US': english } as const;

export type Say = SayOf<keyof typeof chinese>;

export const sayIn = sayFrom<keyof typeof chinese>(freezeMessages);
