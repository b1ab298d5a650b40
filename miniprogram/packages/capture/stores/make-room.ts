import type { Application, ApplicationId, Capture } from '../../../model/application'
import type { Attempt } from '../../../model/problem'
import type { MaterialInHand } from './material-in-hand'

interface RoomDeps {
  readonly material: MaterialInHand
  readonly applications: {
    readonly applications: readonly Application[]
    readonly removals: {
      dropOriginals: (id: ApplicationId, captures: readonly string[]) => Attempt
    }
  }
}

const hasOriginal = (page: Capture): boolean => page.kind === 'photo' && page.original !== undefined

/**
 * Makes room on a full phone: whole photographs behind pages that were cut out go, those of other materials first. The
 * pages themselves are never touched, and `except` keeps its photograph. False when nothing could be given up.
 */
export const makeRoom = async ({ material, applications }: RoomDeps, except?: Capture): Promise<boolean> => {
  const inHand = new Set(material.pages.map(({ id }) => id))
  for (const isInHand of [false, true]) {
    let hasDropped = false
    for (const { id, captures } of applications.applications) {
      const pages = captures.filter(
        (page) => hasOriginal(page) && page !== except && inHand.has(page.id) === isInHand,
      )
      const ids = pages.map((page) => page.id)
      if (ids.length > 0 && (await applications.removals.dropOriginals(id, ids)).ok) hasDropped = true
    }
    if (hasDropped) return true
  }
  return false
}
