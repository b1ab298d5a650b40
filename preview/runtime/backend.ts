import { CurrentWindowBackendContext } from 'glass-easel'
import { isBuiltin } from '../builtins/names'
import { convertLengths } from '../lengths'
import { report } from './errors'

/** Tags that only exist as the inside of the framework. */
const FRAMEWORK_TAGS = new Set(['wx-x', 'virtual', 'page'])

/** The browser as glass-easel's backend: WeChat's tag names, rpx in styles, and no event delegation of its own. */
export class PreviewBackend extends CurrentWindowBackendContext {
  private readonly hosts = new Set<string>()

  override document = {
    createElement: (tag: string) => this.createHost(tag),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as CurrentWindowBackendContext['document']

  /** Tells that a tag is a component of the program and not an unknown built-in. */
  knowTags(tags: Iterable<string>): void {
    for (const tag of tags) this.hosts.add(tag)
  }

  // Touches are dispatched by touch.ts: glass-easel would also let a DOM click trigger bind:click of a component.
  override onEvent(): void {}
  override setListenerStats(): void {}

  private createHost(tag: string): HTMLElement {
    if (!isBuiltin(tag) && !this.hosts.has(tag) && !FRAMEWORK_TAGS.has(tag))
      report(`unsupported component <${tag}>`)
    const host = document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`)
    const setAttribute = host.setAttribute.bind(host)
    host.setAttribute = (name: string, value: string) =>
      setAttribute(name, name === 'style' ? convertLengths(String(value)) : value)
    return host
  }
}
