import { columnOf, type DataTable } from '../../workbook/recognise';

/** Days after which an export's figure no longer changes (赤兔: 次日付款 one, 最终付款 and what is computed from it four). */
export const maturing: Readonly<Record<string, number>> = {
  nextDayPaying: 1,
  paying: 4,
  orderToPayRate: 4,
  payRate: 4,
  sales: 4,
  salesQuantity: 4,
  averageOrderValue: 4,
};

export interface ImmatureMeasure {
  role: string;
  /** As the table calls it, without line breaks. */
  header: string;
  table: DataTable;
  /** The last day whose figure is final. */
  finalUntil: number;
  /** The day on which the whole period is. */
  matureOn: number;
}

/**
 * The measures whose figures of a period may still change.
 * @param last the period's last day
 * @param asOf the day the exports were made: the last day they tell of
 */
export function immatureMeasures(tables: readonly DataTable[], last: number, asOf: number): ImmatureMeasure[] {
  return tables
    .filter(({ kind }) => kind === 'dailyReport' || kind === 'shiftLog')
    .flatMap((table) =>
      Object.entries(maturing).flatMap(([role, days]): ImmatureMeasure[] => {
        const column = columnOf(table, role);
        if (column === null || asOf >= last + days) return [];
        const header = (table.headers[column - table.firstColumn] ?? role).replace(/\s/g, '');
        return [{ role, header, table, finalUntil: asOf - days, matureOn: last + days }];
      }),
    );
}
