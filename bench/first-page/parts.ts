import type { Browser, Page } from '@playwright/test'
import { median } from '../save/median'

/** What happens on the page's thread until its text can be read, in order. */
export const PARTS = {
  code: '主包的代码到达以前（浏览器、预览自己）',
  app: '启动时的模块：app 和它引用的',
  page: '首页的模块',
  loading: '首页的组件、第一次 setData',
  reads: '读记录',
  content: '第二次 setData：内容',
  drawing: '排版和画',
} as const
export type Part = keyof typeof PARTS

/** CPU time of the page's thread, ms: what else runs on the machine does not count. */
export type ThreadTimes = Readonly<Partial<Record<Part, number>>> & { readonly total: number }

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
        const ends = ['loading', 'content']
        Object.defineProperty(this, 'setData', {
          value: (...sent: unknown[]) => {
            if (ends[0] === 'content') performance.mark('reads')
            setData.apply(this, sent)
            const end = ends.shift()
            if (end) performance.mark(end)
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

/** One first open of a page, by parts; a page that is not ours has only the first and the last. */
export const threadTimes = async (
  browser: Browser,
  page: Page,
  url: string,
  text: string,
): Promise<ThreadTimes> => {
  await page.addInitScript(markParts)
  await browser.startTracing(page, { categories: ['blink.user_timing'] })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(
    (wanted) => document.body?.innerText.includes(wanted) && performance.mark('drawing'),
    text,
    { polling: 'raf' },
  )
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  await page.context().close()
  const marks = traceEvents.filter(({ cat, tts }) => cat === 'blink.user_timing' && tts)
  const last = marks.find(({ name }) => name === 'drawing')
  if (!last) throw new Error('the page was never drawn')
  const atMs = ({ tts = 0 }: TraceEvent): number => tts / 1000
  const times: Partial<Record<Part, number>> = {}
  let before = 0
  for (const part of Object.keys(PARTS) as Part[]) {
    const mark = marks.find(({ name, pid, tid }) => name === part && pid === last.pid && tid === last.tid)
    if (!mark) continue
    times[part] = atMs(mark) - before
    before = atMs(mark)
  }
  return { ...times, total: before }
}

/** The medians of each part. */
export const medians = (runs: readonly ThreadTimes[], part: keyof ThreadTimes): number =>
  median(runs.flatMap((run) => run[part] ?? []))
