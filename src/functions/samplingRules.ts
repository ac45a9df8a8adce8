import { samplingRulesFrom } from '../domain/sampling/defaults';
import type { SamplingRules } from '../domain/sampling/quota';
import { cellText, tableNumber, tableRows } from './cells';

/** The rules of a table of labels and values, put over the default ones. @throws Fault as `samplingRulesFrom`, value for text among the values */
export function readSamplingRules(rules: unknown): SamplingRules {
  return samplingRulesFrom(
    tableRows('rules', rules, 2, 1).map((row) => ({
      label: cellText(row.cells[0]) ?? '',
      value: tableNumber('rules', row, 1),
    })),
  );
}
