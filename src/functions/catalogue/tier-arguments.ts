import { choice } from '../arguments/choice';
import { tierRows } from '../arguments/tier-rows';
import { BOUNDARY, TIER_METHOD } from '../enumerations';

/** How an amount is paid by a tier table: the arguments that end the list of every function over one. */
export const TIER_ARGUMENTS = {
  tiers: /* @__PURE__ */ tierRows({ 'en-US': 'tiers', 'zh-CN': '档位表' }),
  method: /* @__PURE__ */ choice({ 'en-US': 'method', 'zh-CN': '方式' }, TIER_METHOD, { fallback: 'marginal' }),
  boundary: /* @__PURE__ */ choice({ 'en-US': 'boundary', 'zh-CN': '临界' }, BOUNDARY, { fallback: '>=' }),
};
