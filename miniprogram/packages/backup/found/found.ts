import { MATERIAL_IDS } from '../../../model/material'
import { confirmed, showNote } from '../../../platform/feedback'
import { openDegreeForm } from '../../../platform/navigate'
import { definePage } from '../../../pages/define-page'
import { tellProblem } from '../../../pages/tell-problem'
import { applicationStore, photoStore, unclaimedStore } from '../../../stores/index'
import type { Removal } from '../../../stores/removals'
import { FOUND_TEXT as TEXT } from '../content/found'
import { FoundPhotos } from '../stores/found-photos'
import { foundView } from './found.view'

interface Local {
  large: string | undefined
}

const foundPhotos = new FoundPhotos({ unclaimed: unclaimedStore, photos: photoStore })

const removalIn = (event: WechatMiniprogram.CustomEvent): Removal => {
  const { application, capture } = event.currentTarget.dataset as { application: string; capture: string }
  return capture
    ? { kind: 'page', applicationId: application, captureId: capture }
    : { kind: 'application', applicationId: application }
}

const idIn = (event: WechatMiniprogram.CustomEvent): string => event.currentTarget.dataset.id as string

const isSure = (content: string): Promise<boolean> =>
  confirmed({ title: TEXT.deleteQuestion, content, confirmText: TEXT.deleteConfirm })

const shown = (large: string | undefined) =>
  foundView({
    saved: applicationStore.saved,
    unclaimed: unclaimedStore.ids,
    large,
    photo: (id) => foundPhotos.of(id),
  })

definePage({
  local: (): Local => ({ large: undefined }),

  view: ({ large }) => shown(large),

  onEnter() {
    void foundPhotos.show()
  },
  onReturn() {
    void foundPhotos.show()
  },
  onCover() {
    void foundPhotos.hide()
  },
  onLeave() {
    void foundPhotos.hide()
  },

  methods: {
    onLookTap(event: WechatMiniprogram.CustomEvent) {
      const id = idIn(event)
      this.local.large = this.local.large === id ? undefined : id
    },
    onAddDegreeTap() {
      openDegreeForm()
    },
  },

  actions: {
    async onBringBack(event: WechatMiniprogram.CustomEvent) {
      const removal = removalIn(event)
      const undone = await applicationStore.removals.undo(removal)
      await tellProblem(Promise.resolve(undone))
      if (undone.ok) showNote(TEXT.broughtBack)
    },
    async onDrop(event: WechatMiniprogram.CustomEvent) {
      const removal = removalIn(event)
      if (await isSure(TEXT.deleteExplain)) await tellProblem(applicationStore.removals.letGo(removal))
    },
    /** The two columns of the picker: the degree and the material. */
    async onPlaceChoose(event: WechatMiniprogram.CustomEvent<{ value: readonly number[] }>) {
      const [degree = 0, material = 0] = event.detail.value
      const application = shown(undefined).degreeIds[degree]
      const chosen = MATERIAL_IDS[material]
      const capture = chosen && foundPhotos.captureFor(idIn(event), chosen)
      if (!application || !capture) return
      const attached = await unclaimedStore.attach(application, capture)
      await tellProblem(Promise.resolve(attached))
      if (attached.ok) showNote(TEXT.attached)
    },
    async onDiscard(event: WechatMiniprogram.CustomEvent) {
      const id = idIn(event)
      const content = applicationStore.isComplete ? TEXT.deleteExplain : TEXT.maybeNeeded
      if (await isSure(content)) await tellProblem(unclaimedStore.discard(id))
    },
  },
})
