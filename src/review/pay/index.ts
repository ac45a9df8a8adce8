import { selectCell } from '../../workbook/excel/select';
import { writePlan } from '../../workbook/write/write';
import { UseCaseFailure } from '../failure';
import { describeTables, dataDays } from '../monthly/recognition';
import { yearOf } from '../tables/parts';
import { reportOnPlan } from './check';
import { historyMonths } from './history';
import { figuresOfMonths, readPay as read } from './read';
import type { PayUseCase } from './model';
import { composeComparison } from './sheets';
import { basisOf } from './whatIf';
import { sayPay } from './words';

/** The pay tasks on the workbook that is open in Excel: read once, then everything is pure. */
export function createPay(): PayUseCase {
  return {
    async check(options) {
      const tables = await read(options);
      const { months } = describeTables(tables);
      const figures = await figuresOfMonths(tables, months.slice(0, historyMonths), options);
      return reportOnPlan(tables, figures, yearOf(tables, dataDays(tables)), options.locale);
    },

    async basis(month, options) {
      const tables = await read(options);
      const { months, missing } = describeTables(tables);
      const chosen = month !== null && months.includes(month) ? month : months[0];
      if (chosen === undefined || missing.includes('roster')) {
        throw new UseCaseFailure('pay.failure.noData', sayPay(options.locale));
      }
      const before = months.filter((key) => key < chosen).slice(0, historyMonths);
      const past = await figuresOfMonths(tables, before.reverse(), options);
      return basisOf(tables, chosen, months, past, options.locale);
    },

    async write(basis, adjustment, compared, { locale, signal, onProgress }) {
      const { sheets } = await writePlan(
        {
          sheets: {
            wanted: [sayPay(locale)('pay.sheet.name')],
            compose: (names) => [composeComparison(names[0] ?? '', basis, adjustment, compared, locale)],
          },
        },
        { signal, onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }) },
      );
      return { sheet: sheets[0] ?? '', cell: 'A1' };
    },

    select: selectCell,
  };
}
