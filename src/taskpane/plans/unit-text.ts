import { messages, type Message, type Texts } from '../texts';

/** Units that the figure itself shows: a percentage, a date, a mark. */
const UNSAID: readonly string[] = ['', '1', '%', 'ratio', 'date'];

/** A word of a unit, for one of it or for several; a word that is not known stands for itself. */
function wordText(word: string, many: boolean, { t }: Texts): string {
  const key = `${many ? 'units' : 'unit'}.${word}`;
  return isMessage(key) ? t(key) : word;
}

function isMessage(key: string): key is Message {
  return Object.hasOwn(messages, key);
}

/** Every figure of a plan is one of the month, which need not be said. */
const OF_THE_MONTH = 'month';

/** A unit as people say it behind a figure: `cars`, `CNY per car`, 元/台; '' where the figure says it. */
export function unitText(unit: string | undefined, texts: Texts): string {
  const bare = (unit ?? '').trim();
  if (UNSAID.includes(bare)) return '';
  const [above = '', ...below] = bare.split('/').filter((word, index) => index === 0 || word !== OF_THE_MONTH);
  const count = above
    .split('*')
    .map((word) => wordText(word, true, texts))
    .join(' × ');
  return [count, ...below.map((word) => wordText(word, false, texts))].join(texts.t('unit.per'));
}

/** A word of a unit on its own, `car`, 台. */
export function unitWord(word: string, texts: Texts): string {
  return wordText(word, false, texts);
}

/** The ISO code of the currency that a unit is in; null where it is no money. */
export function currencyOf(unit: string | undefined): string | null {
  return /^[A-Z]{3}(?=$|[/*])/.exec(unit ?? '')?.[0] ?? null;
}
