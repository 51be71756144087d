import type { Language } from '../../i18n';

/** A title with its unit behind it, in the brackets that it may already end with. */
export function withUnit(title: string, unit: string, language: Language): string {
  if (unit === '') return title;
  const [open, comma, close] = language === 'zh-CN' ? ['（', '，', '）'] : [' (', ', ', ')'];
  return title.endsWith(close)
    ? `${title.slice(0, -close.length)}${comma}${unit}${close}`
    : title + open + unit + close;
}
