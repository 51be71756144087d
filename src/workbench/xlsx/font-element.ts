import type { IStyleData } from '@univerjs/core';
import type { Font } from 'exceljs';
import { colorOfElement } from './color';
import { fontFromFile } from './style-from-file';
import { childOf, type XmlElement } from './xml';

/** What a `font` element of a file's styles says of a cell's look; it may say little, as in conditional formats. */
export function fontOfElement(font: XmlElement | undefined, theme: readonly string[]): IStyleData {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes['val'];
  const isOn = (name: string): boolean =>
    childOf(font, name) !== undefined && value(name) !== '0' && value(name) !== 'false';
  const name = value('name');
  const size = value('sz');
  const color = colorOfElement(childOf(font, 'color'));
  return fontFromFile(
    {
      bold: isOn('b'),
      italic: isOn('i'),
      strike: isOn('strike'),
      underline:
        childOf(font, 'u') === undefined ? 'none' : ((value('u') ?? 'single') as Exclude<Font['underline'], boolean>),
      ...(name !== undefined && { name }),
      ...(size !== undefined && { size: Number(size) }),
      ...(color && { color: color }),
    },
    theme,
  );
}
