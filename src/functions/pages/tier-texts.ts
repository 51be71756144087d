const TIERS_TEXT = {
  description: {
    'en-US': 'Two columns, From and Rate, lowest first. A header row and blank rows at the end are skipped.',
    'zh-CN': '两列：起点和比例（或单价），从低到高。表头行和末尾空行会跳过。',
  },
  unit: {
    'en-US': 'From in the unit of the amounts; Rate as a share, or as money a unit',
    'zh-CN': '起点与业绩同单位；比例为百分比，或每单位金额',
  },
} as const;

const METHOD_TEXT = {
  description: {
    'en-US':
      'marginal (default): each slice at its own rate; whole: all at the rate reached; lump: the figure reached.',
    'zh-CN': '超额累进 marginal（默认）、全额累进 whole 或定额 lump。',
  },
} as const;

export const BOUNDARY_TEXT = {
  description: {
    'en-US': '>= (default): exactly on a threshold has reached it; >: it must be exceeded.',
    'zh-CN': '>=（默认）：达到起点即进入本档；>：须超过起点。',
  },
} as const;

/** The arguments of a tier table in words. */
export const TIER_TEXTS = { tiers: TIERS_TEXT, method: METHOD_TEXT, boundary: BOUNDARY_TEXT };
