import { peopleDesk as english } from '../../locales/en-US/peopleDesk';
import { peopleDesk as chinese } from '../../locales/zh-CN/peopleDesk';
import { pageTexts } from '../shell/text';

export const usePeopleText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
