import { autorun, observable } from 'mobx-miniprogram'
import type { Place } from '../model/settings'
import { fontScale, hideOnCapture } from '../platform/appearance'
import { frontPage } from '../stores/front-page'
import { settingsStore } from '../stores/index'

/**
 * How every page is written: a pure `view` of what the stores know, and the handlers.
 *
 * `view` runs inside a mobx reaction while the page is on screen, and only the top-level values that changed are sent
 * to the view layer. (mobx-miniprogram-bindings sends every bound field on every change, issue #34 there.)
 * Pages are `Component`s: real WeChat accepts that for pages, and the test simulator has no `Page`.
 * No page has `onShareAppMessage`: without it WeChat offers no forwarding, which would show a picture of the page.
 */

export type Query = Readonly<Record<string, string | undefined>>

/** What `this` is inside a handler: the page's own passing state, its address, and WeChat's page instance. */
export type PageSelf<L extends object> = WechatMiniprogram.Component.TrivialInstance & {
  /** Passing state of this page (an open panel, a text being typed). Lives as long as the page. */
  readonly local: L
  readonly query: Query
}

interface PageDefinition<L extends object, V extends object, M> {
  /** Passing state at the beginning. */
  local?: (query: Query) => L
  /** Exactly what the WXML prints. Plain JSON values only. */
  view: (local: L, query: Query) => V
  /** Once, after the address is known. */
  onEnter?: (this: PageSelf<L>) => void
  /** Each time the page comes to the front again. */
  onReturn?: (this: PageSelf<L>) => void
  /** Each time another page or app covers this one. */
  onCover?: (this: PageSelf<L>) => void
  onLeave?: (this: PageSelf<L>) => void
  /** A place to come back to: where the student was is kept, so that a killed app can offer it. */
  isPlace?: boolean
  /** Shows nothing of the student. Every other page is kept out of screenshots and recordings. */
  isPublic?: boolean
  methods: M & ThisType<PageSelf<L> & M>
}

interface Internals {
  stop?: (() => void) | undefined
  sent: Record<string, string>
  hasEntered: boolean
}

const decoded = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value // a stray % typed by hand is no reason to fail
  }
}

const placeOf = ({ is, query }: PageSelf<object>): Place => ({
  path: is,
  query: Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`)
    .join('&'),
})

const sendChanges = (page: WechatMiniprogram.Component.TrivialInstance, own: Internals, view: object) => {
  const changes: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(view)) {
    const text = JSON.stringify(value ?? null)
    if (own.sent[key] === text) continue
    own.sent[key] = text
    changes[key] = JSON.parse(text) // detaches mobx proxies, which setData cannot carry
  }
  if (Object.keys(changes).length > 0) page.setData(changes)
}

/** mobx keeps what is thrown inside a reaction to itself; outside of it, it reaches the app's onError. */
const toApp = (bug: unknown): void =>
  void setTimeout(() => {
    throw bug
  })

export const definePage = <L extends object, V extends object, M extends object>(
  definition: PageDefinition<L, V, M>,
): void => {
  const internals = new WeakMap<object, Internals>()
  type Self = PageSelf<L> & { local: L; query: Query }

  const start = (self: Self) => {
    const own = internals.get(self)
    if (!own || own.stop) return
    const appearance = `--font-scale:${fontScale()}`
    own.stop = autorun(
      () => sendChanges(self, own, { appearance, ...definition.view(self.local, self.query) }),
      { onError: toApp },
    )
  }
  const stop = (self: Self) => {
    const own = internals.get(self)
    own?.stop?.()
    if (own) own.stop = undefined
  }

  Component({
    // Empty until the address is known: the WXML shows nothing without it.
    data: { appearance: '' },
    methods: {
      ...(definition.methods as unknown as Record<string, () => void>),
      onLoad(raw: Record<string, unknown>) {
        const self = this as unknown as Self
        const query = Object.fromEntries(Object.entries(raw ?? {}).map(([k, v]) => [k, decoded(v)]))
        self.query = query
        self.local = observable(definition.local?.(query) ?? ({} as L), undefined, { deep: false })
        internals.set(self, { sent: {}, hasEntered: false })
        start(self)
        definition.onEnter?.call(self)
      },
      onShow() {
        const self = this as unknown as Self
        frontPage.show(self, self.is)
        start(self)
        hideOnCapture(!definition.isPublic)
        if (definition.isPlace) void settingsStore.rememberPlace(placeOf(self))
        const own = internals.get(self)
        if (own?.hasEntered) definition.onReturn?.call(self)
        if (own) own.hasEntered = true
      },
      onHide() {
        const self = this as unknown as Self
        stop(self) // setData on a hidden page is wasted work on the phone
        frontPage.cover(self)
        definition.onCover?.call(self)
      },
      onUnload() {
        const self = this as unknown as Self
        stop(self)
        frontPage.cover(self)
        definition.onLeave?.call(self)
      },
    },
  })
}
