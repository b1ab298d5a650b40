import { RuleTester, type Rule } from 'eslint'

const rule = jest.requireActual<Rule.RuleModule>('../../eslint-rules/change-from-newest.cjs')

const stale = [{ messageId: 'stale' as const }]
const filename = 'stores/changed-pages.ts'

new RuleTester().run('change-from-newest', rule, {
  valid: [
    'store.change(id, (newest) => ({ ...newest, degree }))',
    'store.change(id, ({ review, ...rest }) => ({ ...rest, review: f(review) }))',
    'store.change((draft) => draft ?? { answers: {} })',
    'store.change(id, function (newest) { return f(newest) })',
    'store.change(id, withDegree(degree))',
    'list.map(() => 1)',
    { filename, code: 'const withDegree = (degree) => (newest) => ({ ...newest, degree })' },
    { filename: 'rules/steps.ts', code: 'const always = (value) => () => value' },
  ],
  invalid: [
    { code: 'store.change(id, () => application)', errors: stale },
    { code: 'this.deps.store.change(id, (_) => application)', errors: stale },
    { code: 'store.change(id, (newest) => ({ ...application, degree }))', errors: stale },
    { code: 'store.change(id, ({ degree }) => application)', errors: stale },
    { code: 'store.change(function () { return draft })', errors: stale },
    { code: 'store.change(id, (newest) => { newest = application; return application })', errors: stale },
    { filename, code: 'const withWhole = (application) => () => application', errors: stale },
    { filename, code: 'const withWhole = (application) => (newest) => application', errors: stale },
  ],
})
