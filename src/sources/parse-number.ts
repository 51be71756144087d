import { exact, toNumber } from '../pay';
import { readable } from './text';

/** NFKC has already turned ￥ into ¥ and ％ into %. */
const CURRENCY = '(?:CNY|RMB|USD|EUR|GBP|HKD|US\\$|[¥$€£元圆])';
/** Words people count in; they say what is counted, not how many. */
const COUNTER = '[台辆单份件个次张笔户]';
const FIGURE = '(?<figure>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)';
const NUMBER = new RegExp(
  `^(?<before>[+-])? ?${CURRENCY}? ?(?<inside>[+-])? ?${FIGURE} ?(?<scale>[%万])? ?(?:${CURRENCY}|${COUNTER})? ?(?<after>[+-])?$`,
  'i',
);

/**
 * The number that a text would mean to a reader, in either language: `１２３`, `1,234.50`, `85 %`, `¥1,200`, `(1,200)`,
 * `1.2万`. Commas separate thousands and the point is the decimal point, whatever the language; anything that could be
 * read in two ways (`1.234,50`, `1,23`) is not read at all.
 * @returns null where the text is no number
 */
export function parseNumber(text: string): number | null {
  const plain = readable(text).replace(/[−–]/g, '-');
  const bracketed = /^\((.+)\)$/.exec(plain);
  const parts = NUMBER.exec(bracketed?.[1]?.trim() ?? plain)?.groups;
  if (!parts) return null;
  const signs = [parts['before'], parts['inside'], parts['after'], bracketed ? '-' : undefined].filter(Boolean);
  if (signs.length > 1) return null;
  const size = exact(Number(parts['figure']?.replace(/[, ]/g, '')));
  const scaled = parts['scale'] === '%' ? size.dividedBy(100) : parts['scale'] === '万' ? size.times(10_000) : size;
  return toNumber(signs[0] === '-' ? scaled.negated() : scaled);
}
