import { campaign as english } from '../../locales/en-US/campaign';
import { campaign as chinese } from '../../locales/zh-CN/campaign';
import { pageTexts } from '../shell/text';

export const useCampaignText = pageTexts({ 'zh-CN': chinese, 'en-US': english });
export type CampaignText = ReturnType<typeof useCampaignText>;
