import { causeClasses } from '../../../domain/people/diagnosis';
import { causeName, defaultRemedies } from '../../monthly/policies/diagnosis';
import { words, type Template } from '../template';

export const template: Template = {
  kind: 'remedies',
  order: 7,
  title: words('改善办法', 'Remedies'),
  purpose: words(
    '每类原因有哪些改善办法，一行一个；诊断时从这里选，登记到问题看板。',
    'What helps against each cause class, one a row; the diagnosis offers these for the issue board.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'causeClass',
      entry: { kind: 'choice', choices: causeClasses.map(causeName) },
      width: 11,
      note: words('业务类、能力类或态度类。', '业务类 (business), 能力类 (ability) or 态度类 (attitude).'),
    },
    { role: 'remedy', entry: { kind: 'longText' }, width: 36, note: words('具体做什么。', 'What is done.') },
  ],
  rows: causeClasses.flatMap((cause) => defaultRemedies(cause).map((remedy) => [causeName(cause), remedy])),
};
