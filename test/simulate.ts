/**
 * Components and pages as a student meets them: open one, look at its text, tap what is written there.
 * WeChat's own WXML compiler and component core (miniprogram-simulate) do the work; `wx` is what the test puts there:
 * `Object.assign(wx, { showModal: … })`.
 */
import { render, type RootComponent } from 'miniprogram-simulate'
import { tellPageShown } from '../miniprogram/platform/page-shows'
import { componentId, openPages } from './simulate-loader'

interface WxNode {
  readonly _vt?: { readonly tagName?: string; readonly attrs: readonly { name: string; value: unknown }[] }
}
type WxElement = Element & { readonly __wxElement?: WxNode }
interface Exparser {
  Event: {
    create: (name: string, detail: object, options: object) => unknown
    dispatchEvent: (target: WxNode, event: unknown) => void
  }
}
// Where simulate's events live; it has no public way to fire one at a node found by its text.
const exparser = jest.requireActual<Exparser>('miniprogram-exparser')
const BUBBLING = ['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel']

const visible = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Lets promises, setData and mobx reactions finish. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** WeChat's compiler writes attribute names in camel case. */
const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase())

const attributeOf = (element: WxElement, name: string): unknown =>
  element.__wxElement?._vt?.attrs.find((attribute) => camelCase(attribute.name) === camelCase(name))?.value

const isLabelled = (element: WxElement, name: string): boolean =>
  attributeOf(element, 'aria-label') === name || attributeOf(element, 'placeholder') === name

const isAnswer = (element: WxElement): boolean =>
  ['radio', 'checkbox'].includes(String(attributeOf(element, 'aria-role')))

const saysOnly = (element: WxElement, name: string): boolean => visible(element.textContent) === name

const textsIn = (node: Node): string[] =>
  node.nodeType === Node.TEXT_NODE ? [visible(node.textContent)] : [...node.childNodes].flatMap(textsIn)

export class Screen {
  /** What the component has told its parent, by event name. */
  private readonly told = new Map<string, unknown[]>()

  constructor(private readonly root: RootComponent<never, never, never>) {
    root.attach(document.body)
  }

  /** Everything written on the screen, in order, with a space between the pieces. */
  get text(): string {
    return textsIn(this.dom).filter(Boolean).join(' ')
  }

  /** The running component: its data and methods. For what the screen cannot show. */
  get instance(): WechatMiniprogram.Component.TrivialInstance {
    return this.root.instance
  }

  private get dom(): HTMLElement {
    if (!this.root.dom) throw new Error('this screen has been closed')
    return this.root.dom
  }

  private get elements(): WxElement[] {
    return [...this.dom.querySelectorAll('*')].filter((element: WxElement) => element.__wxElement)
  }

  /** The labels of all boxes that can be typed into, in order. */
  get fields(): string[] {
    return this.elements
      .filter((element) => ['WX-INPUT', 'WX-TEXTAREA'].includes(element.tagName))
      .map((element) => String(attributeOf(element, 'aria-label')))
  }

  /** The labels of all answers to choose from: the groups they stand in, in order. */
  get choices(): string[][] {
    const groups = this.elements.filter((element) =>
      ['radiogroup', 'group'].includes(String(attributeOf(element, 'aria-role'))),
    )
    return groups.map((group) =>
      this.elements
        .filter((element) => group.contains(element) && isAnswer(element))
        .map((element) => String(attributeOf(element, 'aria-label'))),
    )
  }

  has(name: string): boolean {
    return this.elements.some((element) => isLabelled(element, name) || saysOnly(element, name))
  }

  /** The element with that aria-label or placeholder, else the innermost one with that text. */
  private named(name: string): WxElement {
    const labelled = this.elements.find((element) => isLabelled(element, name))
    const saying = this.elements.filter((element) => saysOnly(element, name))
    const found = labelled ?? saying.filter((element) => saying[0]!.contains(element)).pop()
    if (!found) throw new Error(`nothing here is called「${name}」. The screen says: ${this.text}`)
    return found
  }

  /** An attribute of the element with that name, or of the nearest element around it that has the attribute. */
  attribute(name: string, attribute: string): unknown {
    for (let element: WxElement | null = this.named(name); element; element = element.parentElement) {
      const value = attributeOf(element, attribute)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** Fires a WeChat event at the element with that text, label or placeholder. */
  async fire(name: string, event: string, detail: object = {}): Promise<void> {
    const target = this.named(name).__wxElement!
    const bubbles = BUBBLING.includes(event)
    const options = {
      bubbles,
      composed: bubbles,
      capturePhase: bubbles,
      extraFields: { touches: [], changedTouches: [] },
    }
    exparser.Event.dispatchEvent(target, exparser.Event.create(event, detail, options))
    await settled()
  }

  async tap(name: string): Promise<void> {
    if (this.isDisabled(name)) throw new Error(`「${name}」 is disabled: WeChat would not tap it`)
    await this.fire(name, 'tap')
  }

  /** Types into the field with that label or placeholder. */
  async type(name: string, value: string): Promise<void> {
    await this.fire(name, 'input', { value, cursor: value.length })
  }

  isDisabled(name: string): boolean {
    for (let element: WxElement | null = this.named(name); element; element = element.parentElement) {
      if (attributeOf(element, 'disabled')) return true
    }
    return false
  }

  /** The details of every event of that name so far; call it once before the first is expected. */
  events(name: string): unknown[] {
    const list = this.told.get(name) ?? []
    if (!this.told.has(name)) {
      this.told.set(name, list)
      const listen = this.root as unknown as {
        addEventListener: (n: string, h: (e: { detail: unknown }) => void) => void
      }
      listen.addEventListener(name, (event) => list.push(event.detail))
    }
    return list
  }

  async setProperties(properties: object): Promise<void> {
    this.root.setData(properties as never)
    await settled()
  }

  close(): void {
    const at = openPages.indexOf(this.instance)
    if (at >= 0) openPages.splice(at, 1)
    this.root.detach()
  }
}

/** Shows one component of ours with these properties: `renderComponent('components/copy-row/copy-row', { … })`. */
export const renderComponent = async (path: string, properties: object = {}): Promise<Screen> => {
  const screen = new Screen(
    render(componentId(path), properties) as unknown as RootComponent<never, never, never>,
  )
  await settled()
  return screen
}

/** Opens a page as WeChat does: created, onLoad with the address, shown, ready. Values of `query` are as in the address. */
export const openPage = async (path: string, query: Record<string, string> = {}): Promise<Screen> => {
  const screen = await renderComponent(path)
  const page = screen.instance as { onLoad?: (q: object) => void; onShow?: () => void; onReady?: () => void }
  // The simulator knows a page by a number; WeChat by its path, and so the app which page is on the screen.
  Object.defineProperty(page, 'is', { value: path, configurable: true })
  openPages.push(screen.instance)
  page.onLoad?.(query)
  page.onShow?.()
  page.onReady?.()
  await settled()
  return screen
}

/** Leaves a page: hidden, unloaded, gone; the one below comes back. */
export const closePage = async (screen: Screen): Promise<void> => {
  const page = screen.instance as { onHide?: () => void; onUnload?: () => void }
  page.onHide?.()
  page.onUnload?.()
  screen.close()
  tellPageShown(true) // the page below comes to the front
  await settled()
}
