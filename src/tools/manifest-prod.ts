import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { manifestForHost } from './manifest-for-host';

const USAGE = 'npm run manifest:prod -- https://host [--namespace ACME]';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { namespace: { type: 'string' } } });
  const [host] = positionals;
  if (host === undefined || positionals.length > 1) throw new Error(`Give one host: ${USAGE}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/manifest.xml', manifestForHost(readFileSync('manifest.xml', 'utf8'), { host, ...values }));
  console.log('Written: dist/manifest.xml');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
