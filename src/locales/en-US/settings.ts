import type { settings as zh } from '../zh-CN/settings';

export const settings: Record<keyof typeof zh, string> = {
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.languageAuto': 'Same as Excel',
  'settings.languageNote': 'For the pane only. Function names and written sheets stay as they are.',
  'settings.rules': 'Rules',
  'settings.rulesNote':
    'All rules stand in tables of the workbook; change a table, and the next computation goes by it. Insert one that is missing and make it your own.',
  'settings.rulesOwn': 'From the workbook: ',
  'settings.rulesDefaults': 'No such table; defaults apply',
  'settings.rulesNone': 'No such table; this is not computed',
  'settings.insert': 'Insert',
  'settings.insertOf': 'Insert “{title}”',
  'settings.inserting': 'Inserting the table',
  'settings.inserted': '“{title}” inserted: {place}',
  'settings.group.quality': 'Quality',
  'settings.group.incentive': 'Pay',
  'settings.group.people': 'People',
  'settings.group.campaign': 'Campaigns',
  'settings.mapping': 'Columns',
  'settings.mappingNote':
    'Everything reads the columns as shown here. Corrections are kept in this workbook and survive moved columns.',
  'settings.mappingEmpty': 'No table has been recognised yet.',
  'settings.mappingTables': '{count} tables',
  'settings.mappingDoubtful': '{count} to check',
  'settings.templates': 'Templates',
  'settings.templatesNote': 'Empty tables for roster, QA sheet, daily figures, and all ledgers.',
  'settings.openTemplates': 'Open the templates',
  'settings.stored': 'What is stored',
  'settings.storedWorkbook':
    'In the workbook: which column is which, and the names of the sheets the add-in wrote; no people, no results. Results stand on the sheets alone.',
  'settings.storedBrowser':
    'On this computer: the pane’s language, the reviewer chosen in scoring, and scores not yet finished.',
  'settings.storedNowhere': 'Nothing leaves the workbook; the add-in talks to no server.',
  'settings.about': 'About',
  'settings.version': 'Kefu Toolkit {version}',
};
