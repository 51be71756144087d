import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fluent's keyboard library keeps such an element at either end of a row of tabs. It is hidden from readers on purpose and
 * hands the focus on at once, which axe takes for a hidden control that can be reached.
 */
const NOT_A_CONTROL = '[data-tabster-dummy]';

/** What axe finds wrong with the pane: the rule, and where. */
export async function violations(frame: Frame): Promise<string[]> {
  // While a section is still fading in, axe would measure colours that nobody is meant to read.
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await frame.evaluate(source);
  const results = await frame.evaluate(
    (exclude) =>
      (window as unknown as { axe: { run(context: ElementContext): Promise<AxeResults> } }).axe.run({
        exclude: [exclude],
      }),
    NOT_A_CONTROL,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
