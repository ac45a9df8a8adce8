import { sayFrom, type Say } from '../../locales/locale';
import { templates as templatesEnglish } from '../../locales/en-US/templates';
import { templates as templatesChinese } from '../../locales/zh-CN/templates';

type MessageKey = keyof typeof templatesChinese;

export type SayOfTemplates = Say<MessageKey>;

export const sayOfTemplates = sayFrom<MessageKey>({ 'zh-CN': templatesChinese, 'en-US': templatesEnglish });
