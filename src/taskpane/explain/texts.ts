import { explainMessages } from '../../review/explain/texts';
import { pageTexts } from '../shell/text';

export const useExplainText = pageTexts(explainMessages);
