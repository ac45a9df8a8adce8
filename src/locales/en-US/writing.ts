export const writing = {
  'writing.failure.host': 'Excel refused what was to be written: {reason}',
  'writing.failure.readOnly': 'The workbook is read-only.',
  'writing.failure.protectedWorkbook': 'The structure of the workbook is protected: no sheet can be added.',
  'writing.failure.protectedSheet': 'The sheet “{place}” is protected.',
  'writing.failure.goneSheet': 'The sheet “{place}” is no longer there.',
  'writing.failure.goneTable': 'The table “{place}” is no longer there, or has another name.',
  'writing.failure.changedTable': 'The column headers of “{place}” are no longer those that were read.',
  'writing.failure.changedCell': '{place} was changed after it had been read.',
  'writing.failure.notOwn': '“{place}” is no sheet that Kefu Toolkit has written; it stays as it is.',
  'writing.unchanged': 'Nothing was changed.',
  'writing.left': 'This could not be taken back, please look at it yourself: {places}',
  'writing.readOnlyAdvice': 'Choose Enable Editing, or save a copy, then try again.',
};
