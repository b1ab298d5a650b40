import type { AddressQuery } from './model/address-query'
import { afterPicture, awaitPicture } from './pages/first-page'
import { isFirstVisit } from './platform/first-visit'

/** Required when it is needed: the first picture comes before the stores. */
const life = () => require('./app-life') as typeof import('./app-life')

interface Launch {
  readonly path: string
  readonly query?: AddressQuery
}

App({
  onLaunch({ path, query = {} }: Launch) {
    if (path === 'pages/home/home' && Object.keys(query).length === 0 && isFirstVisit()) awaitPicture()
    afterPicture(() => life().start())
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
