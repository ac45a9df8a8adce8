import type { DesignKind, DesignTable, PlanDraft } from '../../../review/pay/design/model';

export type DraftChange =
  | { type: 'cell'; kind: DesignKind; row: number; column: number; text: string }
  | { type: 'add'; table: DesignTable }
  | { type: 'remove'; kind: DesignKind; row: number }
  | { type: 'phases'; table: DesignTable };

/** Columns whose text a new row takes from the one above it. */
const carried = new Set([
  'plan',
  'metric',
  'mode',
  'basis',
  'award',
  'composite',
  'proration',
  'condition',
  'direction',
]);

/** E3, with the two waves of a campaign. */
const phases = ['培训期', '预售期', '活动期一', '活动期二', '售后期'];

export function changeDraft(draft: PlanDraft, change: DraftChange): PlanDraft {
  switch (change.type) {
    case 'cell': {
      const { kind, row, column, text } = change;
      const rows = draft[kind].map((cells, i) =>
        i === row ? cells.map((cell, k) => (k === column ? text : cell)) : cells,
      );
      return { ...draft, [kind]: rows };
    }
    case 'add': {
      const { kind, columns } = change.table;
      const last = draft[kind].at(-1);
      const row = columns.map(({ role }, k) => (carried.has(role) ? (last?.[k] ?? '') : ''));
      return { ...draft, [kind]: [...draft[kind], row] };
    }
    case 'remove':
      return { ...draft, [change.kind]: draft[change.kind].filter((_, i) => i !== change.row) };
    case 'phases': {
      const { columns } = change.table;
      const first = draft.plan[0];
      const rows = phases.map((phase) =>
        columns.map(({ role }, k) => (role === 'phase' ? phase : carried.has(role) ? (first?.[k] ?? '') : '')),
      );
      return { ...draft, plan: rows };
    }
  }
}
