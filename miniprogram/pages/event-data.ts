import type { FurtherAnswers, FurtherQuestionId } from '../model/further-question'

/** What an event brings: what the WXML wrote beside the handler as `data-…`, and which answer was chosen. */

type Is<T> = (value: unknown) => value is T
interface DataEvent {
  readonly currentTarget: { readonly dataset: WechatMiniprogram.IAnyObject }
}

export const oneOf =
  <T extends string | number>(ids: readonly T[]): Is<T> =>
  (value): value is T =>
    ids.some((id) => id === value)

export const isText = (value: unknown): value is string => typeof value === 'string'

/** The value of `data-key`; undefined when it is none of those that are expected. */
export const dataOf = <T>({ currentTarget }: DataEvent, key: string, is: Is<T>): T | undefined => {
  const value: unknown = currentTarget.dataset[key]
  return is(value) ? value : undefined
}

/** The answer that was tapped in a choice-list, or the like. */
export const chosenId = <T>({ detail }: { readonly detail: { readonly id: unknown } }, is: Is<T>) =>
  is(detail.id) ? detail.id : undefined

export type TapEvent = WechatMiniprogram.CustomEvent
export type TypedEvent = WechatMiniprogram.CustomEvent<{ value: string }>
export type ChosenEvent = WechatMiniprogram.CustomEvent<{ id: unknown }>
/** An answer to one of the questions beside a material or a step. */
export type AnswerEvent = WechatMiniprogram.CustomEvent<
  { id: FurtherAnswers[FurtherQuestionId] },
  object,
  { id: FurtherQuestionId }
>
