import type { ExamPart } from './exams';

/** One attempt at an exam that has a result. */
export interface Attempt {
  person: string;
  part: ExamPart;
  /** What it is about; retests are of the same subject. */
  subject: string;
  /** Serial day; attempts of one day stay in their order. */
  day: number;
  passed: boolean;
}

export interface Wave {
  part: ExamPart;
  /** 1 is the first exam, 2 the first retest. */
  wave: number;
  took: number;
  passed: number;
}

/** Exam and retests one after the other: a person's first attempt at a part and subject is in the first wave, the next in the second (E2). */
export function examWaves(attempts: readonly Attempt[]): Wave[] {
  const waves = new Map<string, Wave>();
  const taken = new Map<string, number>();
  for (const { person, part, subject, passed } of [...attempts].sort((a, b) => a.day - b.day)) {
    const own = JSON.stringify([person, part, subject]);
    const wave = (taken.get(own) ?? 0) + 1;
    taken.set(own, wave);
    const key = `${part}${wave}`;
    const entry = waves.get(key) ?? { part, wave, took: 0, passed: 0 };
    waves.set(key, entry);
    entry.took++;
    if (passed) entry.passed++;
  }
  return [...waves.values()].sort((a, b) => (a.part === b.part ? a.wave - b.wave : a.part === 'written' ? -1 : 1));
}
