const TENTH = 0.1;

/** A round pay somewhat above one, to begin with: 3,469.20 asks for 4,000. */
export function suggestedPay(pay: number): number | null {
  if (!Number.isFinite(pay) || pay <= 0) return null;
  const step = 10 ** Math.round(Math.log10(pay * TENTH));
  return Math.ceil((pay * (1 + TENTH)) / step) * step;
}
