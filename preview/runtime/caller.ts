import type { GeneralComponent } from 'glass-easel'
import { component } from 'glass-easel-miniprogram-adapter'
import { choice } from './choice'
import { unsupported } from './errors'
import { WxIntersectionObserver } from './intersection-observer'
import { measureSetData } from './meter'
import { acrossThreads } from './threads'
import { SelectorQuery } from './selector-query'

type Caller = { _$: GeneralComponent }

const MISSING = [
  'animate',
  'clearAnimation',
  'applyAnimatedStyle',
  'setUpdatePerformanceListener',
  'createMediaQueryObserver',
]

const pageOf = (inner: GeneralComponent): string => {
  let current = inner
  for (let owner = current.ownerShadowRoot; owner; owner = current.ownerShadowRoot)
    current = owner.getHostNode()
  return current.is
}

/** What `this` of a page or component can do, as WeChat has it and where glass-easel's adapter differs. */
export const extendCallers = (): void => {
  const prototype = component.ComponentCaller.prototype as unknown as Record<string, unknown>
  const setData = prototype.setData as (this: Caller, data: object, callback?: () => void) => void
  prototype.setData = function (this: Caller, data: Record<string, unknown>, callback?: () => void) {
    measureSetData(pageOf(this._$), this._$.is, data)
    if (choice.lagMs === 0 || !callback) return setData.call(this, data, callback)
    setData.call(this, data)
    // The view tells of it in the turn in which it has drawn: there and back.
    acrossThreads(() => acrossThreads(() => callback.call(this)))
  }
  prototype.createSelectorQuery = function (this: Caller) {
    return new SelectorQuery(this._$)
  }
  prototype.createIntersectionObserver = function (this: Caller, options?: object) {
    return new WxIntersectionObserver(this._$, options)
  }
  for (const name of MISSING) prototype[name] = () => unsupported(`component method ${name}`)
}
