import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions';
import { LANGUAGES } from '../../src/i18n';
import { catalogueFiles } from '../../src/tools/catalogue-files';
import { functionReference, referenceFile } from '../../src/tools/function-reference';

describe.each(LANGUAGES)('the reference in %s', (language) => {
  const committed = readFileSync(`docs/${referenceFile(language)}`, 'utf8');

  test('is what the table of functions says today (npm run docs writes it)', async () => {
    expect(committed).toBe(await functionReference(language));
  });

  test.each(FUNCTIONS.map(({ name }) => name))('has a place for %s that the list leads to', (name) => {
    const anchor = name.toLowerCase().replaceAll('.', '');
    expect(committed).toContain(`](#${anchor})`);
    expect(committed.match(new RegExp(`^## ${name.replaceAll('.', '\\.')}$`, 'gm'))).toHaveLength(1);
  });
});

test('the help that Excel opens for a function is a place on the page beside the add-in', async () => {
  const files = await catalogueFiles('https://pay.example.com');
  for (const name of ['functions.json', 'functions.zh-CN.json']) {
    const { functions } = JSON.parse(files.get(name) ?? '') as { functions: { name: string; helpUrl: string }[] };
    expect(functions.map((fn) => fn.name)).toEqual(FUNCTIONS.map((fn) => fn.name));
    for (const { helpUrl } of functions) {
      const { origin, pathname, hash } = new URL(helpUrl);
      expect(origin).toBe('https://pay.example.com');
      expect(files.get(pathname.slice(1))).toContain(`id="${hash.slice(1)}"`);
    }
  }
});
