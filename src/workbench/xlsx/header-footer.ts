/** The three parts of a header or a footer, each with Excel's codes such as `&P`. */
export interface Parts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const MARKS: readonly (readonly [part: keyof Parts, mark: string])[] = [
  ['left', '&L'],
  ['center', '&C'],
  ['right', '&R'],
];

/** Takes a header or footer apart; what stands before any mark is the centre. Source: ECMA-376 part 1, 18.3.1.46 (oddHeader). */
export function splitParts(text: string): Parts {
  const parts = { left: '', center: '', right: '' };
  let current: keyof Parts = 'center';
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    const marked = MARKS.find(([, mark]) => mark === piece)?.[0];
    if (marked) current = marked;
    else parts[current] += piece;
  }
  return parts;
}

export function joinParts(parts: Parts): string {
  return MARKS.map(([part, mark]) => (parts[part] === '' ? '' : mark + parts[part])).join('');
}
