/** How many arguments a function of Excel's takes. */
interface Arity {
  readonly least: number;
  readonly most: number;
}

const MANY: Arity = { least: 1, most: 255 };
const ONE: Arity = { least: 1, most: 1 };

/** The functions of Excel's that a plan may use beside ours: what pay needs and every reader of a sheet knows. */
export const ALLOWED_FUNCTIONS: Readonly<Record<string, Arity>> = {
  IF: { least: 2, most: 3 },
  AND: MANY,
  OR: MANY,
  NOT: ONE,
  MIN: MANY,
  MAX: MANY,
  SUM: MANY,
  AVERAGE: MANY,
  MEDIAN: MANY,
  COUNT: MANY,
  ABS: ONE,
  INT: ONE,
  // A person's own part of something shared, with team.mine behind.
  INDEX: { least: 2, most: 2 },
  // A person's place among the others, with a column of the team behind.
  RANK: { least: 2, most: 3 },
};

/** Functions that make one value of many. */
export const REDUCING: ReadonlySet<string> = new Set([
  'AND',
  'OR',
  'MIN',
  'MAX',
  'SUM',
  'AVERAGE',
  'MEDIAN',
  'COUNT',
  'INDEX',
  'RANK',
]);

export const ALLOWED_OPERATORS: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '^',
  '%',
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
]);
