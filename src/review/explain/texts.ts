import { explain as english } from '../../locales/en-US/explain';
import { sayFrom, type Say as SayOf } from '../../locales/locale';
import { explain as chinese } from '../../locales/zh-CN/explain';

export const explainMessages = { 'zh-CN': chinese, 'en-US': english } as const;

export type Say = SayOf<keyof typeof chinese>;

export const sayIn = sayFrom<keyof typeof chinese>(explainMessages);
