import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const CACHE = 'node_modules/.cache/paysheet';
const STAMP = `${CACHE}/installed`;

/**
 * Installs the dependencies of package-lock.json unless exactly these are installed already.
 * Runs on bare Node: it may import nothing that has to be installed first.
 */
export function installWhatIsMissing() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing dependencies. This happens once, and again when they change.');
  // A shell finds npm.cmd on Windows; the command holds no input of anybody's.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error(
      'The dependencies could not be installed. Check the connection to the npm registry, then run this again.',
    );
    process.exit(1);
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, lock);
}

/** Runs a program of node_modules and returns its exit status; its output goes to the terminal. */
export function run(program, args, environment = {}) {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

export const TSX = 'node_modules/tsx/dist/cli.mjs';
export const WEBPACK = 'node_modules/webpack/bin/webpack.js';
