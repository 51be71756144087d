import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { installWhatIsMissing, run, WEBPACK } from './setup.mjs';

installWhatIsMissing();

/** What a check says in colours to a terminal it says to a pipe only when told to. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** What must hold without running the program, and the build that the browser tests need: longest first. */
const CHECKS = [
  { name: 'lint', program: 'node_modules/eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  {
    name: 'build',
    program: WEBPACK,
    args: ['--config-name', 'functions', '--config-name', 'addin', '--config-name', 'workbench'],
  },
  { name: 'types', program: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'format', program: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'imports', program: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', args: ['src'] },
];

let passed = 0;
let failed = 0;

/** Runs a check and says what it said in one piece once it has ended, so that checks side by side stay readable. */
function check({ name, program, args }) {
  const started = Date.now();
  const said = [];
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...COLOURS } });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece) => said.push(piece));
    child.on('close', (status) => {
      const ok = status === 0;
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`\n— ${name}\n${said.join('')}  ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
      if (ok) passed += 1;
      else failed += 1;
      done(ok);
    });
  });
}

/** Runs checks, as many at a time as there are processors; whether each held, by its name. */
async function checkAll(checks) {
  const waiting = [...checks];
  const held = {};
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) held[next.name] = await check(next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return held;
}

/** Runs one of jest's projects and adds its own counts; a run that dies before it can count is one failure. */
function suite(name, project, options = []) {
  console.log(`\n— ${name}`);
  const report = `.artefacts/${project}.json`;
  rmSync(report, { force: true });
  const parameters = ['--selectProjects', project, '--json', '--outputFile', report, ...options];
  const status = run('node_modules/jest/bin/jest.js', parameters);
  if (!existsSync(report)) {
    failed += 1;
    return;
  }
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  if (status !== 0 && counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0) failed += 1;
}

mkdirSync('.artefacts', { recursive: true });
const { build } = await checkAll(CHECKS);
// Jest leaves a processor free for whoever watches; nobody does. A browser mostly waits, and so does its test.
suite('unit and host tests', 'unit', ['--maxWorkers', '100%']);
if (build) suite('browser tests', 'browser', ['--maxWorkers', String(availableParallelism() + 1)]);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
