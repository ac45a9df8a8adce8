import { parseCell } from '../../model/a1';
import { CUSTOM_NAMESPACES } from './formulaText';
import { findCalls, tokenize, type Call, type Token } from './tokens';

/** Take ranges as they are and give one value. */
const AGGREGATES = `SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MIN MAXA MINA MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVP VAR
VAR.S VAR.P VARP PRODUCT SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 SUBTOTAL AGGREGATE GEOMEAN HARMEAN CORREL PEARSON RSQ SLOPE INTERCEPT
STEYX COVAR COVARIANCE.S COVARIANCE.P DEVSQ AVEDEV SKEW KURT AND OR XOR CONCAT TEXTJOIN ROWS COLUMNS NPV IRR SUMIF SUMIFS COUNTIF
COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS VLOOKUP HLOOKUP LOOKUP MATCH XMATCH RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC
PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC LARGE SMALL FORECAST FORECAST.LINEAR
TRIMMEAN WORKDAY NETWORKDAYS DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN DGET SHEETS ISREF`;

/** Take one value per argument and give one: safe as long as no range comes in. */
const SCALARS = `IF IFERROR IFNA IFS SWITCH ABS ROUND ROUNDUP ROUNDDOWN INT TRUNC MOD SQRT POWER EXP LN LOG LOG10 SIGN CEILING FLOOR MROUND
NOT TRUE FALSE NA ISBLANK ISNUMBER ISTEXT ISERROR ISERR ISNA ISLOGICAL ISNONTEXT LEN LEFT RIGHT MID FIND SEARCH SUBSTITUTE REPLACE TRIM
UPPER LOWER PROPER TEXT VALUE EXACT REPT CHAR CODE CLEAN CONCATENATE T N DATE YEAR MONTH DAY HOUR MINUTE SECOND TIME TODAY NOW WEEKDAY
WEEKNUM ISOWEEKNUM EDATE EOMONTH DATEDIF DATEVALUE TIMEVALUE DAYS YEARFRAC RAND RANDBETWEEN PI HYPERLINK NUMBERVALUE ROW COLUMN ADDRESS
ERROR.TYPE TYPE PMT FV PV RATE NPER FIXED GCD LCM COMBIN PERMUT FACT DOLLAR UNICODE UNICHAR CHOOSE`;

const aggregates = new Set(AGGREGATES.split(/\s+/));
const scalars = new Set(SCALARS.split(/\s+/));

const isMany = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return false;
  if (token.kind === 'symbol') return token.text === ':' || token.text === '{' || token.text === '#';
  // A single row of a table is one cell only when one column of it is meant.
  if (token.kind === 'bracket')
    return (
      !/#This Row\]\s*,\s*\[[^\]:]*\]\]$|^\[@[^[:]*\]$|^\[@\[[^\]]*\]\]$/i.test(token.text) && next?.kind !== 'sheet'
    );
  // A name may stand for any range or array.
  return (
    token.kind === 'word' &&
    next?.text !== '(' &&
    next?.kind !== 'bracket' &&
    !parseCell(token.text) &&
    !/^(TRUE|FALSE)$/i.test(token.text) &&
    next?.text !== ':' &&
    tokens[i - 1]?.text !== ':'
  );
};

/**
 * Whether a formula must be stored as a dynamic array to mean the same in Excel as in the grid: a plain `<f>` is read with
 * the implicit intersection of old, which turns `=A1:A9*2` into `=@A1:A9*2`. Stored as an array when in doubt: that never
 * changes a result.
 */
export function needsArrayEvaluation(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^\s*=/, ''));
  const { calls } = findCalls(tokens);
  const unknown = calls.some(({ name }) => {
    const text = tokens[name]?.text.toUpperCase() ?? '';
    return (
      CUSTOM_NAMESPACES.some((space) => text.startsWith(`${space}.`)) || !(aggregates.has(text) || scalars.has(text))
    );
  });
  return unknown || tokens.some((_, i) => isMany(tokens, i) && !takenWhole(tokens, calls, i));
}

/** Whether the range around token `i` is a whole argument of a function that wants ranges. */
function takenWhole(tokens: readonly Token[], calls: readonly Call[], i: number): boolean {
  const call = calls.find(({ open, close }) => open < i && i < close);
  if (!call || !aggregates.has(tokens[call.name]?.text.toUpperCase() ?? '')) return false;
  const argument = call.arguments.find(({ from, to }) => from <= i && i <= to);
  if (!argument) return false;
  // A comparison or a sum over ranges inside an aggregate is array arithmetic, except where the function is made for it.
  const arithmetic = tokens
    .slice(argument.from, argument.to + 1)
    .some(({ kind, text }) => kind === 'symbol' && '+-*/^&=<>%'.includes(text));
  return !arithmetic || tokens[call.name]?.text.toUpperCase() === 'SUMPRODUCT';
}
