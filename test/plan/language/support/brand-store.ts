/** A plan as somebody would write it, without anything that can be left out. */
export const BRAND_STORE_TEXT = `{ "plan": "brand-store",
  "title": { "zh-CN": "品牌4S店销售部", "en-US": "Brand store, sales" },
  "versions": [ { "validFrom": "2026-01",
    "inputs":     { "wage": { "unit": "CNY/month" }, "unitsA": { "unit": "car" }, "unitsB": { "unit": "car" },
                    "attainment": { "unit": "ratio" }, "management": { "unit": "ratio" } },
    "parameters": { "fixedShare": { "value": 0.8 },
                    "tiersA": { "tiers": [[0, 200], [10, 250], [15, 300]], "unit": "CNY/car" },
                    "tiersB": { "tiers": [[0, 150], [10, 200], [15, 250]], "unit": "CNY/car" } },
    "lines":      { "fixed":       "wage * fixedShare",
                    "performance": "wage * (1 - fixedShare) * attainment * management",
                    "vehicles":    "(COMMISSION(unitsA, tiersA) + COMMISSION(unitsB, tiersB)) * management" },
    "pay": "fixed + performance + vehicles",
    "examples": [ { "inputs": { "wage": 1200, "unitsA": 12, "unitsB": 0, "attainment": 1.2, "management": 0.9 }, "pay": 3469.20 } ] } ] }
`;

type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

/**
 * The plan with one thing changed, as JSON.
 * @param path such as `versions.0.lines.fixed`
 * @param value undefined takes it out
 */
export function brandStoreWith(path: string, value: unknown): unknown {
  const plan = JSON.parse(BRAND_STORE_TEXT) as Tree;
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = plan as Record<string, Tree>;
  for (const step of steps) at = at[step] as Record<string, Tree>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value as Tree;
  return plan;
}
