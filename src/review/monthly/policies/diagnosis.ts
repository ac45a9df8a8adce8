import { fold } from '../../../domain/numbers/text';
import { defaultDiagnosisMatrix } from '../../../domain/people/defaults';
import {
  causeClasses,
  evidenceKinds,
  type CauseClass,
  type DiagnosisMatrix,
  type EvidenceKind,
} from '../../../domain/people/diagnosis';
import { diagnosis as english } from '../../../locales/en-US/diagnosis';
import { diagnosis as chinese } from '../../../locales/zh-CN/diagnosis';
import { rowsOf } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import type { Say } from '../../texts';
import { metricNamed } from '../metrics';
import type { Warnings } from '../warnings';

/** 诊断矩阵 and 改善办法: what weaknesses point to, and what helps. */
export interface DiagnosisRules {
  matrix: DiagnosisMatrix;
  /** The workbook's own; null for those of the source. */
  remedies: Readonly<Record<CauseClass, readonly string[]>> | null;
}

/** How the template, and the source, name the evidence and the classes. */
export const evidenceName = (kind: EvidenceKind): string => chinese[`diagnosis.kind.${kind}`];
export const causeName = (cause: CauseClass): string => chinese[`diagnosis.cause.${cause}`];

/** The source's remedies of a class, one by one. */
export const defaultRemedies = (cause: CauseClass): string[] => chinese[`diagnosis.remedy.${cause}`].split('、');

/** Evidence goes by its name in either language, or by any name of its metric. */
function evidenceOf(text: string): EvidenceKind | undefined {
  const metric = metricNamed(text);
  return evidenceKinds.find(
    (kind) =>
      fold(text) === evidenceName(kind) ||
      fold(text).toLowerCase() === english[`diagnosis.kind.${kind}`].toLowerCase() ||
      (metric !== null && metric === metricNamed(evidenceName(kind))),
  );
}

const causeOf = (text: string): CauseClass | undefined =>
  causeClasses.find(
    (cause) =>
      fold(text) === causeName(cause) || fold(text).toLowerCase() === english[`diagnosis.cause.${cause}`].toLowerCase(),
  );

const weightRoles: Readonly<Record<CauseClass, string>> = {
  business: 'businessClass',
  ability: 'abilityClass',
  attitude: 'attitudeClass',
};

/** A table on a sheet stands for its default as a whole: evidence without a row there weighs nothing. */
export function readDiagnosisRules(
  matrix: DataTable | undefined,
  remedies: DataTable | undefined,
  warnings: Warnings,
): DiagnosisRules {
  return {
    matrix: matrix ? readMatrix(matrix, warnings) : defaultDiagnosisMatrix,
    remedies: remedies ? readRemedies(remedies, warnings) : null,
  };
}

function readMatrix(table: DataTable, warnings: Warnings): DiagnosisMatrix {
  const none = Object.fromEntries(evidenceKinds.map((kind) => [kind, { business: 0, ability: 0, attitude: 0 }]));
  const matrix = none as Record<EvidenceKind, Record<CauseClass, number>>;
  for (const row of rowsOf(table, warnings.badCell)) {
    const name = row.text('evidence');
    if (name === '') continue;
    const kind = evidenceOf(name);
    if (kind === undefined) {
      warnings.add('unknownEvidence', 'warning', { name, ...row.link('evidence') }, row.link('evidence'));
      continue;
    }
    for (const cause of causeClasses) matrix[kind][cause] = Math.max(0, row.number(weightRoles[cause]) ?? 0);
  }
  return matrix;
}

function readRemedies(table: DataTable, warnings: Warnings): Record<CauseClass, string[]> {
  const remedies: Record<CauseClass, string[]> = { business: [], ability: [], attitude: [] };
  for (const row of rowsOf(table, warnings.badCell)) {
    const [name, remedy] = [row.text('causeClass'), row.text('remedy')];
    if (name === '' && remedy === '') continue;
    const cause = causeOf(name);
    if (cause === undefined) {
      warnings.add('unknownCause', 'warning', { name, ...row.link('causeClass') }, row.link('causeClass'));
    } else if (remedy !== '') remedies[cause].push(remedy);
  }
  return remedies;
}

/** What helps against a class, as one text of the report: the workbook's words, or the source's in the report's language. */
export const remediesText = ({ remedies }: DiagnosisRules, cause: CauseClass, say: Say): string =>
  remedies === null ? say(`diagnosis.remedy.${cause}`) : remedies[cause].join(say('report.list'));
