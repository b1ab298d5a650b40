/**
 * Whether every script that came out runs on the oldest phone that opens the app. WeChat's compiler rewrites syntax and
 * leaves the rest alone: regular expressions that a phone does not read (lookbehind: iOS before 16.4) end the whole
 * script at its start, and its core-js adds what is missing to a page's thread, not what the language lacks.
 */
import { Linter } from 'eslint'

/** What WeChat gives a script beside ES5: its own names, what core-js adds, and timers. */
const KNOWN = [
  ...['App', 'Behavior', 'Component', 'Page', 'getApp', 'getCurrentPages', 'wx', 'worker'],
  ...[
    'require',
    'module',
    'exports',
    'console',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
  ],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Symbol', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Int16Array', 'Int32Array', 'Uint8Array', 'Uint8ClampedArray', 'Uint16Array'],
  ...['Uint32Array', 'Float32Array', 'Float64Array'],
]

const linter = new Linter()
const CONFIG = {
  languageOptions: {
    ecmaVersion: 5,
    sourceType: 'script',
    parserOptions: { ecmaFeatures: { globalReturn: true } },
    globals: Object.fromEntries(KNOWN.map((name) => [name, 'readonly'])),
  },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
}
/** Packages ask by `typeof` and by try what there is; only their syntax is ours to judge. */
const isPacked = (path) => /(^|\/)(miniprogram_npm|@babel)\//.test(path)

/** One line for each script of `compiled`, text by path, that an old phone cannot run. */
export const syntaxFailures = (compiled) =>
  Object.entries(compiled).flatMap(([path, text]) => {
    if (!path.endsWith('.js')) return []
    const rules = isPacked(path) ? {} : { 'no-undef': 'error' }
    const [first] = linter.verify(String(text), { ...CONFIG, rules })
    return first ? [`${path}:${first.line}:${first.column} ${first.message}`] : []
  })
