import type { GeneralComponent, ShadowedEvent } from 'glass-easel'
import { unsupported } from './errors'

type Described = { id?: string; dataset?: Record<string, unknown> | null; _$?: GeneralComponent }

/** Marks a handler that lives in WXS in the compiled template. */
const WXS_PATH_KINDS = new Set([1, 2])

const describe = (node: unknown): Record<string, unknown> => {
  const { id, dataset, _$ } = node as Described
  const component = (_$ ?? node) as GeneralComponent
  const element = component.getBackendElement?.() as HTMLElement | null | undefined
  return {
    id: id ?? '',
    dataset: dataset ?? {},
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
  }
}

/** Calls an app's handler with WeChat's event object instead of glass-easel's. */
export const callHandler = (
  caller: unknown,
  event: ShadowedEvent<unknown> & Record<string, unknown>,
  listener: (event: unknown) => unknown,
  path?: unknown[] | null,
): unknown => {
  if (path && WXS_PATH_KINDS.has(path[0] as number)) return unsupported('event handler in WXS')
  return listener.call(caller, {
    type: event.type,
    timeStamp: event.timeStamp,
    detail: event.detail === undefined ? {} : event.detail,
    target: describe(event.target),
    currentTarget: describe(event.currentTarget),
    mark: event.mark ?? {},
    ...event.extraFields,
  })
}
