import { MAKE_ON_COMPUTER, MAKE_TEXT, makeWords } from '../content/backup'
import type { PassphraseFinding } from '../../../model/passphrase'
import { definePage } from '../../../pages/define-page'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { offers, wordsHere } from '../../../platform/offers'
import { applicationStore, profileStore, draftStore } from '../../../stores/index'
import { makeStore, newPassphrase } from '../backup'
import type { BackupChoice } from '../backup-set'
import { tellProblem } from '../../../pages/tell-problem'
import { ownWords, passphraseFinding } from '../passphrase/finding'
import { makeView } from './make.view'

interface Local {
  choice: BackupChoice
  /** Thought up here; empty until the phone has given random bytes. */
  proposed: string
  /** The student thinks of one herself. */
  isOwn: boolean
  passphrase: string
  repeated: string
  /** Shown once the student wanted to go on. */
  finding: PassphraseFinding | undefined
}

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

const fileName = (): string => makeWords.fileName(today(), makeStore.part + 1, makeStore.parts)

definePage({
  local: (): Local => ({
    choice: 'everything',
    proposed: '',
    isOwn: false,
    passphrase: '',
    repeated: '',
    finding: undefined,
  }),

  view({ choice, proposed, isOwn, passphrase, repeated, finding }) {
    return {
      text: wordsHere(MAKE_TEXT, MAKE_ON_COMPUTER),
      hasFavorites: offers('favorites'),
      proposed,
      isOwn,
      passphrase,
      repeated,
      ...makeView({
        state: makeStore.state,
        applications: applicationStore.applications,
        isFromNewerApp: (id) => applicationStore.isFromNewerApp(id),
        unread: {
          degrees: applicationStore.lacking,
          hasProfile: profileStore.isLacking,
          hasDraft: draftStore.isLacking,
        },
        hasMore: profileStore.form !== undefined || draftStore.form !== undefined || makeStore.unclaimed > 0,
        choice,
        estimate: (of) => makeStore.estimate(of),
        roomBytes: makeStore.roomBytes,
        part: makeStore.part,
        parts: makeStore.parts,
        leftOut: makeStore.leftOut,
        finding,
      }),
    }
  },

  onEnter() {
    void tellProblem(makeStore.look())
    void tellProblem(newPassphrase()).then((proposed = '') => {
      this.local.proposed = proposed
    })
  },

  onLeave() {
    void makeStore.stop()
  },

  methods: {
    onChoose(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
      this.local.choice = event.detail.id
    },
    onPassphraseChange({ detail: { value } }: Typed) {
      this.local.passphrase = value
      this.local.finding = undefined
    },
    onRepeatedChange({ detail: { value } }: Typed) {
      this.local.repeated = value
      this.local.finding = undefined
    },
    onOwnTap() {
      this.local.isOwn = !this.local.isOwn
      this.local.finding = undefined
    },
    onStopTap() {
      void makeStore.stop()
    },
  },

  actions: {
    async onAnotherTap() {
      const proposed = await tellProblem(newPassphrase())
      if (proposed !== undefined) this.local.proposed = proposed
    },
    async onCopyTap() {
      const { isOwn, passphrase, proposed } = this.local
      const chosen = isOwn ? passphrase : proposed
      if (chosen) await tellProblem(copyText(chosen))
    },
    async onMakeTap() {
      const { choice, isOwn, passphrase, proposed, repeated } = this.local
      const own = ownWords(profileStore.form, applicationStore.applications)
      this.local.finding = isOwn ? passphraseFinding(passphrase, repeated, own) : undefined
      const chosen = isOwn ? passphrase : proposed
      if (chosen && !this.local.finding) await tellProblem(makeStore.make(choice, chosen))
    },
    async onSendTap() {
      await tellProblem(makeStore.send(fileName()))
    },
    async onFavoriteTap() {
      await tellProblem(makeStore.keepInFavorites(fileName()))
    },
    async onNextTap() {
      await tellProblem(makeStore.makeNext())
    },
    async onAgainTap() {
      await makeStore.stop()
      await tellProblem(makeStore.look())
    },
  },
})
