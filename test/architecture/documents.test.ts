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

test('every file that a task or the README names is there', () => {
  const gone = documents
    .filter((file) => file.startsWith('docs/tasks') || file === 'README.md')
    .flatMap((file) =>
      [...textOf(file).matchAll(/`([\w.@/-]+\/[\w.-]*|[\w-]+\.(?:ts|cjs|json))`/g)]
        .map(([, path]) => path!)
        .filter((path) => !path.startsWith('/') && !exists(path))
        .map((path) => `${file}: ${path}`),
    )
  expect(gone).toEqual([])
})

test('every name of the README’s glossary is a type of the product', () => {
  const glossary = /\n\| 中文[\s\S]*?\n\n/.exec(textOf('README.md'))![0]
  const names = [...glossary.matchAll(/`([A-Z]\w*)(?:\.\w+)?`/g)].map(([, name]) => name!)
  const code = projectFiles(/^miniprogram\/(?!.*miniprogram_npm).*\.ts$/)
    .map(textOf)
    .join('\n')
  const isDefined = (name: string) =>
    new RegExp(`^export (?:interface|type|class) ${name}\\b`, 'm').test(code)
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !isDefined(name))).toEqual([])
})

/** The folders that the README draws: two spaces deeper lies inside, and one line may name several. */
const drawnFolders = (): readonly string[] => {
  const drawing = /```\n(miniprogram\/\n[\s\S]*?)```/.exec(textOf('README.md'))![1]!
  const above: string[] = []
  return drawing.split('\n').flatMap((line) => {
    const [, indent, names] = /^( *)([\w.-]+\/?(?:、[\w.-]+\/?)*)/.exec(line) ?? []
    if (!names) return []
    const depth = indent!.length / 2
    const paths = names.split('、').map((name) => join(...above.slice(0, depth), name))
    above[depth] = paths[0]!.split('/').filter(Boolean).pop()!
    return paths.map((path) => path.replace(/\/$/, ''))
  })
}

/** The folders of the project that lie in another, '' being the project itself. */
const foldersIn = (folder: string): readonly string[] => {
  const start = folder && `${folder}/`
  const inside = projectFiles(/\//).filter((path) => path.startsWith(start))
  const names = inside.map((path) => path.slice(start.length).split('/'))
  return [...new Set(names.flatMap(([name, ...below]) => (below.length ? `${start}${name}` : [])))]
}

const OPENED_IN_THE_DRAWING = [
  'miniprogram',
  'miniprogram/packages',
  'miniprogram/workers',
  'miniprogram/workers/engine',
]

test('the README draws the folders that are there, and no others', () => {
  const drawn = drawnFolders()
  expect(drawn.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  const isOwnOfTests = (path: string) => !existsSync(join(ROOT, path.replace('test', 'miniprogram')))
  const needed = [
    ...foldersIn('').filter((name) => !name.startsWith('.')),
    ...OPENED_IN_THE_DRAWING.flatMap(foldersIn),
    ...foldersIn('test').filter(isOwnOfTests),
  ]
  expect(needed.filter((path) => !drawn.includes(path))).toEqual([])
})

test('what is uploaded is compiled as the project says, by an option that the uploader knows', () => {
  const commands = documents.flatMap(
    (file) => textOf(file).match(/miniprogram-ci (?:upload|preview) .*/g) ?? [],
  )
  expect(commands.length).toBeGreaterThan(0)
  for (const command of commands) expect(command).toContain(' --use-project-config true ')
  expect(textOf('node_modules/miniprogram-ci/dist/cli/index.js')).toContain('"use-project-config"')
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
