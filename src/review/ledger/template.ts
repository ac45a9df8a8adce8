import { holdsPersonal, statusColumn, statusRole, type NamedLedger } from '../../ledgers';
import type { LedgerColumn, LedgerRule } from '../../ledgers/ledger';
import { ledger as words } from '../../locales/zh-CN/ledger';
import type { Template, TemplateColumn, TemplateHighlight } from '../templates/template';
import { statusFormula } from './formula';

/** The gallery's template of a ledger: its columns, and at the end the status where something can be due. */
export function templateOfLedger({ id, ...ledger }: NamedLedger): Template {
  const { order, title, purpose, columns, samples, frozenColumns, rule } = ledger;
  const formula = statusFormula(rule);
  return {
    kind: id,
    order,
    title,
    purpose,
    place: 'sheet',
    rowsAre: 'samples',
    columns: [
      ...columns.map(templateColumn),
      ...(formula === null ? [] : [{ ...templateColumn(statusColumn), formula }]),
    ],
    rows: formula === null ? samples : samples.map((row) => [...row, null]),
    ...(frozenColumns === undefined ? {} : { frozenColumns }),
    highlights: highlightsOf(rule),
    ...(holdsPersonal(ledger) ? { personal: true } : {}),
  };
}

function templateColumn({ role, title, entry, width, note, required }: LedgerColumn): TemplateColumn {
  return { role, header: title['zh-CN'], label: title, entry, width, note, ...(required ? { required } : {}) };
}

const states = {
  overdue: words['ledger.stage.overdue'],
  due: words['ledger.stage.due'],
  done: words['ledger.stage.done'],
};

/** The status in colour, and what is still missing where it is overdue. */
function highlightsOf(rule: LedgerRule): TemplateHighlight[] {
  const statusIs = (state: string) => `{${statusRole}}="${state}"`;
  switch (rule.kind) {
    case 'log':
      return [];
    case 'reports':
      return [{ roles: [statusRole], when: `{${statusRole}}<>""`, tone: 'attention' }];
    case 'stages': {
      const missing = rule.stages.flatMap(({ done, needed }): TemplateHighlight[] =>
        'filled' in done && !needed
          ? [
              {
                roles: [done.filled],
                when: `AND(${statusIs(states.overdue)},TRIM({${done.filled}})="")`,
                tone: 'late',
              },
            ]
          : [],
      );
      return [
        { roles: [statusRole], when: statusIs(states.overdue), tone: 'late' },
        { roles: [statusRole], when: statusIs(states.due), tone: 'attention' },
        { roles: [statusRole], when: statusIs(states.done), tone: 'quiet' },
        // The first stage's cell alone: later ones are blank because it is.
        ...missing.slice(0, 1),
      ];
    }
  }
}
