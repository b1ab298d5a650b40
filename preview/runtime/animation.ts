type Transform = [name: string, value: string]
interface Step {
  transforms: Transform[]
  styles: Record<string, string>
  duration: number
  timingFunction: string
  delay: number
}
interface Options {
  duration?: number
  timingFunction?: string
  delay?: number
}

const length = (value: unknown): string => (typeof value === 'number' ? `${value}px` : String(value))

/** wx.createAnimation(): the transforms and styles our pages and Vant use. */
export class WxAnimation {
  private steps: Step[] = []
  private transforms: Transform[] = []
  private styles: Record<string, string> = {}

  constructor(private readonly options: Options = {}) {}

  translateX(value: number | string): this {
    return this.transform('translateX', length(value))
  }

  translateY(value: number | string): this {
    return this.transform('translateY', length(value))
  }

  rotate(degrees: number): this {
    return this.transform('rotate', `${degrees}deg`)
  }

  scale(x: number, y = x): this {
    return this.transform('scale', `${x}, ${y}`)
  }

  opacity(value: number): this {
    return this.style('opacity', String(value))
  }

  width(value: number | string): this {
    return this.style('width', length(value))
  }

  height(value: number | string): this {
    return this.style('height', length(value))
  }

  top(value: number | string): this {
    return this.style('top', length(value))
  }

  left(value: number | string): this {
    return this.style('left', length(value))
  }

  step(options: Options = {}): this {
    const { duration = 400, timingFunction = 'linear', delay = 0 } = { ...this.options, ...options }
    this.steps.push({ transforms: this.transforms, styles: this.styles, duration, timingFunction, delay })
    this.transforms = []
    this.styles = {}
    return this
  }

  export(): { actions: Step[] } {
    const actions = this.steps
    this.steps = []
    return { actions }
  }

  private style(name: string, value: string): this {
    this.styles[name] = value
    return this
  }

  private transform(name: string, value: string): this {
    this.transforms.push([name, value])
    return this
  }
}

/** Plays an exported animation on a node, step after step. */
export const playAnimation = (html: HTMLElement, animation: { actions: Step[] } | undefined): void => {
  let startMs = 0
  for (const step of animation?.actions ?? []) {
    window.setTimeout(() => applyStep(html, step), startMs)
    startMs += step.delay + step.duration
  }
}

const applyStep = (
  html: HTMLElement,
  { transforms, styles, duration, timingFunction, delay }: Step,
): void => {
  html.style.transition = `all ${duration}ms ${timingFunction} ${delay}ms`
  if (transforms.length > 0)
    html.style.transform = transforms.map(([name, value]) => `${name}(${value})`).join(' ')
  Object.assign(html.style, styles)
}
