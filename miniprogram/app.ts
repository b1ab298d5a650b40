import type { AddressQuery } from './model/address-query'
import { drawFirst } from './pages/first-page'
import { launchStorage } from './platform/launch-storage'

/** Required when it is needed: the first picture comes before the stores. */
const life = () => require('./app-life') as typeof import('./app-life')

interface Launch {
  readonly path: string
  readonly query?: AddressQuery
}

App({
  onLaunch({ path, query = {} }: Launch) {
    const isPlain = path === 'pages/home/home' && Object.keys(query).length === 0
    const lies = isPlain ? launchStorage() : 'other'
    if (lies === 'other') void life().start()
    else drawFirst(lies, () => life().start())
  },
  onError(thrown: unknown) {
    life().tellBug(thrown)
  },
  onUnhandledRejection({ reason }: { reason: unknown }) {
    life().tellBug(reason)
  },
  onPageNotFound(named: Launch) {
    life().leadOn(named)
  },
})
