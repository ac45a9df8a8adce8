import type { review as chinese } from '../zh-CN/review';

export const review: Record<keyof typeof chinese, string> = {
  'review.warning.notANumber': '{sheet}, {cell} ({header}): "{value}" is not a number and counts as no value',
  'review.warning.notADate': '{sheet}, {cell} ({header}): "{value}" is not a date; the row is left out',
  'review.warning.appealsUpheld': '{count} marks count as decided on appeal; the QA sheet keeps the first marks',
  'review.warning.invalidDecision':
    '{sheet} {cell}: the appeal was upheld, but “{value}” is no mark from 0 to {full}; the first mark still counts',
  'review.warning.invalidMark':
    '{sheet}, {cell}: the mark "{value}" for "{item}" is not valid (0–{full}); this review leaves the mean',
  'review.warning.duplicatePerson': '"{agent}" is on the roster twice ({sheet}, {cell}); the first row counts',
  'review.warning.ambiguousPerson':
    '"{agent}" in {sheet} fits several people of the roster, and neither group nor job number tells them apart; left out',
  'review.warning.unknownPerson': '"{agent}" is not on the roster; {count} rows are left out ({sheet})',
  'review.warning.inactivePerson': '"{agent}" was not employed in this month; {count} rows are left out',
  'review.warning.noQa': '{agent} has no valid random review this month; paid with QA factor 1',
  'review.warning.noDaily': '{agent} has no daily figures this month; no commission',
  'review.warning.noFit': '{count} people have no fit rating and get no quadrant: {agents}',
  'review.warning.payFault': 'The plan "{plan}" cannot be computed for {agent} and pays 0: check the target',
  'review.warning.noDates': '{sheet} has no date column and no dates in its title; left out',
  'review.warning.crossingPeriod': '{sheet} sums up {first} to {last}, which reaches beyond {month}; it is left out',
  'review.warning.undatedRows': 'Some rows of {sheet} have no date and are left out',
  'review.warning.carriedDates': 'Some rows of {sheet} have a blank date (merged cells) and count for the date above',
  'review.warning.toldTwice':
    '{count} rows of {sheet} tell of the same person and day as {first}; measures told twice count once, from {first}',
  'review.warning.toldDifferently':
    '{count} rows of {sheet} tell of the same person and day as {first}, {different} of them with other numbers; measures told twice count once, from {first}',
  'review.warning.mixedRules':
    'The daily exports attribute orders by different rules: {rules}; only “{kept}” counts, left out: {sheets}',
  'review.warning.repeatedDay':
    "{sheet}, {cell}: {agent}'s figures of this day repeat an earlier row exactly; pasted twice? (counted)",
  'review.warning.itemWithoutMarks': 'The rubric item "{item}" has no column in {sheet} and counts as not rated',
  'review.warning.unknownSampling':
    '{sheet}, {cell}: sampling method "{method}" is not known; left out of the random mean',
  'review.warning.fitOutOfRange': '{sheet}, {cell}: fit {value} is not within 0–100 and is not used',
  'review.warning.unknownMetric':
    '{sheet}, {cell}: the metric "{metric}" cannot be computed from daily figures; not used',
  'review.warning.secondPolicy': '{sheet}, {cell} holds a second policy table of the same kind; {used} rules',
  'review.warning.defaulted':
    'No policy table found for: {kinds}. Defaults are used; they stand on the calculation sheet and can be edited',
  'review.warning.noTiers':
    'No commission tiers found, so commission is 0; fill in rates on the calculation sheet and the formulas follow',
  'review.warning.immature': 'The data ends on {last}; {metrics} of {month} may still change until {mature}',
  'review.warning.late': '{count} cells of {sheet} are still pending (延迟统计) and count as no value',
  'review.warning.noQaTable': 'No QA detail table found: there are no QA scores',
  'review.warning.noDailyTable': 'No daily report found: there is no performance and no commission',
  'review.warning.poolShort':
    'The commission of "{plan}" is {spent} yuan, more than its pool of {pool}: it is not split here, but in the pay run',
  'review.warning.beyondReview':
    'The workbook also has {kinds}; pay in the review is commission and rank prizes alone, the pay run counts all',
  'review.warning.partialPhase': 'The plan "{plan}" crosses months; only {first} to {last} is counted',

  'review.note.noQa': 'no QA, factor 1',
  'review.note.noDaily': 'no daily figures',
  'review.note.noFit': 'no fit rating',
  'review.note.left': 'left {day}',
  'review.note.hired': 'hired {day}',
  'review.note.gateClosed': 'QA below the gate, commission 0',
  'review.note.payFault': 'plan cannot be computed',
  'review.note.invalidMarks': '{count} invalid reviews',
  'review.note.apart': '{count} targeted reviews kept apart',

  'review.failure.unknownMonth': 'There are no data for {month}. Months with data: {months}',
  'review.failure.missing': 'Required tables are missing: {kinds}',
  'review.failure.stale': 'This preview is out of date; preview again',

  'review.kind.roster': 'roster',
  'review.kind.qaDetail': 'QA detail',
  'review.kind.dailyReport': 'daily report',
  'review.kind.fit': 'fit ratings',
  'review.kind.rubric': 'rubric',
  'review.kind.grades': 'grades',
  'review.kind.plan': 'incentive plan',
  'review.kind.tiers': 'commission tiers',
  'review.kind.qaFactors': 'QA factors',
  'review.kind.rankPrizes': 'rank prizes',
  'review.kind.quadrantRules': 'quadrant settings',
  'review.kind.metricTargets': 'metric targets',
  'review.kind.spanRules': 'span of control',
  'review.kind.ledgerRules': 'ledger limits',
  'review.kind.samplingRules': 'sampling rules',
  'review.kind.campaignRules': 'campaign schedule rules',
  'review.kind.coachingRules': 'coaching rules',
  'review.kind.chatLog': 'chat log',
  'review.kind.conversations': 'conversation list',
  'review.kind.sampleList': 'sample list',
  'review.kind.samplingLog': 'sampling log',
  'review.kind.samplingQuotas': 'sampling quotas',
  'review.kind.reviewerExams': 'reviewer exams',
  'review.kind.appeals': 'appeals',
  'review.kind.appealRules': 'appeal rules',
  'review.kind.rubricVersions': 'rubric versions',
  'review.kind.qaEdits': 'edits of QA rows',
  'review.kind.shiftLog': 'shift log',
  'review.kind.personAliases': 'names that belong together',
  'review.kind.ladderCriteria': 'promotion criteria',
  'review.kind.keywords': 'keywords',
  'review.kind.awards': 'Awards',
  'review.kind.compositeMetrics': 'Composite metrics',
  'review.kind.adjustments': 'Rewards and penalties',
  'review.kind.payRecords': 'Pay records',
  'review.kind.payPolicies': 'Archived plans',
  'review.list': ', ',
};
