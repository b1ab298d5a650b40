import type { PageOptions } from './define-page'

/**
 * The page that the app opens with. What it says to somebody new needs no stores and no rules: that picture is drawn
 * first, and all the rest is required once it stands, or with the first tap.
 */

/** WeChat may never say that the picture is drawn. */
const LONGEST_WAIT_MS = 1000

/** What waits for the picture; undefined where none is awaited. */
let waiting: (() => void)[] | undefined
let isDrawn = false

/** At launch: the first page draws its picture before anything else is done. */
export const awaitPicture = (): void => void (waiting = [])

/** Whether this run of the app began with the picture. */
export const isPictureDrawn = (): boolean => isDrawn

/** At once where no picture is awaited. */
export const afterPicture = (work: () => void): void => {
  if (waiting) waiting.push(work)
  else work()
}

/** One that fails is told like any bug, and keeps none of the others from being done. */
const doAll = ([work, ...others]: readonly (() => void)[]): void => {
  if (!work) return
  try {
    work()
  } finally {
    doAll(others)
  }
}

const goOn = (): void => {
  const due = waiting ?? []
  waiting = undefined
  doAll(due)
}

export interface FirstPage<Handler extends string> {
  readonly picture: () => Record<string, unknown>
  readonly page: () => PageOptions<Handler>
  /** The handlers of the page, which its WXML names before the page is there. */
  readonly handlers: Readonly<Record<Handler, true>>
}

export const defineFirstPage = <Handler extends string>({
  picture,
  page,
  handlers,
}: FirstPage<Handler>): void => {
  const call = (self: unknown, name: string, args: unknown[]) =>
    page().methods[name as Handler].apply(self, args)
  const later = (name: string) => {
    return function (this: unknown, ...args: unknown[]) {
      afterPicture(() => void call(this, name, args))
    }
  }
  const atOnce = (name: string) => {
    return function (this: unknown, ...args: unknown[]) {
      goOn()
      return call(this, name, args)
    }
  }
  Component({
    data: { appearance: '' },
    methods: {
      ...Object.fromEntries(Object.keys(handlers).map((name) => [name, atOnce(name)])),
      onLoad(query: Record<string, unknown>) {
        later('onLoad').call(this, query)
        if (!waiting) return
        isDrawn = true
        // Where logic and view share a thread, the word comes before the frame is painted.
        this.setData(picture(), () => setTimeout(goOn))
        setTimeout(goOn, LONGEST_WAIT_MS)
      },
      onShow: later('onShow'),
      onHide: later('onHide'),
      onUnload: later('onUnload'),
    },
  })
}
