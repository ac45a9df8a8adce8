import { campaign as english } from '../../locales/en-US/campaign';
import { sayFrom, type Say as SayOf } from '../../locales/locale';
import { campaign as chinese } from '../../locales/zh-CN/campaign';

export type CampaignKey = keyof typeof chinese;
export type CampaignSay = SayOf<CampaignKey>;

export const sayOfCampaign = sayFrom({ 'zh-CN': chinese, 'en-US': english });
