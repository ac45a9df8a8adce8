import { SheetComposer } from '../../../workbook/write/composer';
import type { WritePlan } from '../../../workbook/write/plan';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { putDocument } from '../../page/compose';
import type { PageDocument } from '../../page/model';
import type { DocumentKind, QaResults } from '../model';
import { periodInNames } from '../period';
import { sayResults } from '../texts';
import { composeData } from './data';
import { composeEscalations } from './escalation';
import { composeHeat } from './heat';
import { meetingOf } from './meeting';
import { reportOf } from './report';

/** The sheets of each document, in the order of their tabs; the first is the one to read. */
const sheetsOf = {
  escalation: ['escalation'],
  report: ['report', 'data'],
  meeting: ['meeting', 'heat'],
} as const satisfies Record<DocumentKind, readonly string[]>;

type SheetKey = (typeof sheetsOf)[DocumentKind][number];

/** The documents asked for, each on new sheets that nothing is read from again. Pure. */
export function planOfDocuments(results: QaResults, documents: readonly DocumentKind[]): WritePlan {
  const say = sayResults(results.locale);
  const keys = (Object.keys(sheetsOf) as DocumentKind[])
    .filter((kind) => documents.includes(kind))
    .flatMap((kind): SheetKey[] => [...sheetsOf[kind]]);
  const period = periodInNames(results.choice);
  return {
    sheets: {
      wanted: keys.map((key) => say(`results.sheet.${key}`, { period })),
      compose: (names) => {
        const nameOf = (key: SheetKey) => names[keys.indexOf(key)] ?? '';
        const data = keys.includes('data') ? composeData(nameOf('data'), results) : null;
        return keys.map((key): SheetPlan => {
          switch (key) {
            case 'escalation':
              return composeEscalations(nameOf(key), results);
            case 'heat':
              return composeHeat(nameOf(key), results);
            case 'meeting':
              return document(nameOf(key), meetingOf(results, nameOf('heat')), '#C55A11');
            case 'report':
            case 'data': {
              if (!data) throw new Error('The report has its data sheet');
              return key === 'data'
                ? data.plan
                : document(nameOf(key), reportOf(results, data, nameOf('data')), '#C00000');
            }
          }
        });
      },
    },
  };
}

function document(name: string, content: PageDocument, tabColor: string): SheetPlan {
  const sheet = new SheetComposer(name, { tabColor });
  putDocument(sheet, 0, content);
  return sheet.plan;
}
