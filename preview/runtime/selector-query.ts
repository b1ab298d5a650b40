import { Component, type Element as ComponentElement, type GeneralComponent } from 'glass-easel'
import { onPhone } from './frame'
import { currentPage } from './router'
import { nodeOf } from '../builtins/nodes'

type Fields = Record<string, unknown> & { computedStyle?: string[]; properties?: string[] }
type Callback = (result: unknown) => void
type Result = Record<string, unknown>
interface Task {
  scope: GeneralComponent
  selector: string | null
  isSingle: boolean
  fields: Fields
  callback?: Callback
}

const htmlOf = (element: ComponentElement): HTMLElement | null => {
  const backend = element.getBackendElement() as unknown as HTMLElement | null
  return backend instanceof HTMLElement ? backend : null
}

const rectOf = (html: HTMLElement): Result => {
  const rect = html.getBoundingClientRect()
  const { x: left, y: top } = onWebView(html, rect.left, rect.top)
  return {
    left,
    top,
    right: left + rect.width,
    bottom: top + rect.height,
    width: rect.width,
    height: rect.height,
  }
}

/** A page's own coordinates begin under the navigation bar. */
const onWebView = (html: HTMLElement, clientX: number, clientY: number): { x: number; y: number } => {
  const view = html.closest('.preview-view')?.getBoundingClientRect()
  return view ? { x: clientX - view.left, y: clientY - view.top } : onPhone(clientX, clientY)
}

const measure = (element: ComponentElement, fields: Fields): Result => {
  const html = htmlOf(element)
  const result: Result = {}
  if (fields.id) result.id = element.id
  if (fields.dataset) result.dataset = element.dataset
  if (fields.mark) result.mark = element.collectMarks()
  if (!html) return result
  const { left, top, right, bottom, width, height } = rectOf(html)
  if (fields.rect) Object.assign(result, { left, top, right, bottom })
  if (fields.size) Object.assign(result, { width, height })
  if (fields.scrollOffset) Object.assign(result, { scrollLeft: html.scrollLeft, scrollTop: html.scrollTop })
  if (fields.node) result.node = nodeOf(element)
  const style = getComputedStyle(html)
  for (const name of fields.computedStyle ?? []) result[name] = Reflect.get(style, name) as unknown
  if (fields.properties && Component.isComponent(element)) {
    for (const name of fields.properties) result[name] = element.data[name]
  }
  return result
}

const measureViewport = (fields: Fields): Result => {
  const scroller = currentPage()?.view.scroller
  if (!scroller) return {}
  const { clientWidth: width, clientHeight: height, scrollLeft, scrollTop } = scroller
  const result: Result = { id: '', dataset: {} }
  if (fields.rect) Object.assign(result, { left: 0, top: 0, right: width, bottom: height })
  if (fields.size) Object.assign(result, { width, height })
  if (fields.scrollOffset)
    Object.assign(result, {
      scrollLeft,
      scrollTop,
      scrollWidth: scroller.scrollWidth,
      scrollHeight: scroller.scrollHeight,
    })
  return result
}

const run = ({ scope, selector, isSingle, fields }: Task): unknown => {
  if (selector === null) return measureViewport(fields)
  const root = scope.getShadowRoot()
  if (isSingle) {
    const found = root?.querySelector(selector)
    return found ? measure(found, fields) : null
  }
  return (root?.querySelectorAll(selector) ?? []).map((found) => measure(found, fields))
}

/** One select() of a query: what shall be told about the nodes found. */
class NodesRef {
  constructor(
    private readonly query: SelectorQuery,
    private readonly selector: string | null,
    private readonly isSingle: boolean,
  ) {}

  fields(fields: Fields, callback?: Callback): SelectorQuery {
    return this.query.add(this.selector, this.isSingle, fields, callback)
  }

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback)
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback)
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback)
  }
}

/** wx.createSelectorQuery() */
export class SelectorQuery {
  private tasks: Task[] = []

  constructor(private scope: GeneralComponent | undefined) {}

  in(component: { _$: GeneralComponent }): this {
    this.scope = component._$
    return this
  }

  select(selector: string): NodesRef {
    return new NodesRef(this, selector, true)
  }

  selectAll(selector: string): NodesRef {
    return new NodesRef(this, selector, false)
  }

  selectViewport(): NodesRef {
    return new NodesRef(this, null, true)
  }

  add(selector: string | null, isSingle: boolean, fields: Fields, callback?: Callback): this {
    const scope = this.scope ?? currentPage()?.root.getComponent()
    if (scope) this.tasks.push({ scope, selector, isSingle, fields, callback })
    return this
  }

  exec(callback?: (results: unknown[]) => void): void {
    const { tasks } = this
    setTimeout(() => {
      const results = tasks.map(run)
      tasks.forEach((task, index) => task.callback?.(results[index]))
      callback?.(results)
    }, 0)
  }
}
