const STRING = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/g
const NESTED_REQUIRE = /\brequire\(\s*(['"])([^'"]+)\.wxs\1\s*\)/g
const KNOWN_ESCAPE = /[\\'"nrtbfv0ux\n]/

/** WXS as the JavaScript that behaves like it: `.constructor` is a name, an unknown escape keeps its backslash. */
export const wxsScript = (source: string): string =>
  source
    .replace(NESTED_REQUIRE, 'require($1$2$1)')
    .replace(STRING, keepUnknownEscapes)
    .replace(/\.constructor\b/g, '.constructor.name')

const keepUnknownEscapes = (literal: string): string =>
  literal.replace(/\\([\s\S])/g, (escape, next: string) => (KNOWN_ESCAPE.test(next) ? escape : `\\${escape}`))

/** The globals of WXS, put in front of the compiled templates. */
export const WXS_GLOBALS = `
const getRegExp = (pattern, flags) => new RegExp(pattern, flags);
const getDate = (...parts) => parts.length ? new Date(...parts) : new Date();
`
