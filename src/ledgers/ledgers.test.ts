import { ledgers, statusRole } from '.';
import type { Condition, RollUp } from './ledger';

const rolesOfCondition = (condition: Condition | undefined): string[] =>
  condition === undefined ? [] : 'filled' in condition ? [condition.filled] : [condition.is];

const rolesOfWhere = (where: RollUp['where']): string[] =>
  where === undefined || 'status' in where || 'flag' in where ? [] : rolesOfCondition(where);

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe.each(ledgers.map((ledger) => [ledger.id, ledger] as const))('%s', (_, ledger) => {
  const roles = new Set(ledger.columns.map(({ role }) => role));
  const unknown = (names: readonly string[], more: readonly string[] = []) =>
    names.filter((name) => !roles.has(name) && !more.includes(name));

  it('speaks of its own columns only', () => {
    const { rule } = ledger;
    const named =
      rule.kind === 'stages'
        ? [
            rule.begins,
            ...(rule.date === undefined ? [] : [rule.date]),
            ...rolesOfCondition(rule.closed),
            ...rolesOfCondition(rule.waiting),
            ...rule.stages.flatMap(({ needed, due, done }) => [
              ...rolesOfCondition(needed),
              ...rolesOfCondition(done),
              ...('on' in due
                ? [due.on]
                : 'after' in due
                  ? [due.after, ...(due.pausedBy === undefined ? [] : [due.pausedBy])]
                  : [due.every, due.since]),
            ]),
          ]
        : rule.kind === 'reports'
          ? [rule.person, rule.date, rule.text, rule.submitted, rule.reviewed]
          : [rule.date];
    expect(unknown(named)).toEqual([]);
    expect(unknown([...ledger.enough.all, ...(ledger.enough.some?.of ?? [])])).toEqual([]);
    expect(roles.has(statusRole)).toBe(false);
    expect(roles.size).toBe(ledger.columns.length);
  });

  it('has alerts that can come about, in both languages, with places that are filled', () => {
    const { rule } = ledger;
    for (const { text, stage, when, if: condition, person, owner } of ledger.alerts) {
      expect(places(text['en-US']).sort()).toEqual(places(text['zh-CN']).sort());
      expect(unknown(places(text['zh-CN']), ['due', 'late', 'left', 'allowed'])).toEqual([]);
      expect(unknown([person, owner].filter((role) => role !== undefined))).toEqual([]);
      expect(unknown(rolesOfCondition(condition))).toEqual([]);
      expect(when.length).toBeGreaterThan(0);
      if (stage !== undefined) expect(rule.kind === 'stages' ? rule.stages[stage] : undefined).toBeDefined();
    }
    if (rule.kind !== 'log') expect(ledger.alerts.length).toBeGreaterThan(0);
  });

  it('has roll-ups of its own columns', () => {
    for (const { text, by, where } of ledger.rollUps) {
      expect(
        unknown([...places(text['zh-CN']), ...places(text['en-US'])], ['count', 'total', 'share', 'current']),
      ).toEqual([]);
      expect(unknown([...rolesOfWhere(where), ...(by === undefined ? [] : [by])], ['group', 'leader'])).toEqual([]);
    }
    expect(new Set(ledger.rollUps.map(({ id }) => id)).size).toBe(ledger.rollUps.length);
  });
});
