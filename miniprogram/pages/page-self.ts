import { observable } from 'mobx-miniprogram'
import type { AddressQuery } from '../model/address-query'
import type { Application } from '../model/application'
import { copyText } from '../platform/clipboard'
import { isSourceId } from '../model/source'
import { isStudentAsked } from '../platform/feedback'
import { isOnTop, openHome, openSources } from '../platform/navigate'
import { offers } from '../platform/offers'
import { callNumber } from '../platform/phone-call'
import type { ApplicationChange } from '../stores/changed-application'
import { applicationStore, draftStore, keptText, profileStore } from '../stores/index'
import type { ChosenEvent, TypedEvent } from './event-data'
import { tellProblem, tellUnkept, wentWell } from './tell-problem'

export type Query = AddressQuery

/** The text of the field that is being typed into, exactly as it stands there, by the name of the field. */
export type Typing = Readonly<Record<string, string | undefined>>

/** What every page knows and can do. */
export interface PageContext {
  readonly query: Query
  /** The degree in the address, or the one in hand when it names none; with what is typed and still on its way. */
  readonly degree: Application | undefined
  readonly typing: Typing
  /** The action that is running; a second one does nothing meanwhile. */
  readonly running: string | undefined
  /** Writes what becomes of that degree. False when that failed, which is told. */
  change: (change: ApplicationChange) => Promise<boolean>
  /** A text was typed: `typing` holds it until the field is left. */
  type: (field: string, text: string) => void
  /** Shows what is typed into a field of the degree at once and writes it behind; that it failed is told once. */
  keep: (field: string, text: string, change: ApplicationChange) => void
  /** What was typed on this page and is not written is wanted no more. */
  dropTyped: () => void
  /**
   * Leads to another page once something has been waited for: not from a page that the student has left, or opened
   * another one from. False where it led nowhere.
   */
  leadOn: (route: () => void) => boolean
}

/** What `this` is inside a handler: WeChat's page instance, the context, and the page's own passing state. */
export type PageSelf<L extends object> = WechatMiniprogram.Component.TrivialInstance &
  PageContext & {
    /** Passing state of this page (an open panel). Lives as long as the page. */
    readonly local: L
  }

/** The handlers that every page has. */
export const COMMON_HANDLERS = {
  onHomeTap() {
    openHome()
  },
  async onCopy({ detail: { value } }: TypedEvent) {
    await tellProblem(copyText(value))
  },
  async onCall({ detail: { value } }: TypedEvent) {
    await tellProblem(offers('call') ? callNumber(value) : copyText(value))
  },
  onSourceOpen({ detail: { id } }: ChosenEvent) {
    if (isSourceId(id)) openSources(id)
  },
  onFieldLeave(this: PageSelf<object>) {
    endTyping(this)
  },
}

/** Handlers of one duty, to be spread among those of a page. */
export const handlersOf =
  <L extends object>() =>
  <M extends object>(handlers: M & ThisType<PageSelf<L> & M>): M =>
    handlers

/** An action that runs. */
interface Run {
  readonly name: string
  /** One of WeChat's screens was open when the page was covered. */
  isAsking: boolean
}

/** What a page shows beside its own state. */
interface Passing {
  typing: Typing
  running: Run | undefined
}

const passing = new WeakMap<object, Passing>()

const passingOf = (self: object): Passing => {
  const found =
    passing.get(self) ?? observable<Passing>({ typing: {}, running: undefined }, undefined, { deep: false })
  passing.set(self, found)
  return found
}

export const endTyping = (self: object): void => {
  if (Object.keys(passingOf(self).typing).length > 0) passingOf(self).typing = {}
}

/** A page is covered: by WeChat's own screen, if one was asked for. */
export const noteAsking = (self: object): void => {
  const { running } = passingOf(self)
  if (running && isStudentAsked()) running.isAsking = true
}

/**
 * A page that shows again waits for no screen of WeChat's: a picker that never answered keeps no button dead. What is
 * still being written goes on, and its button waits.
 */
export const unlock = (self: object): void => {
  const state = passingOf(self)
  if (state.running?.isAsking || isStudentAsked()) state.running = undefined
}

type Handler = (this: unknown, ...args: unknown[]) => unknown

/** One action of a page at a time, so that a double tap does a thing once; however it ends, the next one can begin. */
export const oneAtATime = (name: string, action: Handler): Handler =>
  async function (this: unknown, ...args) {
    const state = passingOf(this as object)
    if (state.running) return undefined
    const run: Run = { name, isAsking: false }
    state.running = run
    try {
      return await action.apply(this, args)
    } finally {
      if (state.running === run) state.running = undefined
    }
  }

const degreeOf = ({ application: id }: Query): Application | undefined => {
  const saved = id ? applicationStore.find(id) : applicationStore.current
  return saved && keptText.shown(saved)
}

/** Tries again to write what was typed and could not be saved. */
export const retryTyped = ({ degree }: PageContext): void => {
  if (degree) void keptText.retry(degree.id)
  for (const form of [draftStore, profileStore]) void form.save()
}

/** Gives a page instance its context. */
export const asPage = <L extends object>(
  instance: WechatMiniprogram.Component.TrivialInstance,
  query: Query,
  local: L,
): PageSelf<L> => {
  const nameOf = (field: string) => `${instance.is}#${field}`
  const context: PageContext = {
    query,
    get degree() {
      return degreeOf(query)
    },
    get typing() {
      return passingOf(instance).typing
    },
    get running() {
      return passingOf(instance).running?.name
    },
    async change(change) {
      const { degree } = context
      return degree ? wentWell(applicationStore.change(degree.id, change)) : false
    },
    type(field, text) {
      passingOf(instance).typing = { [field]: text }
    },
    keep(field, text, change) {
      const { degree } = context
      if (!degree) return
      context.type(field, text)
      void tellUnkept(keptText, keptText.keep(degree.id, nameOf(field), change))
    },
    dropTyped() {
      passingOf(instance).typing = {}
      if (context.degree) keptText.drop(context.degree.id, (field) => field.startsWith(nameOf('')))
    },
    leadOn(route) {
      const leads = isOnTop(context)
      if (leads) route()
      return leads
    },
  }
  Object.defineProperties(instance, Object.getOwnPropertyDescriptors(context))
  return Object.assign(instance as PageSelf<L>, { local })
}
