import type { report as chinese } from '../zh-CN/report';

export const report: Record<keyof typeof chinese, string> = {
  'report.title': 'Customer service review {month}',
  'report.subtitle':
    '{people} active agents · {first} to {last} · computed from your tables; names and figures on "{peopleSheet}"',
  'report.list': ', ',
  'report.clause': '; ',
  'report.none': '–',

  'report.tile.people': 'Agents',
  'report.tile.qaMean': 'QA mean',
  'report.tile.passRate': 'QA pass rate',
  'report.tile.payRate': 'Paying ÷ inquiring',
  'report.tile.sales': 'Sales',
  'report.tile.received': 'Received',
  'report.tile.pay': 'Total pay',
  'report.change.points': 'pp',
  'report.change.none': 'no month before',
  'report.change.value': '{change} on last month',

  'report.part.data': '1. Data',
  'report.part.process': '2. Process',
  'report.part.improvement': '3. Improvement',
  'report.part.plan': '4. Next steps',

  'report.data.overview': 'The team against the month before',
  'report.data.metric': 'Metric',
  'report.data.current': 'This month',
  'report.data.previous': 'Last month',
  'report.data.difference': 'Change',
  'report.data.verdict': 'Trend',
  'report.verdict.better': 'better',
  'report.verdict.worse': 'worse',
  'report.verdict.same': 'same',
  'report.verdict.chance': 'unclear',
  'report.verdict.few': 'too few',
  'report.metric.qaMean': 'QA mean',
  'report.metric.passRate': 'QA pass rate',
  'report.metric.sales': 'Sales',
  'report.metric.received': 'Received',
  'report.metric.orderRate': 'Ordering ÷ inquiring',
  'report.metric.payRate': 'Paying ÷ inquiring',
  'report.metric.averageOrderValue': 'Average order value',
  'report.metric.averageResponse': 'Average response (s)',
  'report.metric.slowRate': 'Slow responses',
  'report.data.changes': 'Against the month before, better: {better}; worse: {worse}; changes below 1 % count as none.',
  'report.data.onlyBetter':
    'Against the month before, better: {better}; no metric is worse; changes below 1 % count as none.',
  'report.data.onlyWorse':
    'Against the month before, worse: {worse}; no metric is better; changes below 1 % count as none.',
  'report.data.noChanges': 'Against the month before every metric changed by less than 1 %: no change.',
  'report.data.noPrevious': 'There are no data of the month before, so nothing is compared.',
  'report.data.qa':
    '{count} valid random reviews cover {reviewed} of {people} people; mean {mean}; {passes} reach {line}, a pass rate of {rate} (95 % interval {low}–{high}).',
  'report.data.noQa': 'There is no valid random review this month, so QA is not judged.',
  'report.data.pay':
    'Total pay is {pay} yuan: commission {commission}, rank prizes {prize}; {earners} of {people} people earn commission or a prize.',
  'report.data.pool': 'The pool of "{plan}" is {pool} yuan; commission uses {share} of it.',
  'report.data.noPay':
    'Commission, prizes, pay, and targets for totals such as sales are set for whole months and not shown here; see the monthly review and the pay run. Performance goes by the other metrics.',
  'report.data.unequalDays':
    'Days with daily figures: {told} in {current}, {before} in {previous}. Totals such as sales do not compare directly; the trend compares days.',
  'report.data.caution':
    'These are {days} days only: quadrants are leads, no ground for promotion or parting; fit is the latest rating of each person.',
  'report.data.immature':
    'Data end on {last}. Final payments change until {mature}; conversion and pay are settled only then.',
  'report.data.quadrant': 'Quadrants',
  'report.data.quadrantNote':
    'Performance of {performance} and fit of {fit} reach the cuts. {placed} people are placed; {unplaced} lack performance or fit and are not judged.',

  'report.ledgers.heading': 'From the ledgers',
  'report.ledgers.withPersonal': 'With ledgers that hold personal records: for managers only.',
  'report.ledgers.withoutPersonal': 'Without ledgers that hold personal records.',
  'report.ledgers.figure': 'Figure',
  'report.ledgers.result': 'This month',
  'report.ledgers.most': 'Most of it',
  'report.ledgers.part': '{name} {count}',
  'report.process.strengths': 'What went well',
  'report.process.weaknesses': 'What to improve',
  'report.process.strongestCategory':
    'Of the QA categories "{category}" scores highest with {score}; the best items are {items}.',
  'report.process.weakestCategory':
    'Of the QA categories "{category}" scores lowest with {score}; the weakest items are {items}.',
  'report.process.item': '"{item}" {score}',
  'report.process.topQa': 'Highest QA means: {agents} (at least {minimum} reviews).',
  'report.process.topPay': 'Highest paying ÷ inquiring: {agents} (at least {minimum} inquiring).',
  'report.process.topPayCaution':
    'Of these, {agents} filtered unusually many people, which may raise the rate; see what to improve.',
  'report.process.risers': 'QA means that rose most: {agents}.',
  'report.process.fallers': 'QA means that fell most: {agents}.',
  'report.process.person': '{agent} {value}',
  'report.process.personChange': '{agent} {before} → {after}',
  'report.process.tail': 'Conversion tail (lowest 20 % by paying ÷ inquiring, at least 20 inquiring): {agents}.',
  'report.process.tailPerson': '{agent} {rate} ({paying}/{inquiring}, 95 % interval {low}–{high})',
  'report.process.filter':
    '{agent} filtered {rate} of consulting people, far above the team (robust z = {z}); with them added back, conversion goes from {conversion} to {adjusted}. Check the filter settings.',
  'report.process.filterFault': '{agent} received more people than consulted: a fault in the data to check.',
  'report.process.belowLine': 'QA mean below {line}: {agents}.',
  'report.process.critical': '{count} reviews score 0 for a critical item: {agents}.',
  'report.process.severityStrict':
    'Reviewer {reviewer} marks the same agents about {effect} points lower than the median reviewer (±{error}, {count} reviews); calibrate before comparing people.',
  'report.process.severityLenient':
    'Reviewer {reviewer} marks the same agents about {effect} points higher than the median reviewer (±{error}, {count} reviews); calibrate before comparing people.',
  'report.process.noStrength': 'The data do not suffice to point out strengths.',
  'report.process.noWeakness': 'The data show no clear weakness.',

  'report.improvement.quadrants': 'Actions by quadrant',
  'report.improvement.quadrant': 'Quadrant',
  'report.improvement.agents': 'Agents',
  'report.improvement.action': 'Action',
  'report.improvement.diagnosis': 'Remedies by cause',
  'report.improvement.diagnosisNote':
    'Sorted by weaknesses in the six core metrics and the QA categories that chance does not explain: leads, not verdicts; a manager talks first and decides.',
  'report.improvement.agent': 'Agent',
  'report.improvement.cause': 'Cause',
  'report.improvement.evidence': 'Evidence',
  'report.improvement.remedy': 'Remedies',
  'report.improvement.nothing': 'Nobody has a weakness that chance does not explain; no special remedy is proposed.',
  'report.improvement.talk': 'Where neither cut is reached, talk first; a manager decides, not the sheet.',

  'report.plan.recheck': 'Recheck after a week: QA and conversion of {agents}; without improvement a second talk.',
  'report.plan.calibrate':
    'Hold a calibration: {reviewers} and the other reviewers score the same conversations twice.',
  'report.plan.cover': 'Close the QA gap: {agents} had no valid random review; draw the daily minimum next month.',
  'report.plan.fit': 'Rate the fit of {agents}.',
  'report.plan.mature': 'Run this review again after {mature}, when payments have settled.',
  'report.plan.data': 'Check {count} points in the data (marks, roster, daily figures), listed below.',
  'report.plan.successor': 'Successors: talk with {agents} about promotion and delegate tasks.',
  'report.plan.filter': 'Check the filter settings of {agents} and watch conversion next month.',
  'report.plan.policy': "Replace the default policies ({kinds}) by the team's own.",
  'report.plan.ports':
    'Needed from others: operations check campaign and product facts; warehouse and after-sales report recurring issues.',
  'report.plan.warnings': 'Points in the data',
  'report.plan.place': 'Place',
  'report.plan.message': 'Message',
  'report.plan.more': '{count} more; see the task pane.',
  'report.chart.title': 'Performance × fit',
  'report.chart.people': 'Agents',
  'report.chart.performanceCut': 'Performance cut',
  'report.chart.fitCut': 'Fit cut',
};
