import { join } from 'node:path'
import { projectFiles, ROOT, textOf } from '../architecture/files'

interface Project {
  readonly displayName: string
  readonly testRegex: string
  readonly testPathIgnorePatterns?: readonly string[]
}
const { projects } = jest.requireActual<{ projects: readonly Project[] }>('../../jest.config.cjs')

/** The projects that run a file, which need not be there. */
const runBy = (path: string): readonly string[] => {
  const isMatched = (pattern: string) => new RegExp(pattern).test(join(ROOT, path))
  return projects
    .filter(({ testRegex }) => isMatched(testRegex))
    .filter(({ testPathIgnorePatterns = [] }) => !testPathIgnorePatterns.some(isMatched))
    .map(({ displayName }) => displayName)
}

test('every test is run by one project, and by no other', () => {
  const wrong = projectFiles(/\.test\.[cm]?[jt]sx?$/).filter((path) => runBy(path).length !== 1)
  expect(wrong).toEqual([])
})

test.each([
  ['test/new.test.ts', 'logic'],
  ['test/new/new.test.ts', 'logic'],
  ['test/packages/new/new.test.ts', 'logic'],
  ['test/packages/new/rules/new.test.ts', 'rules'],
  ['test/packages/new/pages/new.test.ts', 'screens'],
  ['test/stores/pages/new.test.ts', 'rules'],
  ['test/components/rules/new.test.ts', 'screens'],
  ['test/new/test/rules/new.test.ts', 'logic'],
])('so would be %s, by %s', (path, project) => expect(runBy(path)).toEqual([project]))

test('npm test runs every project', () => {
  const named = [...textOf('test/run.mjs').matchAll(/'--selectProjects', ((?:'\w+', )+)/g)].flatMap(
    ([, names]) => names!.match(/\w+/g)!,
  )
  expect(named.sort()).toEqual(projects.map(({ displayName }) => displayName).sort())
})
