import type { Primitive, PrimitiveKind, Wrapper, WrapperKind } from '../primitive';
import { ATTAINMENT } from './attainment';
import { FIXED } from './fixed';
import { GATE } from './gate';
import { GRID } from './grid';
import { LIMITS } from './limits';
import { LINE_SHARE } from './line-share';
import { MULTIPLIER } from './multiplier';
import { POOL } from './pool';
import { RANK } from './rank';
import { RATE } from './rate';
import { SENIORITY } from './seniority';
import { SUM } from './sum';
import { TIERS } from './tiers';
import { WEIGHTED } from './weighted';

/** Every kind of line, the plainest first; a formula is read as the first whose shape it has. */
export const PRIMITIVES: Readonly<Record<PrimitiveKind, Primitive>> = {
  fixed: FIXED,
  rate: RATE,
  tiers: TIERS,
  grid: GRID,
  multiplier: MULTIPLIER,
  weighted: WEIGHTED,
  pool: POOL,
  rank: RANK,
  seniority: SENIORITY,
  lineShare: LINE_SHARE,
  sum: SUM,
  attainment: ATTAINMENT,
};

export const PRIMITIVE_KINDS = Object.keys(PRIMITIVES) as readonly PrimitiveKind[];

export const WRAPPERS: Readonly<Record<WrapperKind, Wrapper>> = { gate: GATE, limits: LIMITS };
