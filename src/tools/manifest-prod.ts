import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogueFiles } from './catalogue-files';
import { checkedHost, manifestForHost } from './manifest-for-host';

const USAGE = 'npm run manifest:prod -- https://host [--namespace ACME]';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { namespace: { type: 'string' } } });
  const [host] = positionals;
  if (host === undefined || positionals.length > 1) throw new Error(`Give one host: ${USAGE}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/manifest.xml', manifestForHost(readFileSync('manifest.xml', 'utf8'), { host, ...values }));
  // The addresses of the functions' help stand in their metadata.
  for (const [file, text] of await catalogueFiles(checkedHost(host))) writeFileSync(`dist/${file}`, text);
  console.log('Written: dist/manifest.xml, and the functions’ metadata with their help on that host');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
