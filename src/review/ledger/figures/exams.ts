import { examineeKey } from '../../../domain/campaign/exams';
import { examWaves } from '../../../domain/campaign/waves';
import { isSummary } from '../../../workbook/cells/rows';
import { attemptsOf } from '../../campaign/examRows';
import { prepare } from '../../campaign/preparation';
import type { Figure } from './model';
import type { FigureSource } from './source';

/** 考核通过名单 (E2): who has passed everything, who is missing, and the waves of retests. */
export function examsFigure({ tables, asOf, locale, has, rows, people, say }: FigureSource): Figure | null {
  if (!has('campaignExams')) return null;
  const { exams, remarks } = prepare(tables, asOf, locale);
  const passed = exams.filter(({ state }) => state === 'passed').length;
  const waves = examWaves(
    rows('campaignExams')
      .filter((row) => !isSummary(row))
      .flatMap((row) => attemptsOf(row, examineeKey({ person: people.nameOf(row), group: people.groupOf(row) })))
      .filter(({ day }) => day <= asOf),
  );
  const missing = exams.filter(({ state }) => state !== 'passed');
  const partsOf = (parts: readonly ('written' | 'spoken')[]) =>
    parts.map((part) => say(`figures.exams.${part}`)).join(say('figures.and'));
  return {
    id: 'exams',
    title: say('figures.exams'),
    facts: [
      { name: say('figures.exams.passed'), term: 'examPass', value: `${passed} / ${exams.length}`, format: 'text' },
      {
        name: say('figures.exams.rate'),
        term: 'examPass',
        value: exams.length === 0 ? null : passed / exams.length,
        format: 'percent',
      },
    ],
    notes: exams.length > 0 && missing.length === 0 ? [say('figures.exams.everybody')] : [],
    tables: [
      {
        title: say('figures.exams.waves'),
        term: 'examWave',
        columns: [
          { header: say('figures.exams.part'), format: 'text' },
          { header: say('figures.exams.wave'), format: 'count' },
          { header: say('figures.exams.took'), format: 'count' },
          { header: say('figures.exams.passed'), format: 'count' },
        ],
        rows: waves.map((entry) => [say(`figures.exams.${entry.part}`), entry.wave, entry.took, entry.passed]),
      },
      {
        title: say('figures.exams.missing', { count: missing.length }),
        term: 'examPass',
        columns: [
          { header: say('figures.person'), format: 'text' },
          { header: say('figures.group'), format: 'text' },
          { header: say('figures.exams.retest'), format: 'text' },
          { header: say('figures.exams.open'), format: 'text' },
        ],
        rows: missing.map(({ person, group, retests, open }) => [person, group, partsOf(retests), partsOf(open)]),
      },
    ],
    radars: [],
    remarks: remarks.filter(({ code }) => code === 'retest' || code === 'unexamined'),
    personal: null,
  };
}
