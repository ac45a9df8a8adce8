import { calibration as english } from '../../locales/en-US/calibration';
import { calibration as chinese } from '../../locales/zh-CN/calibration';
import { sayFrom } from '../../locales/locale';

export const sayCalibration = sayFrom({ 'zh-CN': chinese, 'en-US': english });
