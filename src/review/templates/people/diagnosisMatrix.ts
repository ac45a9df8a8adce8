import { defaultDiagnosisMatrix } from '../../../domain/people/defaults';
import { causeClasses, evidenceKinds } from '../../../domain/people/diagnosis';
import { evidenceName } from '../../monthly/policies/diagnosis';
import { words, type Template } from '../template';

const weight = { kind: 'number', minimum: 0, maximum: 10 } as const;

export const template: Template = {
  kind: 'diagnosisMatrix',
  order: 6,
  title: words('诊断矩阵', 'Diagnosis matrix'),
  purpose: words(
    '一个弱项指向哪类原因、有多重：诊断时每个人弱项的权重按类相加，最重的一类就是原因。',
    'Which cause class a weakness points to, and how much: the weights of a person’s weaknesses are summed by class, and the heaviest is the cause.',
  ),
  place: 'rules',
  rowsAre: 'defaults',
  columns: [
    {
      role: 'evidence',
      entry: { kind: 'choice', choices: evidenceKinds.map(evidenceName) },
      width: 12,
      note: words('六项核心数据、三个质检类别、事故。', 'The six metrics, the three QA categories, incidents.'),
    },
    {
      role: 'businessClass',
      entry: weight,
      width: 9,
      note: words('多大程度说明是业务不熟。', 'How much it speaks for knowledge of the business.'),
    },
    {
      role: 'abilityClass',
      entry: weight,
      width: 9,
      note: words('多大程度说明是能力不够。', 'How much it speaks for ability.'),
    },
    {
      role: 'attitudeClass',
      entry: weight,
      width: 9,
      note: words('多大程度说明是态度问题。', 'How much it speaks for attitude.'),
    },
  ],
  rows: evidenceKinds.map((kind) => [
    evidenceName(kind),
    ...causeClasses.map((cause) => defaultDiagnosisMatrix[kind][cause]),
  ]),
};
