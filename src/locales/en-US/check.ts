/** The data check: what is found, the repairs, the sheet of findings. */
export const check = {
  'check.finding.textNumber':
    '{count} number(s) in “{header}” of {sheet} stored as text (such as “{value}”); Excel leaves them out of sums',
  'check.finding.notANumber':
    '{count} cell(s) in “{header}” of {sheet} are not numbers (such as “{value}”) and do not count',
  'check.finding.errorCell': '{count} cell(s) in “{header}” of {sheet} are errors (such as {value})',
  'check.finding.negative': '{count} cell(s) in “{header}” of {sheet} are below {minimum} (such as {value})',
  'check.finding.tooLarge': '{count} cell(s) in “{header}” of {sheet} are above {maximum} (such as {value})',
  'check.finding.mixedRates':
    '“{header}” of {sheet} has percent points ({points} cells, like 62.5) beside fractions ({fractions} cells, like 0.625); use one of them',
  'check.finding.rateAboveOne': '{count} cell(s) in “{header}” of {sheet} are above 100 % (such as {value})',
  'check.finding.markUnreadable':
    '{count} mark(s) for “{item}” in {sheet} cannot be read (such as “{value}”); these reviews get no score',
  'check.finding.markOutOfRange':
    '{count} mark(s) for “{item}” in {sheet} are outside 0–{full} (such as {value}); these reviews get no score',
  'check.finding.textDate':
    '{count} date(s) in “{header}” of {sheet} are stored as text or plain numbers (such as “{value}”); filters and sorting go wrong',
  'check.finding.yearlessDate':
    '{count} date(s) in “{header}” of {sheet} have no year (such as “{value}”) and are taken for the reviewed month’s',
  'check.finding.notADate':
    '{count} cell(s) in “{header}” of {sheet} are not dates (such as “{value}”); these rows do not count',
  'check.finding.dateTooEarly': '{count} date(s) in “{header}” of {sheet} lie before 2000 (such as {value})',
  'check.finding.dateFarAway':
    '{count} date(s) in “{header}” of {sheet} lie more than {days} days from all others (such as {value}): a wrong year?',
  'check.finding.wrongOrder': 'In {count} row(s) of {sheet}, “{header}” is earlier than “{earlier}”',
  'check.finding.untidyKey':
    '{count} cell(s) in “{header}” of {sheet} have spaces or full-width characters (such as “{value}”); look-up formulas miss them',
  'check.finding.blankRequired': '{count} cell(s) in “{header}” of {sheet} are blank; these rows do not count',
  'check.finding.partAboveWhole': 'In {count} row(s) of {sheet}, “{header}” is more than “{whole}”',
  'check.finding.repeatedRow':
    '{count} row(s) of {sheet} equal an earlier one (such as “{value}”), as if pasted twice; delete the surplus rows',
  'check.finding.duplicateId':
    '{count} cell(s) in “{header}” of {sheet} repeat an earlier id (such as “{value}”), though the rows differ',
  'check.finding.twiceADay':
    '{count} row(s) of {sheet} are a person’s second row on one day (such as “{value}”); both count',
  'check.finding.missingColumn': '{kind} of {sheet} ({cell}) has no “{role}” column',
  'check.finding.guessedColumn': 'Column “{header}” of {sheet} is taken for “{role}”; please check',
  'check.finding.repeatedTitle':
    '{sheet} has {count} more column(s) titled “{header}” ({read}), from {cell}, which are not counted; figures of another platform or day belong into a table of their own',
  'check.finding.totalRows': '{count} row(s) of totals or means among the data of {sheet} are left out',
  'check.finding.footers':
    '{sheet} has {count} rows of signatures or notes below its table (such as “{value}”); they are not counted',
  'check.finding.rowsOutside':
    'Below {address} of {sheet}, after blank rows, {count} more rows look like data and are not read',
  'check.finding.hiddenRows': 'Some rows of {address} in {sheet} are hidden or filtered away; they count all the same',
  'check.finding.dates1904':
    'This workbook counts dates from 1904 (a setting of old Macs). The toolkit reads and writes the right days; copied into another workbook, dates shift by 4 years and a day. Dates without a date format are misread: give them one first',
  'check.finding.noTable':
    'No table was recognised in “{sheet}”; say in the settings what it is, or take a ready one from the template gallery',
  'check.finding.almostTable': 'Row {row} of “{sheet}” looks like the headers of {kind}, but lacks: {roles}',
  'check.finding.notLookedThrough': '{sheet} is large ({count} rows): its headers were read, its rows were not checked',
  'check.finding.noData':
    '{count} active people of the roster have no daily figures and no reviews ({month}): {agents}',
  'check.finding.unknownPerson': '“{agent}” is not on the roster; {count} rows in {sheet} and elsewhere do not count',
  'check.finding.moreStrangers': '{count} more name(s) are not on the roster; is the agent column the right one?',
  'check.finding.nearDuplicate':
    '{names} may be one person ({cell} of {sheet}) and are taken for {count}; write the name in one way, or list it in a table of names',
  'check.finding.nearDuplicateId':
    'Job numbers {names} may be one ({cell} of {sheet}) and are taken for different people; write them in one way',
  'check.finding.rubricFault': '{reason}',
  'check.finding.duplicateThreshold':
    '{count} cell(s) in “{header}” of {sheet} repeat an earlier threshold (such as {value}); nothing can be computed',
  'check.finding.thresholdsUnordered': '“{header}” of {sheet} does not ascend; it is sorted for the calculation',
  'check.finding.planWithoutTiers': 'Plan “{value}” of {sheet} has no tiers, so it pays 0',
  'check.finding.tiersWithoutPlan': '{count} tier(s) of {sheet} belong to a plan that does not exist, “{value}”',
  'check.finding.capBelowFloor': 'In {count} row(s) of {sheet} the cap is below the floor; nothing can be computed',
  'check.finding.weightsZero': 'All metric weights of {sheet} are 0 or blank: there is no performance score',

  'check.severity.error': 'Error',
  'check.severity.warning': 'Warning',
  'check.severity.info': 'Note',
  'check.repair.number': 'Turn into numbers',
  'check.repair.date': 'Turn into dates',
  'check.repair.tidy': 'Tidy spaces and width',
  'check.repair.rename': 'Add a suffix',
  'check.names.heading': 'Perhaps the same person',
  'check.names.hint':
    'Only a proposal: unless ticked they count as different people. What you tick goes into the 人员对照 table (made if there is none), and everything reads people by it from then on; no cell of yours is changed.',
  'check.names.pair': '“{written}” is “{meant}”',
  'check.names.onRoster': 'the roster has “{meant}”',
  'check.names.link': 'Add to 人员对照 ({count})',
  'check.names.linked': 'Names added to 人员对照: {count}.',
  'check.names.reason.width': 'differ in character width only',
  'check.names.reason.spaces': 'differ in spaces only',
  'check.names.reason.case': 'differ in upper and lower case only',
  'check.names.reason.lookalike': 'look alike (0 and O, 1 and l …)',
  'check.names.reason.zeros': 'differ in leading zeros only',
  'check.sheet.name': 'Data check',
  'check.sheet.summary':
    '{tables} tables, {rows} rows of data, {findings} findings; paste a place into the name box to go there',
  'check.sheet.severity': 'Severity',
  'check.sheet.kind': 'Table',
  'check.sheet.place': 'Place',
  'check.sheet.message': 'Finding',
  'check.sheet.count': 'Cells/rows',
  'check.sheet.repair': 'Repair',

  'check.page.title': 'Data check',
  'check.page.intro':
    'Looks through every table it knows. Repairs are listed before they happen, and Excel’s undo takes them back.',
  'check.page.tables': 'Tables',
  'check.page.rows': 'Rows',
  'check.page.findings': 'Findings',
  'check.page.problems': 'What is wrong',
  'check.page.found': 'Tables found',
  'check.page.clean': 'Nothing is wrong.',
  'check.page.empty': 'No table has been recognised yet',
  'check.page.emptyAdvice':
    'Put in a table with headers in its first row (a roster, for example: job number, agent, group, hire date), then check again. Ready-made tables are here:',
  'check.page.templates': 'Open the template gallery',
  'check.page.repair': '{repair} ({count} cell(s))…',
  'check.page.repairAll': 'Repair {count} cell(s) together…',
  'check.page.incomplete': 'Of large tables only the headers were read.',
  'check.page.everything': 'Check every row (may take some ten seconds)',
  'check.page.again': 'Check again',
  'check.page.write': 'Write to a sheet',
  'check.page.before': '{count} cell(s) will change',
  'check.page.ranges': 'Ranges: {ranges}',
  'check.page.manyRanges': 'Ranges: {ranges} and others, {count} in all',
  'check.page.beforeHint': 'Only these cells change, nothing else. Text stands in quotes. Excel’s undo takes it back.',
  'check.page.formulas':
    '{count} more cell(s) hold formulas, or what they spill, and stay as they are; check the data they refer to.',
  'check.page.hiddenRows': 'Some of these cells are in rows that are filtered away or hidden; they change too.',
  'check.page.allRanges': 'All {count} ranges',
  'check.page.old': 'Now',
  'check.page.new': 'Then',
  'check.page.more': 'And {count} more cell(s) in the same way.',
  'check.page.confirm': 'Change {count} cell(s)',
  'check.page.repaired': '{count} cell(s) changed',
  'check.page.skipped': '{count} cell(s) had been changed meanwhile and were left alone.',
  'check.page.undo': 'To take it back, use Excel’s undo.',
  'check.page.written': 'The findings stand in',

  'check.state.good': 'Good',
  'check.state.warning': 'Warnings: {warnings}',
  'check.state.error': 'Errors: {errors}',
};
