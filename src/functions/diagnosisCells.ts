import { Fault, type Outcome } from '../domain/fault';
import { decimal } from '../domain/numbers/money';
import { defaultDiagnosisMatrix } from '../domain/people/defaults';
import {
  diagnosisCategories,
  diagnosisMetrics,
  type Diagnosis,
  type DiagnosisInput,
  type DiagnosisPolicy,
  type Evidence,
} from '../domain/people/diagnosis';
import { defaultPassLine } from '../domain/quality/defaults';
import { fill } from '../locales/locale';
import { diagnosis as diagnosisWords } from '../locales/zh-CN/diagnosis';
import { type CellAnswer, repeated } from './answer';
import { align, isFault, numberMatrix } from './cells';
import { metricNumbers } from './metricCells';

/** The arguments of DIAGNOSE as the domain takes them. */
export function readDiagnosis(
  metrics: unknown,
  qaCategories: unknown,
  targets: unknown,
): { people: DiagnosisInput[]; policy: DiagnosisPolicy } {
  const width = diagnosisMetrics.length;
  const figures = numberMatrix('metrics', metrics);
  const categories = numberMatrix('qaCategories', qaCategories);
  checkColumns(figures.name, figures.values, width);
  const hasCategories = qaCategories !== null && qaCategories !== undefined;
  if (hasCategories) checkColumns(categories.name, categories.values, diagnosisCategories.length);
  const [metricRows, categoryRows] = align(figures, categories);
  const people = metricRows.map((row, i) => ({
    metrics: row,
    categories: hasCategories ? (categoryRows[i] ?? []) : [],
    incidents: 0,
  }));
  const policy = {
    matrix: defaultDiagnosisMatrix,
    targets: metricNumbers('targets', targets, 'metrics', width),
    passLine: defaultPassLine,
  };
  return { people, policy };
}

function checkColumns(argument: string, rows: readonly (readonly unknown[])[], columns: number): void {
  const found = rows[0]?.length ?? 0;
  if (found !== columns) throw new Fault('value', 'columnsNeeded', { argument, columns, found });
}

const shares: ReadonlySet<string> = new Set(['orderConversion', 'payConversion', 'slowResponse']);

/** `下单转化率 37.1%（目标 45%）`, in Chinese in either language. */
export function evidenceText({ kind, value, against, reference }: Evidence): string {
  const figure = (number: number) => (shares.has(kind) ? `${shortest(number * 100, 1)}%` : shortest(number, 2));
  return fill(diagnosisWords[`diagnosis.against.${against}`], {
    kind: diagnosisWords[`diagnosis.kind.${kind}`],
    value: figure(value),
    reference: figure(reference),
  });
}

/** Cause class, evidence and remedies as DIAGNOSE answers. */
export function diagnosisAnswer(found: Outcome<Diagnosis | null>): CellAnswer[] {
  if (found === null || isFault(found)) return repeated(found, 3);
  return [
    found.causes.map((cause) => diagnosisWords[`diagnosis.cause.${cause}`]).join('、'),
    found.evidence.map(evidenceText).join('、'),
    found.causes.map((cause) => diagnosisWords[`diagnosis.remedy.${cause}`]).join('、'),
  ];
}

/** At most this many decimals, none that are 0. @throws Fault where figures near the largest number have run over */
export function shortest(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new Fault('number', 'notFinite');
  return decimal(value).round(decimals).toFixed();
}
