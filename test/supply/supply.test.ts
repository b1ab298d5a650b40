import { existsSync, readFileSync } from 'node:fs'
import { LICENCES } from '../../miniprogram/packages/guide/licences/shipped-licences'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const lock = jsonOf('package-lock.json') as Lock
const manifest = jsonOf('package.json') as Manifest

/** Packages of a lock file whose bytes nothing fixes: a registry could hand out others under the same version. */
const unfixed = ({ packages }: Lock): string[] =>
  Object.entries(packages).flatMap(([path, { integrity, link }]) =>
    path === '' || link || /^sha(?:512|384)-[A-Za-z0-9+/]{64,}=*$/.test(integrity ?? '') ? [] : [path],
  )

test('the lock file fixes the bytes of every package', () => {
  expect(unfixed(lock)).toEqual([])
})

test('a package without a strong sum is found', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { integrity: 'sha1-AAAA=' },
  }
  expect(unfixed({ packages })).toEqual(['node_modules/a', 'node_modules/b'])
})

test('the lock file names no registry', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})

test('what is asked for directly has one version', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies }
  expect(
    Object.entries(asked).filter(([, version]) => !/^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/.test(version)),
  ).toEqual([])
})

test('every install script of a package was decided on, and no decision is left over', () => {
  const scripted = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript && path !== '' ? [path.replace(/^.*node_modules\//, '')] : [],
  )
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(scripted)].sort())
})

const plain = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replace(/^(?:(?:The )?MIT License(?: \(MIT\))?|This software is licensed under the MIT license:)/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The libraries that the app imports, and those that they bring along. */
const shipped = (names = Object.keys(manifest.dependencies), seen = new Set<string>()): string[] => {
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    const { dependencies = {} } = jsonOf(`node_modules/${name}/package.json`) as Partial<Manifest>
    shipped(Object.keys(dependencies), seen)
  }
  return [...seen]
}

test('the licence of every shipped library travels with the package, word for word', () => {
  const told = new Map(
    LICENCES.flatMap(({ names, paragraphs }) => names.map((name) => [name, paragraphs.join(' ')])),
  )
  expect([...told.keys()]).toEqual(expect.arrayContaining(shipped()))
  for (const [name, text] of told)
    expect([name, text]).toEqual([name, plain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8'))])
})

test('the project says under which licence it stands and how to report a weakness', () => {
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) 2026/)
  expect(existsSync('SECURITY.md')).toBe(true)
})
