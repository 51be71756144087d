// Who may import whom: the rooms of the house in their one order, docs/architecture.md.
const order = ['pay', 'functions', 'formula', 'plan', 'plans', 'sources', 'sheets', 'excel', 'taskpane'];

const oneWay = order.slice(0, -1).map((room, place) => ({
  name: `${room}-imports-nothing-above-it`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: `^src/(${order.slice(place + 1).join('|')})/`,
    // A type says what a value looks like; it does not make a room depend on how another works.
    dependencyTypesNot: ['type-only'],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'product-knows-no-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench|tools)/' },
      to: { path: '^src/(workbench|tools)/' },
    },
    {
      name: 'i18n-stands-alone',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/', pathNot: '^src/i18n/' },
    },
    {
      name: 'pay-is-pure',
      comment: 'The arithmetic of pay knows decimal.js and nothing else.',
      severity: 'error',
      from: { path: '^src/pay/' },
      to: { pathNot: '^(src/pay/|node_modules/decimal\\.js/)' },
    },
    {
      name: 'decimal-in-one-module',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pay/decimal\\.ts$' },
      to: { path: 'node_modules/decimal\\.js/' },
    },
    {
      name: 'react-only-in-panes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'no-circles',
      comment: 'Excel’s own objects lead to each other: a range has its sheet, a sheet its ranges.',
      severity: 'error',
      from: { pathNot: '^src/workbench/host/model/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(\\.d\\.ts$|^src/tools/|/messages/)' },
      to: {},
    },
    {
      name: 'listed-in-package-json',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-needs-no-dev-dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench|tools)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no-licensed-editions',
      comment: 'The spreadsheet of the workbench is the free edition.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/@univerjs(-pro/|/[^/]*-pro/|/presets/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.csv'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
