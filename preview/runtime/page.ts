import type { Root } from 'glass-easel-miniprogram-adapter'
import { EventChannel } from './event-channel'
import { pageConfig, program, registerComponent } from './loader'
import { PageView, type LeftButton } from './page-view'
import { associated, codeSpace } from './space'

/** A page instance as getCurrentPages() shows it. */
export type PageInstance = Record<string, unknown> & { route: string; options: Record<string, string> }

type Lifetime =
  | 'onLoad'
  | 'onShow'
  | 'onReady'
  | 'onHide'
  | 'onUnload'
  | 'onPageScroll'
  | 'onReachBottom'
  | 'onResize'

let nextPageId = 1

/** One page of the stack, from onLoad to onUnload. */
export class Page {
  readonly id = nextPageId++
  readonly view: PageView
  readonly instance: PageInstance
  readonly root: Root
  readonly channel = new EventChannel()
  private isReady = false

  constructor(
    readonly path: string,
    readonly query: Record<string, string>,
    leftButton: LeftButton,
    onLeft: () => void,
  ) {
    registerComponent(path)
    this.view = new PageView({ ...program.window, ...pageConfig(path) }, leftButton, onLeft)
    const search = Object.entries(query).map(
      ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`,
    )
    this.root = associated.createRoot('page', codeSpace, `/${path}?${search.join('&')}`)
    this.instance = this.root.get() as unknown as PageInstance
    const { channel } = this
    Object.assign(this.instance, {
      route: path,
      __route__: path,
      options: query,
      getPageId: () => `${this.id}`,
    })
    this.instance.getOpenerEventChannel = () => channel
  }

  /** Renders the page and brings it to life, in WeChat's order. */
  open(onAttached: () => void): void {
    const { element, placeholder } = this.placeholder()
    element.setAttribute('is', this.path)
    this.root.attach(this.view.scroller as never, placeholder as never)
    onAttached()
    this.call('onLoad', this.query)
    this.show()
    this.view.scroller.addEventListener('scroll', () => this.scrolled(), { passive: true })
    setTimeout(() => {
      this.isReady = true
      this.call('onReady')
    }, 0)
  }

  show(): void {
    this.view.show()
    this.comeBack()
  }

  hide(): void {
    this.leave()
    this.view.hide()
  }

  /** The whole app came to the front with this page on top. */
  comeBack(): void {
    this.call('onShow')
    this.root.getComponent().triggerPageLifetime('show', [])
  }

  leave(): void {
    this.call('onHide')
    this.root.getComponent().triggerPageLifetime('hide', [])
  }

  /** A page that is left for good: no onHide, WeChat calls onUnload alone. */
  close(): void {
    this.call('onUnload')
    this.root.release()
    this.view.remove()
  }

  resize(size: { windowWidth: number; windowHeight: number }): void {
    this.call('onResize', { size })
    this.root.getComponent().triggerPageLifetime('resize', [{ size }])
  }

  private placeholder(): { element: HTMLElement; placeholder: HTMLElement } {
    const placeholder = document.createElement('div')
    this.view.scroller.append(placeholder)
    return { element: this.root.getComponent().getBackendElement() as unknown as HTMLElement, placeholder }
  }

  private call(lifetime: Lifetime, argument?: unknown): void {
    const method = this.instance[lifetime]
    if (typeof method === 'function') method.call(this.instance, argument)
  }

  private scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.view.scroller
    this.call('onPageScroll', { scrollTop })
    const distance = Number(pageConfig(this.path).onReachBottomDistance ?? 50)
    if (this.isReady && scrollTop + clientHeight >= scrollHeight - distance) this.call('onReachBottom')
  }
}
