import { peopleDesk as english } from '../../locales/en-US/peopleDesk';
import { sayFrom } from '../../locales/locale';
import { peopleDesk as chinese } from '../../locales/zh-CN/peopleDesk';

export const sayPeople = sayFrom({ 'zh-CN': chinese, 'en-US': english });
export type SayPeople = ReturnType<typeof sayPeople>;
