import type { period as chinese } from '../zh-CN/period';

export const period: Record<keyof typeof chinese, string> = {
  'period.word.current.month': 'this month',
  'period.word.name.week': 'Week',
  'period.word.current.week': 'this week',
  'period.word.previous.week': 'the week before',
  'period.word.next.week': 'next week',
  'period.word.name.campaign': 'Promo',
  'period.word.current.campaign': 'this period',
  'period.word.previous.campaign': 'the {days} days before',
  'period.word.next.campaign': 'from now on',

  'period.report.title': '{kind} review of customer service {month}',
  'period.report.change.none': 'no data for {previous}',
  'period.report.change.value': '{change} on {previous}',
  'period.report.data.overview': 'The team against {previous}',
  'period.report.data.current': 'Now ({current})',
  'period.report.data.previous': 'Before ({previous})',
  'period.report.data.changes':
    'Against {previous}, better: {better}; worse: {worse}, all beyond chance; the other metrics show no change. Single reviews and days are compared, 95 % sure of all 9 together.',
  'period.report.data.onlyBetter':
    'Against {previous}, better beyond chance: {better}; the other metrics show no change. Single reviews and days are compared, 95 % sure of all 9 together.',
  'period.report.data.onlyWorse':
    'Against {previous}, worse beyond chance: {worse}; the other metrics show no change. Single reviews and days are compared, 95 % sure of all 9 together.',
  'period.report.data.noChanges':
    'Against {previous} no metric changed by more than chance explains, so none is called better or worse. Single reviews and days are compared, 95 % sure of all 9 together.',
  'period.report.data.noPrevious': 'There are no data of {previous}, so nothing is compared.',
  'period.report.data.qa':
    'In {current}, {count} valid random reviews cover {reviewed} of {people} people; mean {mean}; {passes} reach {line}, a pass rate of {rate} (95 % interval {low}–{high}).',
  'period.report.data.noQa': 'There is no valid random review in {current}, so QA is not judged.',
  'period.report.data.immature':
    'Data end on {last}. Final payments change until {mature}; conversion is settled only then.',
  'period.report.ledgers.result': 'In {current}',
  'period.report.process.risers': 'QA means that rose on {previous}, beyond chance: {agents}.',
  'period.report.process.fallers': 'QA means that fell on {previous}, beyond chance: {agents}.',
  'period.report.process.belowLine': 'QA mean below {line}: {agents} (at least {minimum} reviews).',
  'period.report.plan.cover':
    'Close the QA gap: {agents} had no valid random review in {current}; draw the daily minimum {next}.',
  'period.report.plan.filter': 'Check the filter settings of {agents} and watch conversion {next}.',

  'period.review.warning.inactivePerson': '"{agent}" was not employed in {current}; {count} rows are left out',
  'period.review.warning.noQa': '{agent} has no valid random review in {current}',
  'period.review.warning.noDaily': '{agent} has no daily figures in {current}',
  'period.review.warning.noDailyTable': 'No daily export was found; there is no performance',
  'period.review.note.noQa': 'no QA',
  'period.review.failure.unknownMonth': 'There are no data for {month}; choose other days. Months with data: {months}',

  'period.sheets.name.report': '{kind} review {month}',
  'period.sheets.name.people': '{kind} people {month}',
  'period.sheets.name.persons': '{kind} pages {month}',
  'period.sheets.name.calculation': '{kind} calc {month}',
  'period.sheets.people.note':
    'Formulas refer to your own tables and to "{calculation}" and follow them. Pay is computed for whole months and not shown here.',
  'period.sheets.calculation.note':
    'The people sheet takes its figures from here. "Person no." was matched by date, name or job number when this was written; after inserting, deleting or sorting rows of your tables, run the review again.',
  'period.person.page.subtitle':
    '{who} · QA, performance, quadrant and sales follow "{peopleSheet}"; other figures and sentences tell what stood when this was written',
};
