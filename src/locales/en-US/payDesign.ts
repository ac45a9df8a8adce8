/** The plan designer. */
export const payDesign = {
  'payDesign.title': 'Plan designer',
  'payDesign.intro':
    'Change the plan here; what is wrong is said as you type. It is saved as a sheet of its own, with the month from which it holds; earlier tables stay, and closed months are not touched.',
  'payDesign.sampled': 'The workbook has no {tables}: here are the samples of the gallery, to be changed.',
  'payDesign.row': 'Row {row}',
  'payDesign.addRow': 'Add a row',
  'payDesign.removeRow': 'Remove row {row} of {table}',
  'payDesign.phases': 'Lay out the phases',
  'payDesign.phasesHint':
    'Makes training, presale, two campaign waves and after-sales out of the first row; then fill in dates, targets and pools.',
  'payDesign.clean': 'Nothing is wrong.',
  'payDesign.problems': '{errors} errors, {warnings} warnings',
  'payDesign.curves': 'Pay curves',
  'payDesign.month': 'Holds from',
  'payDesign.monthHint': 'Such as 2026-11; earlier months go by the plan they had.',
  'payDesign.save': 'Save as a new version',
  'payDesign.saved': 'The new version is saved',
  'payDesign.savedText': 'It holds from {month} on and stands on a new sheet: ',
  'payDesign.back': 'Go on changing',
  'payDesign.sheet': 'Rules {month}',
  'payDesign.effective': 'Effective from',
  'payDesign.effectiveNote':
    'This version holds from this day on; each month takes the newest in force on its last day.',
  'payDesign.problem.noPlan': 'A plan has one row at least.',
  'payDesign.problem.required': '{label} is needed',
  'payDesign.problem.number': '{label} takes a number',
  'payDesign.problem.date': '{label} takes a date, such as 2026-11-01',
  'payDesign.problem.metric': 'There is no metric "{metric}"',
  'payDesign.problem.month': 'Please say from which month it holds, such as 2026-11.',
};
