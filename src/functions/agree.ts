import { Fault } from '../domain/fault';
import { parseNumber } from '../domain/numbers/text';
import { type AgreementParts, type Ratings, fleissKappa, gwetAc1, percentAgreement } from '../domain/quality/agreement';
import { cohenKappa } from '../domain/quality/cohen';
import { type IccForm, type MeanSquares, intraclassCorrelation } from '../domain/quality/icc';
import { type NumericRatings, intervalAlpha, nominalAlpha, ordinalAlpha } from '../domain/quality/krippendorff';
import { cellText, option, rowsOf, shown } from './cells';

const iccForms = ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const;
const methods = ['alpha', 'percent', 'cohen', 'fleiss', 'ac1', ...iccForms] as const;
const alphaScales = ['nominal', 'ordinal', 'interval'] as const;
const kappaWeights = ['none', 'linear', 'quadratic'] as const;

/** How a coefficient comes from what was observed and what chance would give. */
export type Agreement =
  | { kind: 'share'; coefficient: number }
  /** `agreement`: (observed − expected) ÷ (1 − expected). `disagreement`: 1 − observed ÷ expected. */
  | ({ kind: 'agreement' | 'disagreement' } & AgreementParts)
  | ({ kind: 'variance'; form: IccForm } & MeanSquares & { coefficient: number });

/** AGREEMENT: one coefficient of ratings in cells, by the names of its options, with what it comes from. */
export function agree(cells: unknown, method: unknown, scale: unknown): Agreement {
  const chosen = option('method', method, methods, 'alpha');
  switch (chosen) {
    case 'alpha':
      return { kind: 'disagreement', ...alpha(cells, option('scale', scale, alphaScales, 'nominal')) };
    case 'cohen': {
      const weights = option('scale', scale, kappaWeights, 'none');
      return { kind: 'disagreement', ...cohenKappa(readRatings(cells), weights) };
    }
    case 'percent':
      return { kind: 'share', coefficient: percentAgreement(readRatings(cells)) };
    case 'fleiss':
      return { kind: 'agreement', ...fleissKappa(readRatings(cells)) };
    case 'ac1':
      return { kind: 'agreement', ...gwetAc1(readRatings(cells)) };
    default:
      return { kind: 'variance', form: chosen, ...intraclassCorrelation(readNumbers(cells), chosen) };
  }
}

function alpha(cells: unknown, scale: (typeof alphaScales)[number]): AgreementParts {
  if (scale === 'nominal') return nominalAlpha(readRatings(cells));
  return scale === 'ordinal' ? ordinalAlpha(readNumbers(cells)) : intervalAlpha(readNumbers(cells));
}

/** Statistics concern the whole table: an error in one cell is the error of the call. */
function readRatings(cells: unknown): Ratings {
  return rowsOf(cells).map((subject, i) =>
    subject.map((cell) => {
      const rating = cellText(cell);
      if (rating === undefined) throw new Fault('value', 'errorCell', { argument: 'ratings', row: i + 1 });
      return rating;
    }),
  );
}

function readNumbers(cells: unknown): NumericRatings {
  const texts = readRatings(cells);
  return rowsOf(cells).map((subject, i) =>
    subject.map((cell, j) => {
      if (typeof cell === 'number') return cell;
      const rating = texts[i]?.[j] ?? null;
      if (rating === null) return null;
      const written = typeof cell === 'string' ? parseNumber(rating) : null;
      if (written) return written.value;
      const parameters = { argument: 'ratings', row: i + 1, column: j + 1, value: shown(cell) };
      throw new Fault('value', 'cellNotANumber', parameters);
    }),
  );
}
