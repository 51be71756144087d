import type { Direction, RateRows, TierMethod } from '../plan/month-setup';

/** A kind of indicator that sales and service companies know: how it is recognised, measured and paid to start with. */
export interface IndicatorKind {
  /** Targets that set it, by their column title without the word target. */
  readonly titles: RegExp;
  /** Lists of records that it is measured from, by the sheet's name. */
  readonly lists: RegExp;
  readonly measure: 'sum' | 'count';
  readonly direction: Direction;
  /** What it earns; null where it counts in the score only. */
  readonly tiers: { readonly rows: RateRows; readonly method: TierMethod } | null;
}

const tiers = (...rows: RateRows): IndicatorKind['tiers'] => ({ rows, method: 'marginal' });

/**
 * The kinds, most particular first. Rates are those of dealerships' own published schemes where there is one, and
 * round defaults for the user to change where there is none.
 */
export const INDICATOR_KINDS: readonly IndicatorKind[] = [
  {
    // Complaints and rework: counted against a limit, no commission.
    titles: /投诉|返工|返修|complaint|rework|defect/,
    lists: /投诉|返工|返修|complaint|rework|defect/,
    measure: 'count',
    direction: 'lower',
    tiers: null,
  },
  {
    // Brand store scheme, model A, by the nth car of the month: 1–10 200, 11–15 250, from 16 300.
    titles: /销量|台数|销售台|新车|整车|交车|\bcars?\b|vehicles? sold|units?( sold)?$/,
    lists: /新车|整车|交车|销售明细|车辆销售|car sales|vehicle sales|deliveries/,
    measure: 'count',
    direction: 'higher',
    tiers: tiers([0, 200], [10, 250], [15, 300]),
  },
  {
    // Sales department scheme: 100 a policy.
    titles: /续保|保险|保单|投保|insurance|polic(y|ies)|renewal/,
    lists: /续保|保险|保单|insurance|polic(y|ies)|renewal/,
    measure: 'count',
    direction: 'higher',
    tiers: tiers([0, 100]),
  },
  {
    // After-sales scheme, service advisor: 1 % of own output.
    titles: /产值|工时|维修|售后|service|labou?r|repair|output/,
    lists: /维修|工单|产值|售后|结算单|service|repair|work ?orders?|job ?cards?/,
    measure: 'sum',
    direction: 'higher',
    tiers: tiers([0, 0.01]),
  },
  {
    // Sales amounts: a default of ours, 1 %, 2 % from 10,000 and 3 % from 20,000 a month, each slice at its own rate.
    titles: /销售额|金额|业绩|营业额|成交额|合同额|回款|sales|revenue|amount|turnover|bookings|^$/,
    lists: /销售|订单|业绩|成交|合同|sales|orders?|order lines|invoices?|deals|transactions|revenue/,
    measure: 'sum',
    direction: 'higher',
    tiers: tiers([0, 0.01], [10_000, 0.02], [20_000, 0.03]),
  },
  {
    // Anything else that is counted, such as leads and test drives: scored, no commission.
    titles: /试驾|线索|邀约|到店|回访|台次|客流|leads?|test drives?|visits?|calls?|meetings?|demos?/,
    lists: /试驾|线索|邀约|到店|回访|leads?|test drives?|visits?|calls?|meetings?|demos?/,
    measure: 'count',
    direction: 'higher',
    tiers: null,
  },
];
