import type { PageOptions } from './define-page'

/**
 * The page that the app opens with. A picture of it that needs no stores and no rules is drawn first: what it says to
 * somebody new, or what it showed last. All the rest is required once the picture stands, or with the first tap.
 */

/** WeChat may never say that the picture is drawn, and the phone may be slow to read. */
const LONGEST_WAIT_MS = 1000

/** What lies on the phone: the picture of an empty one holds whatever the records say, one of what was seen until they are read. */
export type PictureOf = 'empty' | 'seen'
type Shown = Readonly<Record<string, unknown>>

interface Beginning {
  readonly of: PictureOf
  /** Reads what is saved. */
  readonly start: () => Promise<void>
  /** What is done once the page proper is there. */
  readonly held: (() => void)[]
  /** Pages that were left before: nothing is done for them any more. */
  readonly left: Set<unknown>
  drawn: Shown | undefined
  isStarted: boolean
}

/** Undefined where no picture is awaited, and once the page proper is there. */
let beginning: Beginning | undefined
let begunWith: PictureOf | undefined

/** At launch: the first page draws its picture before anything else is done. */
export const drawFirst = (of: PictureOf, start: () => Promise<void>): void => {
  begunWith = of
  beginning = { of, start, held: [], left: new Set(), drawn: undefined, isStarted: false }
}

/** With which picture this run of the app began. */
export const firstPictureOf = (): PictureOf | undefined => begunWith

/** One that fails is told like any bug, and keeps none of the others from being done. */
const doAll = ([work, ...others]: readonly (() => void)[]): void => {
  if (!work) return
  try {
    work()
  } finally {
    doAll(others)
  }
}

const goOn = (own: Beginning): void => {
  if (own.isStarted) return
  own.isStarted = true
  const enter = () => {
    if (beginning !== own) return
    beginning = undefined
    doAll(own.held)
  }
  if (own.of === 'empty' || !own.drawn) return doAll([() => void own.start(), enter])
  setTimeout(enter, LONGEST_WAIT_MS)
  void own.start().finally(enter)
}

export interface FirstPage<Handler extends string> {
  /** What the WXML prints; undefined where there is nothing to draw after all. */
  readonly picture: (of: PictureOf) => Shown | Promise<Shown | undefined>
  readonly page: () => PageOptions<Handler>
  /** The handlers of the page, which its WXML names before the page is there. */
  readonly handlers: Readonly<Record<Handler, true>>
}

const isShownBy = ({ data }: { readonly data: Shown }, shown: Shown): boolean =>
  Object.entries(shown).every(([key, value]) => JSON.stringify(value) === JSON.stringify(data[key]))

export const defineFirstPage = <Handler extends string>({
  picture,
  page,
  handlers,
}: FirstPage<Handler>): void => {
  type Self = { readonly data: Shown; readonly setData: (data: Shown, drawn: () => void) => void }
  const call = (self: Self, name: string, args: unknown[]) =>
    page().methods[name as Handler].apply(self, args)
  const hold = ({ held, left }: Beginning, self: Self, work: () => void): void => {
    held.push(() => void (left.has(self) || work()))
  }
  const later = (name: string) => {
    return function (this: Self, ...args: unknown[]) {
      if (beginning) hold(beginning, this, () => void call(this, name, args))
      else call(this, name, args)
    }
  }
  /** A tap on a picture counts where the page proper says the same. */
  const tap = (name: string) => {
    return function (this: Self, ...args: unknown[]) {
      const { drawn } = beginning ?? {}
      if (beginning) goOn(beginning)
      if (beginning && drawn)
        hold(beginning, this, () => void (isShownBy(this, drawn) && call(this, name, args)))
      else return call(this, name, args)
    }
  }
  const draw = (self: Self, own: Beginning, shown: Shown | undefined): void => {
    if (own.isStarted) return
    if (!shown || own.left.has(self)) return goOn(own)
    own.drawn = shown
    // Where logic and view share a thread, the word comes before the frame is painted.
    self.setData(shown, () => setTimeout(() => goOn(own)))
  }
  Component({
    data: { appearance: '' },
    methods: {
      ...Object.fromEntries(Object.keys(handlers).map((name) => [name, tap(name)])),
      onLoad(query: Record<string, unknown>) {
        const self = this as unknown as Self
        later('onLoad').call(self, query)
        const own = beginning
        if (!own) return
        setTimeout(() => goOn(own), LONGEST_WAIT_MS)
        const shown = picture(own.of)
        if (shown instanceof Promise) void shown.then((read) => draw(self, own, read))
        else draw(self, own, shown)
      },
      onShow: later('onShow'),
      onHide: later('onHide'),
      onUnload() {
        if (!beginning) return void call(this as unknown as Self, 'onUnload', [])
        beginning.left.add(this)
        goOn(beginning)
      },
    },
  })
}
