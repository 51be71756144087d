import { exact } from '../../pay';
import { toText } from '../coerce';
import { elementsOf, isStop, type Scalar } from '../value';
import { Answer, answering, eachOf, whole, WRONG, type ExcelFunction } from './excel-function';

function text(value: Scalar | undefined): string {
  const written = toText(value ?? null);
  if (isStop(written)) throw new Answer(written);
  return written;
}

function places(value: Scalar | undefined, fallback?: number): number {
  const count = whole(value, fallback);
  if (count < 0) throw new Answer(WRONG);
  return count;
}

/** Texts, counted in UTF-16 units as Excel counts them. */
export const TEXTS: Readonly<Record<string, ExcelFunction>> = {
  LEFT: eachOf(([value, count]) => text(value).slice(0, places(count, 1))),
  RIGHT: eachOf(([value, count]) => {
    const written = text(value);
    return written.slice(Math.max(0, written.length - places(count, 1)));
  }),
  MID: eachOf(([value, start, count]) => {
    const first = whole(start);
    return first < 1 ? WRONG : text(value).slice(first - 1, first - 1 + places(count));
  }),
  LEN: eachOf(([value]) => exact(text(value).length)),
  UPPER: eachOf(([value]) => text(value).toUpperCase()),
  LOWER: eachOf(([value]) => text(value).toLowerCase()),
  TRIM: eachOf(([value]) => text(value).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  EXACT: eachOf(([one, other]) => text(one) === text(other)),
  CONCATENATE: eachOf((args) => args.map(text).join('')),
  CONCAT: (args) => answering(() => args.flatMap((argument) => [...elementsOf(argument ?? null)].map(text)).join('')),
};
