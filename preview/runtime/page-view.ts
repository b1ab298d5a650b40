import { pageHost } from './frame'
import { onThemeChange, themed } from './theme'

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  element.className = className
  return element
}

export type LeftButton = 'back' | 'home' | 'none'

/** What the user sees of one page: navigation bar, web view, scroller. */
export class PageView {
  readonly root = make('div', 'preview-page')
  readonly scroller = make('div', 'preview-scroller')
  /** Where root-portal puts its content: above the page, below nothing. */
  readonly portals = make('div', 'preview-portals')
  private readonly bar = make('header', 'preview-bar')
  private readonly title = document.createElement('h1')
  private readonly left = document.createElement('button')
  private colors: { frontColor?: string; backgroundColor?: string } = {}

  constructor(
    private readonly config: Record<string, unknown>,
    leftButton: LeftButton,
    onLeft: () => void,
  ) {
    this.root.dataset.navigation = String(config.navigationStyle ?? 'default')
    const view = make('div', 'preview-view')
    view.append(this.scroller, this.portals)
    const capsule = make('div', 'preview-capsule')
    capsule.textContent = '••• ⊙'
    capsule.setAttribute('aria-hidden', 'true')
    this.bar.append(this.left, this.title)
    this.root.append(this.bar, capsule, view)
    this.left.addEventListener('click', onLeft)
    this.showLeft(leftButton)
    this.setTitle(String(themed(config.navigationBarTitleText) ?? ''))
    this.paint()
    onThemeChange(() => this.paint())
    pageHost.append(this.root)
  }

  setTitle(text: string): void {
    this.title.textContent = text
    document.title = text || '预览'
  }

  setColor(colors: { frontColor?: string; backgroundColor?: string }): void {
    this.colors = colors
    this.paint()
  }

  showLeft(button: LeftButton): void {
    this.left.hidden = button === 'none'
    this.left.textContent = button === 'home' ? '⌂' : '‹'
    this.left.setAttribute('aria-label', button === 'home' ? '首页' : '返回')
  }

  show(): void {
    this.root.hidden = false
    document.title = this.title.textContent || '预览'
  }

  hide(): void {
    this.root.hidden = true
  }

  remove(): void {
    this.root.remove()
  }

  private paint(): void {
    const { config, colors } = this
    const front =
      colors.frontColor ?? (themed(config.navigationBarTextStyle) === 'black' ? '#000000' : '#ffffff')
    this.bar.style.color = front
    this.bar.style.background =
      colors.backgroundColor ?? themed(config.navigationBarBackgroundColor) ?? '#000000'
    this.root.style.setProperty('--window-background', themed(config.backgroundColor) ?? '#ffffff')
  }
}
