import { readJson } from './app-config'
import type { Files } from './files'

export interface ComponentNode {
  /** Path without extension, e.g. `pages/home/home`. */
  path: string
  isPage: boolean
  /** The JSON beside it, with every component reference made absolute. */
  config: Record<string, unknown> & { usingComponents: Record<string, string> }
}

interface Graph {
  files: Files
  global: Record<string, string>
  nodes: Map<string, ComponentNode>
  problem: (message: string) => void
}

/** Every page and every component that a page can show, found by following usingComponents. */
export const componentGraph = (
  files: Files,
  pages: readonly string[],
  global: Record<string, string>,
  problem: (message: string) => void,
): Map<string, ComponentNode> => {
  const graph: Graph = { files, global, nodes: new Map(), problem }
  for (const page of pages) visit(graph, page, true)
  return graph.nodes
}

const visit = (graph: Graph, path: string, isPage: boolean): void => {
  if (graph.nodes.has(path)) return
  const { files, problem } = graph
  if (!files.script(path)) problem(`${path}: no script`)
  if (!files.exists(`${path}.wxml`)) problem(`${path}: no wxml`)
  const config = files.exists(`${path}.json`)
    ? readJson<Record<string, unknown>>(files.onDisk(`${path}.json`))
    : {}
  if (!isPage && config.component !== true) problem(`${path}.json: "component": true is missing`)
  if (isPage) delete config.component
  const usingComponents = absoluteReferences(graph, path, {
    ...graph.global,
    ...(config.usingComponents as Record<string, string> | undefined),
  })
  graph.nodes.set(path, { path, isPage, config: { ...config, usingComponents } })
}

const absoluteReferences = (
  graph: Graph,
  from: string,
  using: Record<string, string>,
): Record<string, string> => {
  const resolved: Record<string, string> = {}
  for (const [tag, reference] of Object.entries(using)) {
    const path = graph.files.component(reference, reference === graph.global[tag] ? 'app' : from)
    if (path === undefined) {
      graph.problem(`${from}.json: component "${tag}" not found at ${reference}`)
      continue
    }
    resolved[tag] = `/${path}`
    visit(graph, path, false)
  }
  return resolved
}
