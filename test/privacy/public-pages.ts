import { projectFiles, textOf } from '../architecture/files'
import { graphOf } from '../architecture/import-cycle'

interface Page {
  /** Its address, as app.json names it. */
  readonly path: string
  /** Its definition says that it shows nothing of the student. */
  readonly isPublic: boolean
  /** How it could show something of the student all the same: the files, or what the student types. */
  readonly student: readonly string[]
}

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Every page has it, and it only writes where the student was. */
const PAGE_HOUSE = 'miniprogram/pages/define-page.ts'

/** Where something of the student is read: the stores, the saved records, files, pictures and scanned codes. */
const STUDENT =
  /^miniprogram\/(?:packages\/[^/]+\/)?stores\/|^miniprogram\/platform\/(?:storage|files|backup-files|sealing|image|media|scan|export|engine)\.ts$|^miniprogram\/packages\/capture\/platform\//

const TYPED = /<(?:input|textarea|[a-z-]*-?fields?)\b/

const pagePaths = (): string[] => {
  const app = JSON.parse(textOf('miniprogram/app.json')) as AppJson
  return [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
}

/** The files that a page reaches through its imports and that know something of the student. */
export const studentFilesOf = (file: string, graph: ReadonlyMap<string, readonly string[]>): string[] => {
  const reached = new Set<string>()
  const walk = (at: string): void => {
    if (at === PAGE_HOUSE || reached.has(at)) return
    reached.add(at)
    for (const next of graph.get(at) ?? []) walk(next)
  }
  walk(file)
  return [...reached].filter((at) => STUDENT.test(at))
}

/** Every page with what it declares and what it could show. */
export const pages = (): Page[] => {
  const graph = graphOf('miniprogram')
  return pagePaths().map((path) => ({
    path,
    isPublic: /^ {2}isPublic: true,$/m.test(textOf(`miniprogram/${path}.ts`)),
    student: [
      ...studentFilesOf(`miniprogram/${path}.ts`, graph),
      ...(TYPED.test(textOf(`miniprogram/${path}.wxml`)) ? ['a field to type in'] : []),
    ],
  }))
}

/** Every page of the app is defined in one way, which asks for the cover. */
export const undefinedPages = (): string[] =>
  pagePaths().filter((path) => !/^define(?:Degree|Cut|First)?Page\(/m.test(textOf(`miniprogram/${path}.ts`)))

/** Files other than a page's that switch the cover. */
export const coverSwitches = (): string[] =>
  projectFiles(/^miniprogram\/(?!miniprogram_npm).*\.ts$/).filter((file) =>
    /setVisualEffectOnCapture(?!')|\bhideOnCapture\(/.test(textOf(file)),
  )
