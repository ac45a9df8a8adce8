export const writing = {
  'writing.failure.host': 'Excel refused what was to be written: {reason}',
  'writing.failure.readOnly': 'The workbook is read-only.',
  'writing.failure.protectedWorkbook': 'The structure of the workbook is protected: no sheet can be added.',
  'writing.failure.protectedSheet': 'The sheet “{place}” is protected.',
  'writing.failure.goneSheet': 'The sheet “{place}” is no longer there, or has another name.',
  'writing.failure.goneTable': 'The table “{place}” is no longer there, or has another name.',
  'writing.failure.changedTable': 'The column headers of “{place}” are no longer those that were read.',
  'writing.failure.changedRows': 'Below the table on “{place}” something has changed since it was read.',
  'writing.failure.changedCell': '{place} was changed after it had been read.',
  'writing.failure.noRoom':
    '{place} is not free, and rows cannot be inserted there: something beside the table goes on at that height, or another table on the sheet needs room as well.',
  'writing.failure.hiddenRows':
    'Some rows of “{place}” are filtered away or hidden, and Excel might not delete all that are to go.',
  'writing.failure.notAgreed':
    '{place} is not among the cells that were agreed to: the table has changed since, as by sorting or inserted rows.',
  'writing.failure.notOwn': '“{place}” is no sheet that Kefu Toolkit has written; it stays as it is.',
  'writing.unchanged': 'Nothing was changed.',
  'writing.left': 'This could not be taken back, please look at it yourself: {places}',
  'writing.noRoomAdvice':
    'Make room below the table by hand, or turn it into an Excel table (Insert > Table), then try again.',
  'writing.hiddenRowsAdvice': 'Clear the filter and show hidden rows, then try again.',
  'writing.readOnlyAdvice': 'Choose Enable Editing, or save a copy, then try again.',
};
