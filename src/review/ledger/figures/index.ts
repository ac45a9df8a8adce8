import { isoDate } from '../../../domain/numbers/dates';
import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import type { TableKind } from '../../../workbook/tables';
import { onNewSheet } from '../../people';
import type { PeopleTask } from '../../people/model';
import type { WantedKind } from '../../tables';
import { examsFigure } from './exams';
import { abilitiesFigure, receiptsFigure } from './learning';
import type { Figure, FigureChoices, FigureId, FigureOutlook, Figures } from './model';
import { onboardingFigure, recoveryFigure } from './practice';
import { composeFigures } from './sheet';
import { sourceOf, type FigureSource } from './source';
import { spanFigure, transfersFigure } from './team';
import { sayOfFigures } from './texts';
import { turnoverFigure } from './turnover';

/** In the order in which they are shown; null where the workbook has nothing that tells it. */
const makers: Readonly<Record<FigureId, (source: FigureSource) => Figure | null>> = {
  turnover: turnoverFigure,
  recovery: recoveryFigure,
  onboarding: onboardingFigure,
  exams: examsFigure,
  transfers: transfersFigure,
  span: spanFigure,
  abilities: abilitiesFigure,
  receipts: receiptsFigure,
};

/** The tables that tell figures. */
const telling: readonly TableKind[] = [
  ...(['roster', 'leavers', 'recovery', 'onboarding', 'campaignExams', 'transfers'] as const),
  ...(['delegations', 'managerRatings', 'courses', 'readReceipts'] as const),
];

const kinds: readonly WantedKind[] = [
  ...telling.map((kind) => ({ kind })),
  ...(['personAliases', 'spanRules', 'readiness', 'temporaryStaff', 'dailyReport'] as const).map((kind) => ({ kind })),
];

/** Every figure that the tables tell. Pure. */
export const figuresOf = (
  tables: readonly DataTable[],
  choices: Pick<FigureChoices, 'period' | 'asOf'>,
  locale: Locale,
): Figure[] => {
  const source = sourceOf(tables, choices, locale);
  return Object.values(makers).flatMap((make) => make(source) ?? []);
};

/** 台账数字: what the ledgers tell together, looked at and, on request, written as one sheet. */
export const figuresTask: PeopleTask<FigureOutlook, FigureChoices, Figures> = {
  kinds,
  look: (tables) => ({ tables: tables.filter(({ kind }) => telling.includes(kind)).length }),
  preview: (tables, choices, locale) => ({ ...choices, figures: figuresOf(tables, choices, locale) }),
  plan: (figures, locale) => ({
    sheets: {
      wanted: [sayOfFigures(locale)('figures.sheet', { day: isoDate(figures.asOf) })],
      compose: (names) => [composeFigures(names[0] ?? '', figures, sayOfFigures(locale))],
    },
  }),
  place: onNewSheet,
};
