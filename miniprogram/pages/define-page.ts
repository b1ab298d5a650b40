import { autorun, observable, when } from 'mobx-miniprogram'
import { decoded, queryText } from '../model/address-query'
import type { Place } from '../model/settings'
import { UNREAD_TEXT } from '../content/problems'
import { confirmed } from '../platform/feedback'
import { goBack } from '../platform/navigate'
import { fontScale, hideOnCapture } from '../platform/appearance'
import { frontPage } from '../stores/front-page'
import { tellPageShown } from '../platform/page-shows'
import { applicationStore, draftStore, profileStore, readAgain, settingsStore } from '../stores/index'
import {
  asPage,
  COMMON_HANDLERS,
  endTyping,
  noteAsking,
  oneAtATime,
  retryTyped,
  unlock,
  type PageContext,
  type PageSelf,
  type Query,
} from './page-self'

export type { PageSelf, Query } from './page-self'

/**
 * How every page is written: a pure `view` of what the stores know, and the handlers. What a handler can ask for is in
 * page-self.ts: the degree of the address, one way to write it, one to keep what is typed, one to tell a problem.
 *
 * `view` runs inside a mobx reaction while the page is on screen, and only the top-level values that changed are sent
 * to the view layer. (mobx-miniprogram-bindings sends every bound field on every change, issue #34 there.)
 * Pages are `Component`s: real WeChat accepts that for pages, and the test simulator has no `Page`.
 * Only a public page can be forwarded: WeChat shows a picture of the page, and hands on its address.
 */

export interface PageDefinition<L extends object, V extends object, M, A> {
  /** Passing state at the beginning. */
  local?: (query: Query) => L
  /** Exactly what the WXML prints, besides `busy`: whether an action runs. Plain JSON values only. */
  view: (local: L, query: Query, page: PageContext) => V
  /** Once, after the address is known. */
  onEnter?: (this: PageSelf<L>) => void
  /** Once, when the degrees are read: an address may open the page before they are. */
  onLoaded?: (this: PageSelf<L>) => void
  /** Each time the page comes to the front again. */
  onReturn?: (this: PageSelf<L>) => void
  /** Each time another page or app covers this one. */
  onCover?: (this: PageSelf<L>) => void
  onLeave?: (this: PageSelf<L>) => void
  /** A place to come back to: where the student was is kept, so that a killed app can offer it. */
  isPlace?: boolean
  /** It says itself what the phone did not give, and asks for it again. */
  hasRetry?: boolean
  /** Shows nothing of the student. Every other page is kept out of screenshots and recordings. */
  isPublic?: boolean
  /** What a public page is forwarded as; the address names nothing of the student. Other pages offer no forwarding. */
  forward?: (query: Query) => { readonly title: string; readonly path: string }
  methods?: M & ThisType<PageSelf<L> & M & A>
  /** Handlers of which one runs at a time; they show it by `busy`, and a second tap meanwhile does nothing. */
  actions?: A & ThisType<PageSelf<L> & M & A>
}

export type Handlers = Record<string, (this: unknown, ...args: unknown[]) => unknown>

interface Internals {
  stop?: (() => void) | undefined
  sent: Record<string, string>
  hasEntered: boolean
  /** It waits for what the phone did not give. */
  isUnread: boolean
  isAsking: boolean
  stopWaiting?: () => void
}

const queryIn = (raw: Record<string, unknown> | undefined): Query =>
  Object.fromEntries(
    Object.entries(raw ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' ? decoded(value) : undefined,
    ]),
  )

const placeOf = ({ is, query }: PageSelf<object>): Place => ({ path: is, query: queryText(query) })

/** WeChat's own name for what the menu 「转发」 asks. */
const forwarding = (forward: (query: Query) => object): Handlers => ({
  onShareAppMessage(this: unknown) {
    return forward((this as PageSelf<object>).query)
  },
})

/** In signs of up to three bytes: WeChat's audit takes 256 KB in one call for a fault. */
const MOST_AT_ONCE = 80_000

const sendChanges = (page: WechatMiniprogram.Component.TrivialInstance, own: Internals, view: object) => {
  let changes: Record<string, unknown> = {}
  let length = 0
  const send = () => {
    if (length > 0) page.setData(changes)
    changes = {}
    length = 0
  }
  for (const [key, value] of Object.entries(view)) {
    const text = JSON.stringify(value ?? null)
    if (own.sent[key] === text) continue
    own.sent[key] = text
    if (length + text.length > MOST_AT_ONCE) send()
    changes[key] = JSON.parse(text) // detaches mobx proxies, which setData cannot carry
    length += text.length
  }
  send()
}

/** What the page shows already is not sent again. */
const shownBy = ({ data }: { readonly data: object }): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, JSON.stringify(value ?? null)]))

/** Nobody waits for ever: the phone is asked once more, and again as often as the student wants it. */
const askAgain = async (own: Internals, { leadOn }: PageContext): Promise<void> => {
  if (own.isAsking) return
  own.isAsking = true
  const { title, whatToDo, retry } = UNREAD_TEXT
  try {
    await readAgain()
    while (own.isUnread && own.stop) {
      if (!(await confirmed({ title, content: whatToDo, confirmText: retry }))) return void leadOn(goBack)
      await readAgain()
    }
  } finally {
    own.isAsking = false
  }
}

/** Whether a page that shows this waits for what the phone did not give. */
const isUnread = (shown: { kind?: unknown; page?: unknown }, { application }: Query): boolean =>
  (shown.kind ?? shown.page) === 'loading' &&
  (applicationStore.isUnseen(application) || profileStore.isUnseen || draftStore.isUnseen)

/** mobx keeps what is thrown inside a reaction to itself; outside of it, it reaches the app's onError. */
const toApp = (bug: unknown): void =>
  void setTimeout(() => {
    throw bug
  })

/** What WeChat is given of a page. */
export interface PageOptions<Handler extends PropertyKey> {
  readonly data: { readonly appearance: string }
  readonly methods: Handlers & Record<Handler, Handlers[string]>
}

export const definePage = <
  L extends object,
  V extends object,
  M extends object = object,
  A extends object = object,
>(
  definition: PageDefinition<L, V, M, A>,
): void => {
  const { data, methods } = pageOptions(definition)
  Component({ data, methods })
}

export const pageOptions = <
  L extends object,
  V extends object,
  M extends object = object,
  A extends object = object,
>(
  definition: PageDefinition<L, V, M, A>,
): PageOptions<keyof M | keyof A> => {
  const internals = new WeakMap<object, Internals>()
  type Self = PageSelf<L>

  const start = (self: Self) => {
    const own = internals.get(self)
    if (!own || own.stop) return
    const appearance = `--font-scale:${fontScale()}`
    own.stop = autorun(
      () => {
        const shown = definition.view(self.local, self.query, self)
        sendChanges(self, own, { appearance, busy: self.running !== undefined, ...shown })
        own.isUnread = !definition.hasRetry && isUnread(shown, self.query)
        if (own.isUnread) void askAgain(own, self)
      },
      { onError: toApp },
    )
  }
  const stop = (self: Self) => {
    const own = internals.get(self)
    own?.stop?.()
    if (own) own.stop = undefined
  }

  const actions: Handlers = Object.fromEntries(
    Object.entries((definition.actions ?? {}) as Handlers).map(([name, action]) => [
      name,
      oneAtATime(name, action),
    ]),
  )

  return {
    // Empty until the address is known: the WXML shows nothing without it.
    data: { appearance: '' },
    methods: {
      ...(COMMON_HANDLERS as Handlers),
      ...(definition.methods as Handlers | undefined),
      ...actions,
      ...(definition.isPublic && definition.forward ? forwarding(definition.forward) : {}),
      onLoad(raw: Record<string, unknown>) {
        const query = queryIn(raw)
        const local = observable(definition.local?.(query) ?? ({} as L), undefined, { deep: false })
        const self = asPage(this as never, query, local)
        const own: Internals = { sent: shownBy(self), hasEntered: false, isUnread: false, isAsking: false }
        internals.set(self, own)
        tellPageShown(false)
        void readAgain()
        start(self)
        definition.onEnter?.call(self)
        const stopWaiting = when(
          () => applicationStore.isLoaded,
          () => definition.onLoaded?.call(self),
        )
        own.stopWaiting = stopWaiting
      },
      onShow() {
        const self = this as Self
        frontPage.show(self, self.is)
        start(self)
        unlock(self)
        hideOnCapture(!definition.isPublic)
        if (definition.isPlace) void settingsStore.rememberPlace(placeOf(self))
        const own = internals.get(self)
        tellPageShown(own?.hasEntered === true)
        if (own?.hasEntered) definition.onReturn?.call(self)
        if (own) own.hasEntered = true
      },
      onHide() {
        const self = this as Self
        endTyping(self)
        noteAsking(self)
        retryTyped(self)
        stop(self) // setData on a hidden page is wasted work on the phone
        frontPage.cover(self)
        definition.onCover?.call(self)
      },
      onUnload() {
        const self = this as Self
        internals.get(self)?.stopWaiting?.()
        stop(self)
        frontPage.cover(self)
        retryTyped(self)
        definition.onLeave?.call(self)
      },
    } as PageOptions<keyof M | keyof A>['methods'],
  }
}
