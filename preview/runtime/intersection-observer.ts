import type { Element as ComponentElement, GeneralComponent } from 'glass-easel'
import { currentPage } from './router'

interface Options {
  thresholds?: number[]
  initialRatio?: number
  observeAll?: boolean
}
type Margins = { top?: number; right?: number; bottom?: number; left?: number }

/** wx.createIntersectionObserver() */
export class WxIntersectionObserver {
  private root: HTMLElement | null = null
  private margins: Margins = {}
  private observer: IntersectionObserver | undefined

  constructor(
    private readonly scope: GeneralComponent | undefined,
    private readonly options: Options = {},
  ) {}

  relativeTo(selector: string, margins: Margins = {}): this {
    const found = this.owner()?.getShadowRoot()?.querySelector(selector)
    return this.relate((found?.getBackendElement() as unknown as HTMLElement | null) ?? null, margins)
  }

  relativeToViewport(margins: Margins = {}): this {
    return this.relate(currentPage()?.view.scroller ?? null, margins)
  }

  observe(selector: string, callback: (result: object) => void): void {
    const { thresholds = [0], initialRatio = 0, observeAll = false } = this.options
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.margins
    const seen = new WeakSet<Element>()
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const isFirst = !seen.has(entry.target)
          seen.add(entry.target)
          if (!isFirst || entry.intersectionRatio !== initialRatio) callback(resultOf(entry))
        }
      },
      { root: this.root, rootMargin: `${top}px ${right}px ${bottom}px ${left}px`, threshold: thresholds },
    )
    for (const found of this.find(selector, observeAll)) {
      const html = found.getBackendElement() as unknown as HTMLElement | null
      if (html) this.observer.observe(html)
    }
  }

  disconnect(): void {
    this.observer?.disconnect()
  }

  private owner(): GeneralComponent | undefined {
    return this.scope ?? currentPage()?.root.getComponent()
  }

  private relate(root: HTMLElement | null, margins: Margins): this {
    Object.assign(this, { root, margins })
    return this
  }

  private find(selector: string, all: boolean): ComponentElement[] {
    const root = this.owner()?.getShadowRoot()
    if (all) return root?.querySelectorAll(selector) ?? []
    const found = root?.querySelector(selector)
    return found ? [found] : []
  }
}

const resultOf = (entry: IntersectionObserverEntry): object => {
  const element = (entry.target as unknown as { __wxElement?: ComponentElement }).__wxElement
  return {
    id: element?.id ?? '',
    dataset: element?.dataset ?? {},
    intersectionRatio: entry.intersectionRatio,
    intersectionRect: entry.intersectionRect,
    boundingClientRect: entry.boundingClientRect,
    relativeRect: entry.rootBounds,
    time: Date.now(),
  }
}
