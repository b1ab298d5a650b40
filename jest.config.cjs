/** What all kinds of tests share. */
const shared = {
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/esbuild-transform.cjs' },
  moduleFileExtensions: ['ts', 'js', 'json', 'mjs', 'cjs'],
  modulePathIgnorePatterns: ['<rootDir>/.cache'],
}

const SCREENS = '(components|pages|simulate)'
/** What is to reach every branch of the rules and of the saves. */
const RULES = 'test/(rules/|stores/|packages/[^/]+/rules/|packages/backup/merged-)'

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
    { ...logic, displayName: 'rules', testRegex: `/${RULES}.*\\.test\\.ts$` },
    {
      ...logic,
      displayName: 'logic',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        `<rootDir>/${RULES}`,
        `<rootDir>/test/${SCREENS}/`,
        '<rootDir>/test/packages/[^/]+/pages/',
      ],
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      testMatch: [
        '<rootDir>/test/{components,pages,simulate}/**/*.test.ts',
        '<rootDir>/test/packages/*/pages/**/*.test.ts',
      ],
    },
  ],
}
