import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installWhatIsMissing, run, WEBPACK } from './setup.mjs';

installWhatIsMissing();

let passed = 0;
let failed = 0;

function check(name, program, args) {
  const started = Date.now();
  console.log(`\n— ${name}`);
  const ok = run(program, args) === 0;
  console.log(`  ${ok ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
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
check('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '.']);
check('lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']);
check('types', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
check('imports', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['src']);
const built = check('build', WEBPACK, [
  '--config-name',
  'functions',
  '--config-name',
  'addin',
  '--config-name',
  'workbench',
]);
// Jest leaves a processor free for whoever watches; nobody does.
suite('unit and host tests', 'unit', ['--maxWorkers', '100%']);
if (built) suite('browser tests', 'browser');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
