import { freezeMessages } from '../../review/freeze/texts';
import { pageTexts } from '../shell/text';

export const useFreezeText = pageTexts(freezeMessages);
