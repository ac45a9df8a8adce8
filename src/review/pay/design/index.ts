import { selectCell } from '../../../workbook/excel/select';
import { writePlan } from '../../../workbook/write/write';
import { UseCaseFailure } from '../../failure';
import { monthOfDay, parseMonth } from '../../monthly/month';
import { dataDays, describeTables } from '../../monthly/recognition';
import { yearOf } from '../../tables/parts';
import { historyMonths } from '../history';
import { figuresOfMonths, readPay } from '../read';
import { designTables, draftOf } from './draft';
import type { PlanDesignUseCase } from './model';
import { composeVersion, sheetOfVersion, versionOfDraft } from './sheets';
import { sayDesign } from './words';

/** The plan designer on the workbook that is open in Excel. */
export function createPlanDesign(): PlanDesignUseCase {
  return {
    async look(options) {
      const tables = await readPay(options);
      const { months } = describeTables(tables);
      const figures = await figuresOfMonths(tables, months.slice(0, historyMonths), options);
      const [newest] = months;
      const end = newest === undefined ? undefined : parseMonth(newest)?.last;
      return {
        tables: designTables(options.locale),
        ...draftOf(tables, options.locale),
        proposedMonth: end === undefined ? '' : monthOfDay(end + 1).key,
        figures,
        year: yearOf(tables, dataDays(tables)),
      };
    },

    async save(basis, draft, month, { locale, signal, onProgress }) {
      const effective = parseMonth(month)?.first;
      if (effective === undefined) throw new UseCaseFailure('payDesign.problem.month', sayDesign(locale));
      const sheet = sheetOfVersion(versionOfDraft(basis, draft, effective, locale), month, locale);
      const { sheets } = await writePlan(
        {
          sheets: {
            wanted: [sheet.name],
            compose: (names) => composeVersion(sheet, names, locale),
            // A policy is read as the person's own from now on.
            belongTo: 'person',
          },
        },
        { signal, onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }) },
      );
      return { sheet: sheets[0] ?? '', cell: 'A1' };
    },

    select: selectCell,
  };
}
