/** What all kinds of tests share. */
const shared = {
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/esbuild-transform.cjs' },
  moduleFileExtensions: ['ts', 'js', 'json', 'mjs', 'cjs'],
  modulePathIgnorePatterns: ['<rootDir>/.cache'],
}

const SCREENS = '(components|pages|simulate)'
/** What is to reach every branch of the rules and of the saves. */
const RULES = [
  '<rootDir>/test/rules/**/*.test.ts',
  '<rootDir>/test/packages/*/rules/**/*.test.ts',
  '<rootDir>/test/packages/backup/merged-*.test.ts',
  '<rootDir>/test/stores/**/*.test.ts',
]

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
    { ...logic, displayName: 'rules', testMatch: RULES },
    {
      ...logic,
      displayName: 'logic',
      testMatch: ['<rootDir>/test/**/*.test.ts', ...RULES.map((rules) => `!${rules}`)],
      testPathIgnorePatterns: [
        '/node_modules/',
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
