import type { campaign as zh } from '../zh-CN/campaign';

export const campaign: Record<keyof typeof zh, string> = {
  'campaign.title': 'Campaign',
  'campaign.intro':
    'Counts everything from the dates: arrivals, training and exams, two waves, after-sales, the summary.',
  'campaign.calendar': 'Back-schedule',
  'campaign.calendarHint':
    'Enter the dates: arrivals, training, exams, two waves and after-sales are counted from them.',
  'campaign.calendar.intro':
    'Days are counted from presale, first wave and main peak by the table 大促倒排规则, which you can change. With one wave, give first wave and main peak the same day.',
  'campaign.calendar.write': 'Write the calendar',
  'campaign.calendar.done':
    'The calendar is written. Fill in 完成日期 as tasks get done; what is late is brought up, and the status follows by itself.',
  'campaign.calendar.preview': 'Calendar of {campaign}',
  'campaign.field.campaign': 'Campaign',
  'campaign.field.presale': 'Presale begins',
  'campaign.field.firstPeak': 'First wave',
  'campaign.field.mainPeak': 'Main peak',
  'campaign.field.asOf': 'As of',
  'campaign.field.asOfHint': 'What should be over before this day is past.',
  'campaign.proposed': '{year} 双11',
  'campaign.rules': 'Rules',
  'campaign.rulesDefault':
    'By the {count} default rules. To change them, insert “Campaign schedule rules” from the templates first.',
  'campaign.rulesOwn': 'By {count} rules of the workbook:',
  'campaign.exists': '“{campaign}” has a calendar already; a new one is written beside it, the old one stays.',
  'campaign.fact.tasks': 'Tasks',
  'campaign.fact.conflicts': 'Conflicts',
  'campaign.fact.first': 'First day',
  'campaign.conflicts': 'Conflicts and remarks',
  'campaign.noConflict': 'No conflicts; there is time enough.',
  'campaign.column.task': 'Task',
  'campaign.column.days': 'Days',
  'campaign.column.workdays': 'Work days',
  'campaign.days': '{start} – {end}',
  'campaign.failure.presale': 'Presale must begin before the first wave or on the same day. Please change the dates.',
  'campaign.failure.waves':
    'The first wave must come before the main peak or on the same day. Please change the dates.',
  'campaign.conflict.past': '“{task}” should have been done by {end}, {late} days ago',
  'campaign.conflict.begun': '“{task}” should have begun on {start}; {left} work days are left until {end}',
  'campaign.conflict.tooShort': '“{task}” takes {needed} work days; {left} are left until {end}',
  'campaign.conflict.tooShortAfter': '“{task}” takes {needed} work days; between “{other}” and {end} there are {left}',
  'campaign.conflict.beforeOther': '“{task}” ends on {end}, before “{other}”, which must come first, is over',
  'campaign.conflict.afterPeak':
    '“{task}” ends on {end}, when the first wave has begun; training must be over before it',
  'campaign.conflict.unknownTask': '“{task}” comes after “{other}”, which is not in the table',
  'campaign.conflict.backwards': '“{task}” ends before it begins',
  'campaign.remark.notANumber': '“{value}” in “{header}” is no number',
  'campaign.remark.notADate': '“{value}” in “{header}” is no date',
  'campaign.remark.unusableRule':
    '“{task}” has a start or end nobody can read: count from one of {anchors}, in whole days',
};
