const tseslint = require('typescript-eslint')
const changeFromNewest = require('./eslint-rules/change-from-newest.cjs')
const fieldHasAValue = require('./eslint-rules/field-has-a-value.cjs')
const insideTheTap = require('./eslint-rules/inside-the-tap.cjs')
const leadOn = require('./eslint-rules/lead-on.cjs')
const noOfficialNumber = require('./eslint-rules/no-official-number.cjs')
const resultLookedAt = require('./eslint-rules/result-looked-at.cjs')

/** The arrows of the house: which folders of miniprogram/ a folder may import, and which npm packages. */
const ARROWS = {
  model: { folders: [], npm: ['dayjs'] },
  rules: { folders: ['model'], npm: [] },
  content: { folders: ['model'], npm: [] },
  platform: { folders: ['model'], npm: ['tweetnacl', '@stablelib/scrypt'] },
  stores: { folders: ['model', 'rules', 'platform'], npm: ['mobx-miniprogram'] },
  components: { folders: ['model'], npm: [] },
  pages: { folders: ['model', 'content', 'rules', 'stores', 'platform'], npm: ['mobx-miniprogram'] },
  packages: {
    folders: ['model', 'content', 'rules', 'stores', 'platform', 'pages'],
    npm: ['mobx-miniprogram'],
  },
  workers: { folders: [], npm: [] },
}
/** What a screen may ask of the phone by itself; the rest goes through the stores. */
const SCREEN_PLATFORM = [
  'appearance',
  'bar-title',
  'calendar',
  'clipboard',
  'clock',
  'feedback',
  'last-seen',
  'navigate',
  'offers',
  'page-shows',
  'phone-call',
  'release',
  'scan',
  'subpackage',
  'settings',
]
const CLOCKLESS = ['model', 'rules', 'content', 'workers']
const NETWORK = [
  'request',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'createTCPSocket',
  'createUDPSocket',
]
const DIALOGS = ['showToast', 'showModal', 'showActionSheet']

/** Folders that another one knows by its types alone: what runs there is reached by messages. */
const TYPES_ONLY = { platform: ['workers'], workers: ['model'] }

const oneOf = (names) => `(?:${names.join('|')})`

const importPatterns = (folder) => {
  const { folders, npm } = ARROWS[folder]
  const typesOnly = TYPES_ONLY[folder] ?? []
  const banned = Object.keys(ARROWS).filter(
    (other) => other !== folder && !folders.includes(other) && !typesOnly.includes(other),
  )
  const patterns = [
    {
      regex: `^(?:\\.\\./)+${oneOf(banned)}/`,
      message: `${folder}/ may import ${folders.join(', ') || 'nothing'}`,
    },
    {
      regex: `^(?!\\.)(?!${oneOf(npm) || '$'}$)`,
      message: `${folder}/ may use ${npm.join(', ') || 'no package'}`,
    },
  ]
  if (typesOnly.length > 0) {
    patterns.push({
      regex: `^(?:\\.\\./)+${oneOf(typesOnly)}/`,
      allowTypeImports: true,
      message: `${folder}/ may know the types of ${typesOnly.join(', ')}, not its code`,
    })
  }
  if (folder === 'pages' || folder === 'packages') {
    patterns.push(
      { regex: '^\\.\\./([^/]+)/\\1(?:\\.|$)', message: 'pages do not know each other' },
      {
        regex:
          '^(?:\\.\\./)+(?:pages/(?!(?:announced-changes|contact-links|date-readings|define-page|degree-page|event-data|further-questions|known-person|page-self|portal-rows|reader|report|school-warning|second-tap|shown-source|tell-problem)$)|packages/)',
        message: 'of pages/ only how pages are written and what several screens show is shared',
      },
      {
        regex: `/platform/(?!${oneOf(SCREEN_PLATFORM)}$)`,
        message: `screens use ${SCREEN_PLATFORM.join(', ')}`,
      },
    )
  }
  return patterns
}

const bannedProperties = (folder) => [
  ...NETWORK.map((property) => ({ object: 'wx', property, message: 'photos and answers stay on the phone' })),
  ...DIALOGS.map((property) => ({ object: 'wx', property, message: 'say it through platform/feedback.ts' })),
  ...(CLOCKLESS.includes(folder)
    ? [
        { object: 'Date', property: 'now', message: 'today is an argument' },
        { object: 'Math', property: 'random', message: 'randomness is an argument' },
      ]
    : []),
]

const READS_CLOCK = {
  selector: ':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
  message: 'today is an argument',
}

/** What only one subpackage needs lies in its own content/, platform/, rules/ and stores/, under the same arrows. */
const homesOf = (folder) => [
  `miniprogram/${folder}/**/*.ts`,
  ...(['content', 'platform', 'rules', 'stores'].includes(folder)
    ? [`miniprogram/packages/*/${folder}/**/*.ts`]
    : []),
]

/** Sentences and stores of subpackages come last: the last matching block counts. */
const FOLDERS = ['packages', ...Object.keys(ARROWS).filter((folder) => folder !== 'packages')]

/** Rules of our own, on all files. */
const own = {
  plugins: {
    house: {
      rules: {
        'change-from-newest': changeFromNewest,
        'field-has-a-value': fieldHasAValue,
        'inside-the-tap': insideTheTap,
        'lead-on': leadOn,
        'no-official-number': noOfficialNumber,
        'result-looked-at': resultLookedAt,
      },
    },
  },
}

const house = FOLDERS.map((folder) => ({
  files: homesOf(folder),
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: importPatterns(folder) }],
    'no-restricted-properties': ['error', ...bannedProperties(folder)],
    'no-restricted-globals': folder === 'platform' ? 'off' : ['error', 'wx'],
    'no-restricted-syntax': CLOCKLESS.includes(folder) ? ['error', READS_CLOCK] : 'off',
  },
}))

/** Official numbers have one home. What other authorities laid down long ago is counted where it is checked or said. */
const officialNumbers = [
  {
    files: ['miniprogram/**/*.ts'],
    ignores: ['miniprogram/rules/facts/**', 'miniprogram/workers/**', 'miniprogram/packages/*/data/**'],
    rules: { 'house/no-official-number': 'error' },
  },
  {
    // Digits of identity documents and mobile numbers: standards of other authorities, checked in rules/person.
    files: [
      'miniprogram/content/person-form.ts',
      'miniprogram/packages/forms/content/person-form.ts',
      'miniprogram/packages/forms/content/person-findings.ts',
    ],
    rules: { 'house/no-official-number': ['error', { allow: ['位'] }] },
  },
  {
    // Editions of a catalogue and what was released when are names and history.
    files: ['miniprogram/packages/catalogue/content/majors.ts', 'miniprogram/content/releases.ts'],
    rules: { 'house/no-official-number': ['error', { allow: ['年', 'a day'] }] },
  },
]

/** The self-check judges WeChat itself: raw calls, and no part of a release. */
const selfCheck = {
  files: ['miniprogram/packages/self-check/**/*.ts'],
  rules: {
    'no-restricted-globals': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(?!\\.)', message: 'the self-check uses no package' },
          { regex: '/packages/', message: 'the self-check can be taken out' },
        ],
      },
    ],
  },
}

const app = {
  files: ['miniprogram/*.ts'],
  rules: { 'no-restricted-globals': ['error', 'wx'] },
}

const writing = {
  files: ['miniprogram/**/*.ts'],
  rules: { 'house/change-from-newest': 'error' },
}

/** A place in a list is asked for by `itemAt` or narrowed; `!` stands only in loops over bytes and pixels, with a reason. */
const provenPlaces = {
  files: ['miniprogram/**/*.ts'],
  ignores: ['miniprogram/workers/**'],
  rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
}

/** The page for the computer runs in a browser; of the mini-program it packs what both sides must do alike. */
const computerPage = {
  files: ['miniprogram/packages/capture/computer-page/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex:
              '^(?!\\./|\\.\\./(?:computer/(?:page-contents|typed-passphrase)|hand-over/zip-writer)$|(?:\\.\\./){2}backup/(?:platform/scrypt|sealed-stream)$|(?:\\.\\./){3}(?:content/app-name|model/(?:bytes|list|result)|pages/portal-rows|platform/(?:backup-seal|slow-secret)|rules/person/masked|stores/backup/(?:ascii-json|sealing-writer))$)',
            message:
              'the page packs the name, the sealed form, the archive and what covers a number, nothing else',
          },
        ],
      },
    ],
  },
}

const feedback = {
  files: ['miniprogram/platform/feedback.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      ...bannedProperties('platform').filter(({ property }) => !DIALOGS.includes(property)),
    ],
  },
}

/** Three rules of our own need the types. */
const typed = {
  name: 'typed',
  files: ['miniprogram/**/*.ts'],
  languageOptions: {
    parserOptions: {
      project: ['tsconfig.json', 'test/computer-page/tsconfig.json'],
      tsconfigRootDir: __dirname,
    },
  },
}

/** What WeChat's compiler leaves of a class. */
const fields = {
  files: ['miniprogram/**/*.ts'],
  ignores: ['miniprogram/packages/capture/computer-page/*.ts'],
  rules: { 'house/field-has-a-value': 'error' },
}

/** Tests and benches make what they look at elsewhere. */
const results = {
  name: 'typed',
  files: ['miniprogram/**/*.ts'],
  rules: { 'house/result-looked-at': 'error' },
}

/** The self-check also tries what WeChat must refuse. */
const taps = {
  name: 'typed',
  files: ['miniprogram/**/*.ts'],
  ignores: [
    'miniprogram/packages/self-check/probes/by-tap.ts',
    'miniprogram/packages/capture/computer-page/*.ts',
  ],
  rules: { 'house/inside-the-tap': 'error' },
}

/** Where a page leads is a matter of pages. */
const leading = {
  name: 'typed',
  files: ['miniprogram/pages/**/*.ts', 'miniprogram/packages/**/*.ts'],
  ignores: ['miniprogram/packages/capture/computer-page/*.ts'],
  rules: { 'house/lead-on': 'error' },
}

/** The arrows and rules of the house, on what students get; what everybody's TypeScript keeps to is asked of oxlint (.oxlintrc.json). */
module.exports = [
  { ignores: ['**', '!miniprogram/**', '**/miniprogram_npm/'] },
  tseslint.configs.base,
  app,
  own,
  ...house,
  computerPage,
  provenPlaces,
  writing,
  ...officialNumbers,
  feedback,
  selfCheck,
  typed,
  taps,
  leading,
  fields,
  results,
]
