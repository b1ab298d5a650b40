/** What all kinds of tests share. */
const shared = {
  setupFiles: ['<rootDir>/test/property-seed.ts', '<rootDir>/test/short-stacks.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/esbuild-transform.cjs' },
  moduleFileExtensions: ['ts', 'js', 'json', 'mjs', 'cjs'],
  modulePathIgnorePatterns: ['<rootDir>/.cache'],
}

/** Test files, as a regular expression: where this copy of the project lies, and by folders of test/. */
const TESTS = `^${__dirname.replace(/[\\^$*+?.()|[\]{}]/g, '\\$&')}/test/`
/** What is to reach every branch of the rules and of the saves. */
const RULES = `${TESTS}(rules/|stores/|packages/[^/]+/rules/|packages/backup/merged-)`
/** What needs a window. */
const SCREENS = `${TESTS}(components/|pages/|simulate/|packages/[^/]+/pages/)`
const FILE = '.*\\.test\\.ts$'

const logic = { ...shared, testEnvironment: 'node', transformIgnorePatterns: ['/node_modules/(?!qr/)'] }

module.exports = {
  globalSetup: '<rootDir>/test/set-time-zone.cjs',
  // A single test takes seconds; this is for a machine that is busy with other things.
  testTimeout: 300_000,
  collectCoverageFrom: ['miniprogram/{,packages/*/}rules/**/*.ts', 'miniprogram/stores/save/**/*.ts'],
  coverageReporters: ['text-summary', 'lcovonly'],
  coverageThreshold: {
    './miniprogram/rules/': { branches: 100 },
    './miniprogram/packages/*/rules/**/*.ts': { branches: 100 },
    './miniprogram/stores/save/': { branches: 100 },
  },
  projects: [
    { ...logic, displayName: 'rules', testRegex: RULES + FILE },
    {
      ...logic,
      displayName: 'logic',
      testRegex: TESTS + FILE,
      testPathIgnorePatterns: [RULES, SCREENS],
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      testRegex: SCREENS + FILE,
      moduleNameMapper: { '^\\./wxss$': '<rootDir>/test/simulate-styles.cjs' },
    },
  ],
}
