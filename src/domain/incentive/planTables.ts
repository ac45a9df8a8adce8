import type { Step } from '../numbers/steps';
import type { CheckedLine } from './payCurve';
import { titleOf, type Add, type FindingPlace } from './planFindings';

/** Phases of one plan and metric follow each other without a gap and without a day in two. */
export function checkPhases(lines: readonly CheckedLine[], add: Add): void {
  const groups = new Map<string, { line: CheckedLine; row: number }[]>();
  lines.forEach((line, row) => {
    const key = `${line.name}|${line.metric}`;
    groups.set(key, [...(groups.get(key) ?? []), { line, row }]);
  });
  for (const group of groups.values()) {
    const inOrder = group.sort((a, b) => (a.line.first ?? -Infinity) - (b.line.first ?? -Infinity));
    let end = inOrder[0];
    for (const next of inOrder.slice(1)) {
      if (!end) break;
      const until = end.line.last ?? Infinity;
      const from = next.line.first ?? -Infinity;
      const at: FindingPlace = { table: 'plan', row: next.row, role: 'start' };
      const names = { plan: titleOf(end.line), other: titleOf(next.line) };
      if (from <= until) {
        const last = Math.min(until, next.line.last ?? Infinity);
        add('phaseOverlap', at, {
          ...names,
          ...(Number.isFinite(from) ? { first: from } : {}),
          ...(Number.isFinite(last) ? { last } : {}),
        });
      } else if (from > until + 1) add('phaseGap', at, { ...names, first: until + 1, last: from - 1 });
      if ((next.line.last ?? Infinity) > until) end = next;
    }
  }
}

export function checkFactors(factors: readonly Step<number>[], add: Add): void {
  const sorted = factors.map((step, row) => ({ ...step, row })).sort((a, b) => a.from - b.from);
  sorted.forEach(({ from, value, row }, i) => {
    const before = sorted[i - 1];
    if (!before) return;
    if (before.from === from) add('duplicateScore', { table: 'factors', row, role: 'minimum' }, { score: from });
    else if (value < before.value) {
      add(
        'fallingFactor',
        { table: 'factors', row, role: 'factor' },
        { score: from, factor: value, before: before.value },
      );
    }
  });
}

export function checkPrizes(prizes: readonly { award: string; rank: number }[], add: Add): void {
  const seen = new Map<string, Map<number, number>>();
  prizes.forEach(({ award, rank }, row) => {
    const ranks = seen.get(award) ?? new Map<number, number>();
    seen.set(award, ranks);
    if (ranks.has(rank)) add('duplicateRank', { table: 'prizes', row, role: 'rank' }, { award, rank });
    ranks.set(rank, row);
  });
  for (const [award, ranks] of seen) {
    const sorted = [...ranks].sort(([a], [b]) => a - b);
    let expected = 1;
    for (const [rank, row] of sorted) {
      for (; expected < rank; expected++) {
        add('missingRank', { table: 'prizes', row, role: 'rank' }, { award, rank: expected });
      }
      expected = rank + 1;
    }
  }
}
