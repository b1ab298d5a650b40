import type { Browser, Page } from '@playwright/test'
import { median } from '../save/median'

/** What happens on the page's thread until its text can be read, in order. */
export const PARTS = {
  code: '主包的代码到达以前（浏览器、预览自己）',
  app: '启动时的模块：app 和它引用的',
  page: '首页的模块',
  picture: '首页的组件、第一次 setData',
  drawing: '排版和画，此时可读',
} as const
export type StartPart = keyof typeof PARTS

/** CPU time of the page's thread, ms: what else runs on the machine does not count. */
export type ThreadTimes = Readonly<Partial<Record<StartPart, number>>> & {
  /** Until it can be read. */
  readonly total: number
  readonly whole: number
}

/** Runs in the page before anything else: marks where one part ends and the next begins. */
const markParts = (): void => {
  type Any = (...args: unknown[]) => unknown
  const watched = (name: string, wrap: (value: never) => unknown): void => {
    let value: unknown
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => value,
      set: (next: never) => (value = wrap(next)),
    })
  }
  watched('__preview_package', (receive: Any) => (code: { modules: Record<string, { factory: Any }> }) => {
    performance.mark('code')
    for (const [path, part] of Object.entries({ app: 'app', 'pages/home/home': 'page' })) {
      const module = code.modules[path]
      const factory = module?.factory
      if (!factory) continue
      module.factory = (...args) => {
        factory(...args)
        performance.mark(part)
      }
    }
    receive(code)
  })
  watched('Component', (define: Any) => (definition: { methods?: { onLoad?: Any } }) => {
    const onLoad = definition.methods?.onLoad
    if (onLoad) {
      definition.methods!.onLoad = function (this: { setData: Any }, ...args) {
        const { setData } = this
        Object.defineProperty(this, 'setData', {
          configurable: true,
          value: (...sent: unknown[]) => {
            setData.apply(this, sent)
            performance.mark('picture')
            Object.defineProperty(this, 'setData', { value: setData })
          },
        })
        onLoad.apply(this, args)
      }
    }
    return define(definition)
  })
}

interface TraceEvent {
  readonly cat: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Thread clock, µs. */
  readonly tts?: number
}

/** Waits for the frame in which a text stands on the screen, and marks it. */
const mark = (page: Page, text: string, name: string) =>
  page.waitForFunction(
    ([wanted = '', at = '']) => document.body?.innerText.includes(wanted) && performance.mark(at),
    [text, name],
    { polling: 'raf' },
  )

/**
 * One first open of a page, by parts, until `text` can be read; a page that is not ours has only the first and the last.
 * `last`: what is drawn last of all.
 */
export const threadTimes = async (
  browser: Browser,
  page: Page,
  url: string,
  text: string,
  last = text,
): Promise<ThreadTimes> => {
  await page.addInitScript(markParts)
  await browser.startTracing(page, { categories: ['blink.user_timing'] })
  await page.goto(url, { waitUntil: 'commit' })
  await mark(page, text, 'drawing')
  await mark(page, last, 'whole')
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  await page.close()
  const marks = traceEvents.filter(({ cat, tts }) => cat === 'blink.user_timing' && tts)
  const drawn = marks.find(({ name }) => name === 'drawing')
  const whole = marks.find(({ name }) => name === 'whole')
  if (!drawn || !whole) throw new Error('the page was never drawn')
  const atMs = ({ tts = 0 }: TraceEvent): number => tts / 1000
  const times: Partial<Record<StartPart, number>> = {}
  let before = 0
  for (const part of Object.keys(PARTS) as StartPart[]) {
    const end = marks.find(({ name, pid, tid }) => name === part && pid === drawn.pid && tid === drawn.tid)
    if (!end) continue
    times[part] = atMs(end) - before
    before = atMs(end)
  }
  return { ...times, total: before, whole: atMs(whole) }
}

/** The medians of each part. */
export const medians = (runs: readonly ThreadTimes[], part: keyof ThreadTimes): number =>
  median(runs.flatMap((run) => run[part] ?? []))
