import type { definitions as zh } from '../zh-CN/definitions';

export const definitions: Record<keyof typeof zh, string> = {
  'definition.qaCount.name': 'Reviewed chats',
  'definition.qaCount.text':
    'Randomly drawn conversations of the chosen time that were scored. Those picked for a keyword, a complaint or a return channel are listed apart and not counted.',
  'definition.score.name': 'Score',
  'definition.score.text':
    'The QA score of this conversation, 0–100, as KEFU.QASCORE has it: each category by its item weights, then by category weights, rated items only; a critical item with 0 makes it 0.',
  'definition.qaMean.name': 'QA mean',
  'definition.qaMean.text':
    'Mean score of the randomly drawn conversations of the chosen time, 0–100. Each score weighs categories and items as the rubric says, over rated items only.',
  'definition.passRate.name': 'Pass rate',
  'definition.passRate.text':
    'Share of the random reviews that reach the pass line (80). The interval is Wilson’s, 95%: only a part of the conversations was looked at, and the true rate most likely lies in it; the fewer reviews, the wider.',
  'definition.shrunkMean.name': 'Shrunk mean',
  'definition.shrunkMean.text':
    'A person’s mean drawn toward the team’s, by as much as the number of reviews and the spread between people call for (empirical Bayes). Nobody comes first or last for one or two conversations.',
  'definition.itemShare.name': 'Share of the full mark',
  'definition.itemShare.text':
    'Mean of mark ÷ full mark of the item, over all conversations, chosen ones included; what was not rated is left out.',
  'definition.coachingEffect.name': 'Coaching effect',
  'definition.coachingEffect.text':
    'Difference of the random means of the days before a talk and the 7 days after it, with Welch’s 95% interval; only an interval without 0 is called a change. Low scores mostly come back by themselves (regression toward the mean), so the mean that was to be expected anyway stands beside it.',
  'definition.grade.name': 'QA grade',
  'definition.grade.text':
    'The QA mean looked up in the grade table. Without one: 90 and above 优 (excellent), 80 良 (good), 70 中 (fair), else 差 (poor).',
  'definition.performance.name': 'Performance',
  'definition.performance.text':
    'Attainment of each metric, weighted as in the metric targets; 100 is exactly on target, one metric counts at most 120%. Ratios are recomputed from the month’s sums, never averaged over days.',
  'definition.fit.name': 'Fit',
  'definition.fit.text': 'The month’s rating in the fit table, 0–100; several rating columns are averaged.',
  'definition.quadrant.name': 'Quadrant',
  'definition.quadrant.text':
    'Performance at or above its cut is 合格 (performs), fit at or above its cut is 合适 (fits). With either missing there is no quadrant rather than a guess.',
  'definition.undecided.name': 'Undecided',
  'definition.undecided.text':
    'The 80% interval of performance (mean ± 1.2816 × standard deviation ÷ √n) crosses the cut, so the side is not certain yet. KPI scores go by the spread of days, QA means by that of reviews.',
  'definition.actual.name': 'Actual',
  'definition.actual.text': 'Month total of the metric the plan pays for; sales unless the plan says otherwise.',
  'definition.target.name': 'Target',
  'definition.target.text': 'The target written in the incentive plan.',
  'definition.commission.name': 'Commission',
  'definition.commission.text':
    'Tier pay × QA factor × proration, held between floor and cap, rounded once to the fen. The written statements show every step.',
  'definition.prize.name': 'Rank prizes',
  'definition.prize.text':
    'Prizes for places in a ranking; outside factor, proration and cap. Tied people share the prizes of the places they fill unless the plan says otherwise.',
  'definition.pay.name': 'Pay',
  'definition.pay.text':
    'Commission plus rank prizes, each exact to the fen. The total equals the sum of everybody’s pay.',
  'definition.weakness.name': 'Weakness',
  'definition.weakness.text':
    'Worse than its target, or than the team’s median by more than 1 robust z; QA categories than the pass line 80. Only what chance does not explain: from 5 days (reviews) on, with the whole interval of their mean on the bad side; over all people together with 95% confidence.',
  'definition.causeClass.name': 'Cause class',
  'definition.causeClass.text':
    'Each piece of evidence has a weight for business, ability and attitude; the heaviest class is named, several where they are level.',
  'definition.filterRate.name': 'Filter rate',
  'definition.filterRate.text': '1 − received ÷ consulted; of the team by its sums.',
  'definition.robustZ.name': 'Robust z',
  'definition.robustZ.text':
    '0.6745 × (own − median) ÷ MAD; above 3.5 stands out. A few extreme values do not move it.',
  'definition.readiness.name': 'Ready',
  'definition.readiness.text':
    'All minimums of a step in the promotion criteria are reached; no data counts as not reached.',
  'definition.successor.name': 'Successor',
  'definition.successor.text':
    'Somebody who reports to the leader and reaches all minimums of the leading track; people below the cut of fit do not count.',
  'definition.controlLimits.name': 'Control limits',
  'definition.controlLimits.text':
    'Conversions: mean ± 3√(mean(1−mean) ÷ the day’s people); others: mean ± 2.66 × mean moving range. Outside means unlike other days.',
  'definition.falseAlarm.name': 'By chance',
  'definition.falseAlarm.text':
    'With the person’s share of bad days of the month before, p = (bad + 0.5) ÷ (days + 1), and independent days: the chance of at least one run of two bad days this month. The higher, the less the signal means.',
  'definition.turnover.name': 'Turnover',
  'definition.turnover.text':
    'Leavers of the period ÷ average headcount, which is (opening + closing) ÷ 2. The leave date is the last working day. Opening: before the first day; closing: after the last.',
  'definition.retention.name': 'Retention',
  'definition.retention.text':
    'Of those hired in one month, how many were still here on the day they completed 1, 2, 3, 6 and 12 months. Where somebody has not come so far yet, it is left open.',
  'definition.recoveryShare.name': 'Recovered',
  'definition.recoveryShare.text':
    'Bought ÷ listed, with its Wilson 95% interval. The amount is the exact sum of what those who bought paid.',
  'definition.gates.name': 'Onboarding gates',
  'definition.gates.text':
    'A test counts once, and is passed once it was passed. Past its day and not passed, it is overdue; a newcomer with nothing overdue is on time.',
  'definition.examPass.name': 'Exams passed',
  'definition.examPass.text':
    'Written and on the floor, both passed, retests included; out of everybody on the list and the temporary staff present.',
  'definition.examWave.name': 'Attempts',
  'definition.examWave.text': 'A person’s first attempt at each kind is the exam, those after it are retests.',
  'definition.transferRate.name': 'Transfer rate',
  'definition.transferRate.text':
    'Sum of transfers ÷ sum of buyers received, over the days for which the person’s buyers are known. It is no fault.',
  'definition.spanOfControl.name': 'Span of control',
  'definition.spanOfControl.text':
    'People employed who report to a lead, the lead not counted. By default 5–12 is within the limits.',
  'definition.delegationsInHand.name': 'Delegations in hand',
  'definition.delegationsInHand.text': 'Tasks this lead has handed over for which no result is written down yet.',
  'definition.abilities.name': 'Four abilities',
  'definition.abilities.text': 'The latest ratings and those before, 0–100, not averaged.',
  'definition.coursesDone.name': 'Courses',
  'definition.coursesDone.text': 'How many of the twelve courses have a date of completion.',
  'definition.readCoverage.name': 'Read coverage',
  'definition.readCoverage.text':
    'People who have read it ÷ people who are to read it, each once; in all, the ratio of the sums.',
  'definition.phaseParticipation.name': 'Participation in a phase',
  'definition.phaseParticipation.text':
    'Share of people with figures in the phase whose commission is above 0. “Of everybody” divides by all who were active in its months.',
  'definition.phaseSpend.name': 'Spend of a phase',
  'definition.phaseSpend.text':
    'Commissions of the phase over its months, cut to the pool. Pool used = spend ÷ pool, left = pool − spend. Monthly prizes and awards are not in it.',
  'definition.headsNeeded.name': 'Heads needed',
  'definition.headsNeeded.text':
    'Inquiries ÷ what a person answers in an hour ÷ hours of a shift ÷ attendance, with the hours of the recovery list; rounded up by shift, then added. The most of any phase and plan.',
  'definition.headsShort.name': 'Short',
  'definition.headsShort.text':
    'Heads needed − strength. Strength is that of the weakest day of the phase, a temporary person counting by the pace in the staffing rules; 0 where it suffices.',
  'definition.campaignFigures.name': 'Campaign figures',
  'definition.campaignFigures.text':
    'Sums of the daily figures of people on the roster within the phases of the calendar; payment conversion = paying ÷ inquiring. Beside as long a time before, which tells no causes.',
  'definition.recruits.name': 'Temps to recruit',
  'definition.recruits.text':
    'The gap divided by the pace of temporary staff, rounded up. The pace stands in 大促人力规则; without it nothing can be told.',
  'definition.prepReady.name': 'Items ready',
  'definition.prepReady.text': 'Items with a day in 备好日期, of all items on the readiness list.',
  'definition.prepOpen.name': 'To do',
  'definition.prepOpen.text':
    'Versions that are missing, items that are late, people who must sit a retest and people not yet examined, one each. What is not due yet does not count.',
  'definition.openPoints.name': 'Open points',
  'definition.openPoints.text':
    'Campaign tasks, meeting points and signals overdue on the day, preparation that is missing or late, people without a passed exam, and phases above their pool, one each.',
  'definition.workdays.name': 'Work days',
  'definition.workdays.text':
    'Work days from the start to the end, both included, by the work calendar; without one, Monday to Friday.',
  'definition.slotIncrement.name': 'Added by slot',
  'definition.slotIncrement.text':
    'A cumulative figure minus the one logged before; the first is its own. Figures that fall are not counted; slots not logged count in the next.',
  'definition.tail.name': 'Tail',
  'definition.tail.text':
    'The lowest 20% by paying ÷ inquiring, at least one person, among those with 20 inquiries; of equal rates the larger volume comes first.',
  'definition.lostInquiries.name': 'Lost inquiries',
  'definition.lostInquiries.text': 'Inquiring − paying people, of the day so far.',
  'definition.atStake.name': 'Estimated value',
  'definition.atStake.text': 'Lost inquiries × the team’s sales per buyer. An estimate, not a loss.',
  'definition.coverage.name': 'People covered',
  'definition.coverage.text':
    'People with at least one conversation in the sample ÷ people who logged in. Everybody is looked at where both are equal.',
  'definition.shortfall.name': 'Short by',
  'definition.shortfall.text':
    'Conversations the sampling rules ask for less those there are, summed over the people who have too few. The fewer the better; where there were few conversations it cannot be mended.',
  'definition.needCoaching.name': 'To coach',
  'definition.needCoaching.text':
    'People with at least one reason: a critical item at 0, a failing mean, a real fall of the mean (95% interval without 0), recurring faults in one item, two unstable days running. The table of coaching rules changes days and counts.',
  'definition.appealLate.name': 'Late appeals',
  'definition.appealLate.text':
    'Open appeals made after the time allowed since scoring: 3 days, unless the table of appeal rules says otherwise.',
  'definition.escalation.name': 'To escalate',
  'definition.escalation.text':
    'Conversations of the chosen time to be escalated: severity 重大, a critical item at 0, or a keyword of level 重大 in the agent’s own lines. Chosen conversations count, too.',
  'definition.doubleScored.name': 'Scored twice',
  'definition.doubleScored.text':
    'Conversations that two or more reviewers scored under one id. Below 10 pairs nothing is concluded.',
  'definition.alpha.name': 'Krippendorff’s α',
  'definition.alpha.text':
    '1 − observed ÷ expected disagreement (squared differences of marks). 1 is full agreement, 0 chance, below 0 worse than chance; reliable from 0.8, tentative from 0.667. Source: Krippendorff 2004.',
  'definition.reviewerEffect.name': 'Severity',
  'definition.reviewerEffect.text':
    'Points a reviewer gives above (+) or below (−) what others give the same agents, with its standard error. Nearer to 0 is better; without common agents there is no comparison.',
  'definition.payTotal.name': 'Pay in all',
  'definition.payTotal.text':
    'Everybody’s commission + prizes and awards + rewards − penalties + corrections of earlier months, each exact to the fen. The total equals the sum of the statements.',
  'definition.participation.name': 'Participation',
  'definition.participation.text':
    'People paid more than 0 ÷ people eligible. A low one says that the plan is out of reach for most.',
  'definition.winnerRatio.name': 'Winners of rank prizes',
  'definition.winnerRatio.text': 'People with a rank prize ÷ all people of the plan.',
  'definition.gini.name': 'Gini coefficient',
  'definition.gini.text':
    'How unequally pay is divided: 0 is the same for all, near 1 a few have it all. G = Σ(2i − n − 1)·x ÷ (n·Σx), x ascending. Neither end is the goal; compare it with the plan before. Source: Dixon et al. 1987.',
  'definition.poolUse.name': 'Pool used',
  'definition.poolUse.text': 'Total pay ÷ pool. Above 100% the pool is too small and is split in proportion.',
  'definition.payCurve.name': 'Pay curve',
  'definition.payCurve.text':
    'What one person gets as the result grows from 0: by tiers, cap and floor, at QA factor 1 and without proration. The short strokes on the axis are what people reached in past months.',
  'definition.planFinding.name': 'Findings',
  'definition.planFinding.text':
    'Contradictions, gaps, overlaps, tiers out of reach, pools too small and cliffs, one each. A cliff: a little more, and pay jumps by 100 yuan or more.',
  'definition.conflict.name': 'Conflicts',
  'definition.conflict.text':
    'What does not work in the calendar: past, too few work days, before something it needs, training that reaches into the first wave. 0 means it can be done.',
  'definition.todayCount.name': 'To see to',
  'definition.todayCount.text':
    'What is to be done now, on the day and within the week. What is only good to know is not counted.',
  'definition.todayNow.name': 'Now',
  'definition.todayNow.text':
    'What is late by the day looked at (rechecks, appeals, scoring, notices, probations; the table of ledger limits changes the days), and what waits for no date: grave issues, grave keywords, alerts a ledger calls urgent.',
  'definition.todayToday.name': 'Today',
  'definition.todayToday.text':
    'What is due on the day looked at, and what waits without being late: samples to score, open appeals, people unstable for two days, reports to look at.',
  'definition.todaySoon.name': 'Within the week',
  'definition.todaySoon.text':
    'What is due in the days after the one looked at. Each ledger says how many days ahead it reminds.',
  'definition.todayKnown.name': 'Good to know',
  'definition.todayKnown.text':
    'Nothing to do, but to be known before figures are read: what still changes, the day on which the data ends, notes of the ledgers.',
  'definition.ledgerAlerts.name': 'Alerts',
  'definition.ledgerAlerts.text':
    'Rows somebody has to see to by the day looked at: overdue or due soon, or what a ledger asks to be looked at, such as an empty report. A row is told once; its address leads to it.',
  'definition.ledgerStatus.name': 'Status of a ledger',
  'definition.ledgerStatus.text':
    'Overdue: past its time and not done. Due soon: its time is near. Open: there is time. Waiting: on somebody else, never overdue. Done: its date or result is filled in. The table of ledger limits changes the times; a ledger without any only counts its rows.',
  'definition.judgedCount.name': 'Reviews',
  'definition.judgedCount.text':
    'Reviews of the chosen month with a valid score, drawn at random or chosen; rows of gold marks are not counted.',
  'definition.pairAgreement.name': 'Equal marks',
  'definition.pairAgreement.text':
    'The share of pairs in which both reviewers gave this item the same mark; the higher, the more agree. Some are equal by chance: look at α as well.',
  'definition.pairs.name': 'Pairs',
  'definition.pairs.text':
    'Two reviewers who both rated this item of one conversation are a pair; three make three. Below 10 pairs nothing is concluded.',
  'definition.inconsistent.name': 'Same fault, different treatment',
  'definition.inconsistent.text':
    'Issues worded alike whose mark of one item differs by 30% of the full mark or more, or whose severity differs. 0 is best; where there are some, see whether they really are the same.',
  'definition.adjustedMean.name': 'Mean without severity',
  'definition.adjustedMean.text':
    'Each random review less the severity of who made it, averaged. Above is the mean as it stands, after the arrow what it would be; for information only.',
  'definition.adjustedPay.name': 'Pay by the adjusted mean',
  'definition.adjustedPay.text':
    'The commission computed again with the factor of the adjusted mean. It shows the difference and changes neither scores nor pay; rank prizes stay.',
  'definition.reviewerAccuracy.name': 'Accuracy',
  'definition.reviewerAccuracy.text':
    '100 − the mean difference from the gold marks in % of the full mark; without gold marks, from the mean of the others who scored the conversation. 100 is full agreement.',
  'definition.reviewerTotal.name': 'Assessment in all',
  'definition.reviewerTotal.text':
    'The mean of accuracy, product knowledge and work process, a third each; none where one is missing. The latter two are exam scores of the table of reviewer assessments.',
};
