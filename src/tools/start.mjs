import { installWhatIsMissing, run, TSX, WEBPACK } from './setup.mjs';

installWhatIsMissing();
console.log('Building the add-in and the workbench …');
if (run(WEBPACK, ['--config-name', 'functions', '--config-name', 'addin', '--config-name', 'workbench']) !== 0)
  process.exit(1);
process.exit(run(TSX, ['src/tools/serve.ts']));
