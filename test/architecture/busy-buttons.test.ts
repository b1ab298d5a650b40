import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import config from '../../miniprogram/app.json'

/** An action of a page refuses a second tap while one runs, and its button shows that. */

const ROOT = join(__dirname, '../../miniprogram')

const PAGES = [
  ...config.pages,
  ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

/** The actions that the files of a page name: `actions: { async onFinishTap() … }`, or a part `…Actions = handlers({ … })`. */
const actionsOf = (path: string): readonly string[] => {
  const folder = dirname(join(ROOT, path))
  const sources = readdirSync(folder).filter((name) => /(?<!\.view)\.ts$/.test(name))
  return sources.flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8')
    const blocks = source.match(/(?:\n {2}actions: |Actions = handlers\()\{[\s\S]*?\n(?: {2})?\}/g) ?? []
    return blocks.flatMap((block) =>
      [...block.matchAll(/\n {2,4}async (on\w+)\(/g)].map(([, action]) => action!),
    )
  })
}

const buttonsOf = (path: string): readonly string[] =>
  readFileSync(join(ROOT, `${path}.wxml`), 'utf8').match(/<van-button\b[^>]*>/g) ?? []

const WITH_ACTIONS = PAGES.filter((path) => actionsOf(path).length > 0)

test.each(WITH_ACTIONS)('%s shows at its buttons that an action runs', (path) => {
  const actions = actionsOf(path)
  const idle = buttonsOf(path).filter((button) => {
    const handler = /bind:click="(\w+)"/.exec(button)?.[1]
    return handler && actions.includes(handler) && !/(?:disabled|loading)="[^"]*\bbusy\b/.test(button)
  })
  expect(idle).toEqual([])
})

test('the pages with actions are found', () => {
  expect(actionsOf('packages/guide/step/step')).toEqual(
    expect.arrayContaining(['onFinishTap', 'onReopenTap', 'onCodeSave', 'onScanTap']),
  )
  expect(WITH_ACTIONS.length).toBeGreaterThan(8)
})
