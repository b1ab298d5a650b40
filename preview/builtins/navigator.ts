import { unsupported } from '../runtime/errors'
import { routes } from '../runtime/routes'
import type { Builtin } from './builtin'
import { HOVER } from './view'

export const navigator: Builtin = {
  tag: 'navigator',
  properties: {
    ...HOVER,
    hoverClass: { type: String, value: 'navigator-hover' },
    url: String,
    openType: { type: String, value: 'navigate' },
    delta: { type: Number, value: 1 },
    target: { type: String, value: 'self' },
  },
  setup: ({ element, props }) => {
    element.setAttribute('role', 'link')
    element.tabIndex = 0
    element.addEventListener('click', () => {
      if (props.target !== 'self') unsupported(`navigator target ${String(props.target)}`)
      const url = String(props.url)
      const open: Record<string, () => unknown> = {
        navigate: () => routes.navigateTo(url),
        redirect: () => routes.redirectTo(url),
        reLaunch: () => routes.reLaunch(url),
        navigateBack: () => routes.navigateBack(Number(props.delta)),
      }
      const go =
        open[String(props.openType)] ?? (() => unsupported(`navigator open-type ${String(props.openType)}`))
      go()
    })
    return {}
  },
}
