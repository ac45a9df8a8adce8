import type { ColumnMapping } from '../tables';
import type { ColumnSpec } from '../vocabulary/columns';
import { titleMatches, type TitleMatch } from './titles';

interface Candidate extends TitleMatch {
  column: number;
}

/**
 * Which column plays which role: exact titles first, then aliases, then the text before a bracket, then likeness;
 * the surest pair is settled first, a required role left without a column takes an optional one's, and a column plays one role only.
 */
export function mapColumns(headers: readonly string[], specs: readonly ColumnSpec[]): ColumnMapping[] {
  const candidates = headers.flatMap((text, column): Candidate[] =>
    text === '' ? [] : titleMatches(text, specs).map((match) => ({ ...match, column })),
  );
  candidates.sort((a, b) => b.confidence - a.confidence || a.column - b.column || a.spec - b.spec);
  const bySpec = new Map<number, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (bySpec.has(candidate.spec) || taken.has(candidate.column)) continue;
    bySpec.set(candidate.spec, candidate);
    taken.add(candidate.column);
  }
  specs.forEach((spec, index) => {
    if (!spec.required || bySpec.has(index)) return;
    const best = candidates.find((candidate) => candidate.spec === index && candidate.match !== 'fuzzy');
    if (!best) return;
    // A roster that knows people by 花名 alone: the column that must be there goes before the one that may.
    const holder = [...bySpec].find(([, held]) => held.column === best.column);
    if (!holder || specs[holder[0]]?.required) return;
    bySpec.delete(holder[0]);
    bySpec.set(index, best);
  });
  return specs.map((spec, index) => {
    const found = bySpec.get(index);
    return {
      role: spec.role,
      required: spec.required,
      column: found?.column ?? null,
      match: found?.match ?? 'none',
      confidence: found ? Math.min(1, Math.round(found.confidence * 100) / 100) : 0,
    };
  });
}
