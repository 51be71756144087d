/**
 * Excel's functions that are younger than the file format. A file names them with a prefix that older versions can
 * carry along without understanding; the formula bar never shows it.
 * Source: Microsoft's support page "An _xlfn. prefix is displayed in front of a formula", and [MS-XLSX] 2.2.2
 * (future-function-list).
 */
const SINCE_2010 =
  'AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
  'CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST ' +
  'F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.PRECISE GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST ' +
  'LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC ' +
  'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P ' +
  'STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST';
const SINCE_2013 =
  'ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA COT COTH CSC ' +
  'CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC ' +
  'IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS ' +
  'SKEW.P UNICHAR UNICODE WEBSERVICE XOR';
const SINCE_2016 =
  'CONCAT FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR IFS MAXIFS ' +
  'MINIFS SWITCH TEXTJOIN';
const SINCE_2021 =
  'ANCHORARRAY ARRAYTOTEXT LAMBDA LET RANDARRAY SEQUENCE SINGLE SORTBY UNIQUE VALUETOTEXT XLOOKUP XMATCH';
const SINCE_2024 =
  'BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND GROUPBY HSTACK IMAGE ISOMITTED MAKEARRAY MAP PERCENTOF PIVOTBY ' +
  'REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST SCAN STOCKHISTORY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW ' +
  'TRIMRANGE VSTACK WRAPCOLS WRAPROWS';
/** Two that carry a second prefix, because worksheets and macros see different functions of that name. */
const WORKSHEET_ONLY = 'FILTER SORT';

const PREFIXES = new Map<string, string>([
  ...[SINCE_2010, SINCE_2013, SINCE_2016, SINCE_2021, SINCE_2024]
    .flatMap((names) => names.split(' '))
    .map((name): [string, string] => [name, '_xlfn.']),
  ...WORKSHEET_ONLY.split(' ').map((name): [string, string] => [name, '_xlfn._xlws.']),
]);

/** Functions whose result may be an array although their arguments are single values or are reduced inside. */
const ARRAY_FUNCTIONS = new Set(
  (
    'ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LAMBDA LET LINEST LOGEST ' +
    'MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL ' +
    'TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP'
  ).split(' '),
);

/** The prefix that a file puts before a function of Excel's, `""` for the old ones and for functions of others. */
export function filePrefix(name: string): string {
  return PREFIXES.get(name.toUpperCase()) ?? '';
}

/** A function's name without the prefixes that a file may have put before it. */
export function withoutFilePrefix(name: string): string {
  const bare = name.replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
  return bare === name || filePrefix(bare) !== '' ? bare : name;
}

/** Whether a function of Excel's may fill more cells than the one it stands in. */
export function mayReturnArray(name: string): boolean {
  return ARRAY_FUNCTIONS.has(withoutFilePrefix(name).toUpperCase());
}
