import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { commissionTable } from './commission';
import { ROWS, TIERS } from './data';
import { functionsTable } from './functions';
import { joined } from './joined';
import type * as Planning from './what-if';

/** The shipped script of functions, which exists after a build. */
const SCRIPT = 'dist/functions.js';

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
const today = new Date().toISOString().slice(0, 10);

console.log(`${ROWS.toLocaleString('en-US')} amounts in cents, ${TIERS.length} tiers. ${machine}, ${today}.\n`);
console.log(`${await commissionTable()}\n`);
console.log(`${await functionsTable()}\n`);
const planning = await joined<typeof Planning>('what-if.ts');
console.log(`${await planning.leverTable()}\n`);
console.log(`${planning.trialsTable()}\n`);
// Only now: the spreadsheet has to be readied for Node before anything of it is loaded.
const { monthTable } = await import('./month');
console.log(`${await monthTable()}\n`);
if (existsSync(SCRIPT)) {
  const kilobytes = gzipSync(readFileSync(SCRIPT), { level: 9 }).length / 1000;
  console.log(`${SCRIPT}: ${kilobytes.toFixed(1)} kB gzip.`);
}
process.exit(0);
