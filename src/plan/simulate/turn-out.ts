import type { FigureGrain } from './figure-grain';
import type { Spread } from './simulation';

/**
 * How a figure turns out.
 * @param luck of the standard normal distribution: 0 for a month like any other
 * @returns for a spread of nothing the figure itself, to the last digit. On average it is the figure (where no bound cuts
 * it), with the standard deviation that the spread says. Of nothing, a share is nothing; log-normal moves nothing at all.
 */
export function turnOut(figure: number, { form, size, of }: Spread, grain: FigureGrain, luck: number): number {
  const deviation = of === 'share' ? Math.abs(figure) * size : size;
  if (deviation === 0 || (form === 'log-normal' && figure === 0)) return figure;
  const drawn = form === 'normal' ? figure + deviation * luck : logNormal(figure, deviation, luck);
  const scale = 10 ** grain.digits;
  return Math.min(grain.max, Math.max(grain.min, Math.round(drawn * scale) / scale));
}

/** Chosen so that the mean is the figure and the standard deviation the one given. */
function logNormal(figure: number, deviation: number, luck: number): number {
  const variance = Math.log1p((deviation / figure) ** 2);
  return figure * Math.exp(Math.sqrt(variance) * luck - variance / 2);
}
