import { observable, runInAction } from 'mobx-miniprogram'
import type { Application, PhotoPage } from '../../../model/application'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import { photoStore } from '../../../stores/index'

/** Names our plain copies in the photo store, so that they go when the list is left. */
const VIEWER = 'list'

const paths = observable.map<string, string>()
/** Counts how often the list came to the front and went: what an earlier one had begun shows nothing in a later one. */
let turn = 0

const firstPhotos = ({ captures }: Application): readonly PhotoPage[] =>
  MATERIAL_IDS.flatMap(
    (material) => captures.find((page) => page.material === material && page.kind === 'photo') ?? [],
  ) as readonly PhotoPage[]

/** The first photograph of each material, to be known again in the list; plain only while the list is on the screen. */
export const firstPictures = {
  /** The path and the turns of one material's picture, once it is opened. */
  of({ captures }: Application, material: MaterialId): { path: string; quarterTurns: number } | undefined {
    const page = captures.find((one) => one.material === material && one.kind === 'photo')
    const path = page && paths.get(page.id)
    return page?.kind === 'photo' && path ? { path, quarterTurns: page.quarterTurns } : undefined
  },

  /** One after the other, so that the list can be read and tapped meanwhile. */
  async open(application: Application): Promise<void> {
    const own = ++turn
    for (const page of firstPhotos(application)) {
      if (own !== turn) return
      if (paths.has(page.id)) continue
      const path = await photoStore.open(page, VIEWER)
      if (own === turn && path.ok) runInAction(() => paths.set(page.id, path.value))
    }
  },

  async close(): Promise<void> {
    turn += 1
    runInAction(() => paths.clear())
    await photoStore.closeAll(VIEWER)
  },
}
