import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { projectFiles, ROOT, textOf } from './files'

const FOLDERS = ['.', 'docs', 'docs/tasks', 'docs/decisions']
const documents = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

/** Every place where a file or folder of the product may be named from: its root, or its own room. */
const ROOMS = ['', 'miniprogram', 'miniprogram/rules/facts', 'test/catalogues']

const exists = (path: string): boolean => ROOMS.some((room) => existsSync(join(ROOT, room, path)))

test('every file that a task names is there', () => {
  const gone = documents
    .filter((file) => file.startsWith('docs/tasks'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/`([\w.@/-]+\/[\w.-]*|[\w-]+\.(?:ts|cjs|json))`/g)]
        .map(([, path]) => path!)
        .filter((path) => !path.startsWith('/') && !exists(path))
        .map((path) => `${file}: ${path}`),
    )
  expect(gone).toEqual([])
})

test('every link between the documents leads to a file', () => {
  const broken = documents.flatMap((file) =>
    [...textOf(file).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .filter(([, to]) => !existsSync(join(ROOT, dirname(file), to!)))
      .map(([, to]) => `${file}: ${to}`),
  )
  expect(broken).toEqual([])
})

test('every command that a document names is one of ours', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const unknown = documents.flatMap((file) =>
    [...textOf(file).matchAll(/npm run ([a-z][\w:-]*)/g)]
      .filter(([, name]) => !(name! in scripts))
      .map(([, name]) => `${file}: ${name}`),
  )
  expect(unknown).toEqual([])
})

test('every component of our own stands beside its counterpart of Vant', () => {
  const table = textOf('docs/vant.md')
  const untold = projectFiles(/^miniprogram\/(?!miniprogram_npm|.*\/miniprogram_npm).*\.json$/)
    .filter((file) => /"component": true/.test(textOf(file)))
    .map((file) => basename(file, '.json'))
    .filter((name) => !table.includes(`\`${name}\``))
  expect(untold).toEqual([])
})
