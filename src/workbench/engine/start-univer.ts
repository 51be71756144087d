import { LogLevel, Univer } from '@univerjs/core';
import type { ILocales, LocaleType, PluginCtor } from '@univerjs/core';
import { widenFormulaCache } from './formula-cache';
import { QuietTriggerPlugin } from './quiet-trigger';
import { quickenIndex } from './row-index';
import { keepSpilledCells } from './spill-data';
import { spillToEndOfSheet } from './spill-room';
import { understandSpillOperator } from './spill-operator';

export type PluginEntry = PluginCtor | readonly [PluginCtor, unknown];

export interface UniverOptions {
  /** The formula plugin among them; a preset's `plugins` will do. */
  readonly plugins: readonly PluginEntry[];
  readonly locale: LocaleType;
  readonly locales: ILocales;
  readonly darkMode?: boolean;
}

/** Univer without its own calculation trigger: `Calculation` decides when formulas are calculated. */
export function startUniver(options: UniverOptions): Univer {
  quickenIndex();
  widenFormulaCache();
  keepSpilledCells();
  spillToEndOfSheet();
  understandSpillOperator();
  const univer = new Univer({
    locale: options.locale,
    locales: options.locales,
    darkMode: options.darkMode ?? false,
    logLevel: LogLevel.WARN,
  });
  for (const entry of options.plugins) {
    const [plugin, config] = typeof entry === 'function' ? [entry, undefined] : entry;
    univer.registerPlugin(plugin, config as ConstructorParameters<typeof plugin>[0]);
  }
  univer.registerPlugin(QuietTriggerPlugin);
  return univer;
}
