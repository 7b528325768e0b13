// Mutation tests: `npm run test:mutation`, or for one file `npm run test:mutation -- --mutate src/metrics/analysis/pace.ts`.
// Each mutant breaks one thing in src/metrics; one that survives shows what no test looks at.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  // What has code: not the lists of exports, not the files of types alone.
  mutate: [
    'src/metrics/**/*.ts',
    '!src/metrics/index.ts',
    '!src/metrics/model/row.ts',
    '!src/metrics/catalogue/spelt.ts',
  ],
  coverageAnalysis: 'perTest',
  // Lists of facts and definitions of metrics are made once, when the module loads: such a mutant would take a run of all
  // tests each. The worked cases look at every one of them.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 90, break: 90 },
  // A second run only tries what has changed.
  incremental: true,
  incrementalFile: 'test-results/mutation/incremental.json',
  tempDirName: 'test-results/mutation/sandbox',
  ignorePatterns: ['/*', '!/src', '!/test', '/test/visual', '!/package.json', '!/tsconfig.json'],
  // Stryker rewrites the tsconfig of its copy with TypeScript's JavaScript API, which TypeScript 7 does not have.
  tsconfigFile: 'none',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { reportTests: false, logTests: false, allowEmojis: false },
  jsonReporter: { fileName: 'test-results/mutation/report.json' },
  htmlReporter: { fileName: 'test-results/mutation/index.html' },
}
