import { DRIFT, INEXACT, MOST, MOST_PLACES, power, type PlainFigure } from './plain-figure';

/**
 * Rounds half away from zero.
 * @param places decimal places; −3 rounds to thousands
 * @returns whether it is certain: false next to a tie of an inexact figure
 */
export function roundHalfUp(out: PlainFigure, figure: PlainFigure, places: number): boolean {
  const steps = figure.places === INEXACT ? inexactSteps(figure, places) : exactSteps(figure, places);
  if (Number.isNaN(steps)) return false;
  const value = figure.value < 0 ? -steps : steps;
  out.setExact(places < 0 ? value * power(-places) : value, Math.max(0, places));
  return Math.abs(out.value) <= MOST;
}

/** How many whole steps of 10^-places a figure's size is rounded to. */
function exactSteps(figure: PlainFigure, places: number): number {
  const size = Math.abs(figure.value);
  const finer = figure.places - places;
  if (finer <= 0) return -finer <= MOST_PLACES ? size * power(-finer) : Number.NaN;
  if (finer > MOST_PLACES) return Number.NaN;
  const step = power(finer);
  const steps = Math.round(size / step);
  if (steps * step > MOST) return Number.NaN;
  // What is left of a whole number is whole, so that it says for certain on which side of the middle it is.
  const left = size - steps * step;
  if (2 * left >= step) return steps + 1;
  return 2 * left < -step ? steps - 1 : steps;
}

function inexactSteps(figure: PlainFigure, places: number): number {
  if (Math.abs(places) > MOST_PLACES) return Number.NaN;
  const scale = places < 0 ? 1 / power(-places) : power(places);
  const size = Math.abs(figure.value) * scale;
  const doubt = figure.error * scale + 4 * size * DRIFT;
  const toTie = Math.abs(size + 0.5 - Math.round(size + 0.5));
  return toTie > 2 * doubt ? Math.floor(size + 0.5) : Number.NaN;
}

/** Rounds down to a whole number, as INT. @returns whether it is certain */
export function roundDown(out: PlainFigure, figure: PlainFigure): boolean {
  const { value, error, places } = figure;
  if (places === INEXACT) {
    if (!(Math.abs(value - Math.round(value)) > 2 * error) || !(Math.abs(value) <= MOST)) return false;
    out.setExact(Math.floor(value), 0);
    return true;
  }
  const step = power(places);
  const rest = value % step;
  out.setExact((value - rest) / step - (rest < 0 ? 1 : 0), 0);
  return true;
}
