import { RESTORE_TEXT as TEXT } from '../content/backup'
import { definePage } from '../../../pages/define-page'
import { showNote } from '../../../platform/feedback'
import { openFound, openHome, scrollToTop } from '../../../platform/navigate'
import { applicationStore, profileStore } from '../../../stores/index'
import { restoreStore } from '../backup'
import type { ProfileWay } from '../merged-profile'
import type { RestoreWay, UnclaimedWay } from '../restore-plan'
import { tellProblem } from '../../../pages/tell-problem'
import { restoreView } from './restore.view'

interface Local {
  passphrase: string
}

type WayEvent = WechatMiniprogram.CustomEvent<{ id: string }>

definePage({
  local: (): Local => ({ passphrase: '' }),

  view({ passphrase }) {
    return {
      text: TEXT,
      passphrase,
      ...restoreView({
        state: restoreStore.state,
        file: restoreStore.file,
        contents: restoreStore.backup?.contents,
        waysOf: (application) => restoreStore.waysOf(application),
        wayOf: (application) => restoreStore.wayOf(application),
        isReadOnly: (id) => applicationStore.isReadOnly(id),
        profileWay: restoreStore.profileWay,
        unclaimedWay: restoreStore.unclaimedWay,
        hasProfile: profileStore.form !== undefined,
        missing: restoreStore.missing,
      }),
    }
  },

  onLeave() {
    restoreStore.leave()
  },

  methods: {
    onPassphraseChange({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.local.passphrase = value
    },
    onWayChoose(event: WayEvent) {
      restoreStore.setWay(event.currentTarget.dataset.id as string, event.detail.id as RestoreWay)
    },
    onProfileWayChoose(event: WayEvent) {
      restoreStore.setProfileWay(event.detail.id as ProfileWay)
    },
    onUnclaimedWayChoose(event: WayEvent) {
      restoreStore.setUnclaimedWay(event.detail.id as UnclaimedWay)
    },
    onStopTap() {
      restoreStore.stop()
    },
    onFoundTap() {
      openFound()
    },
    onHomeTap() {
      openHome()
    },
  },

  actions: {
    async onChooseTap() {
      await tellProblem(restoreStore.choose())
    },
    async onOpenTap() {
      await tellProblem(restoreStore.open(this.local.passphrase))
    },
    async onRestoreTap() {
      const outcome = await tellProblem(restoreStore.restore())
      if (outcome?.kind === 'stopped') showNote(TEXT.stopped)
      if (outcome?.kind === 'nothing') showNote(TEXT.nothingChosen)
      if (outcome?.kind !== 'restored') return
      if (restoreStore.state.kind === 'restored') scrollToTop()
      else showNote(TEXT.done)
    },
  },
})
