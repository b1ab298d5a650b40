import { MAKE_TEXT, makeWords } from '../content/backup'
import type { PassphraseFinding } from '../../../model/passphrase'
import { definePage } from '../../../pages/define-page'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { passphraseFinding } from '../../../rules/passphrase'
import { applicationStore, profileStore, draftStore } from '../../../stores/index'
import { makeStore, newPassphrase } from '../backup'
import type { Choice } from '../make-store'
import { tellProblem } from '../../../pages/tell-problem'
import { makeView } from './make.view'

interface Local {
  choice: Choice
  passphrase: string
  repeated: string
  /** Shown once the student wanted to go on. */
  finding: PassphraseFinding | undefined
}

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

const fileName = (): string => makeWords.fileName(today(), makeStore.part + 1, makeStore.parts)

definePage({
  local: (): Local => ({ choice: 'everything', passphrase: '', repeated: '', finding: undefined }),

  view({ choice, passphrase, repeated, finding }) {
    return {
      text: MAKE_TEXT,
      passphrase,
      repeated,
      ...makeView({
        state: makeStore.state,
        applications: applicationStore.applications,
        hasMore: profileStore.form !== undefined || draftStore.form !== undefined,
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
    async onProposeTap() {
      const proposed = await tellProblem(newPassphrase())
      if (proposed === undefined) return
      this.local.passphrase = proposed
      this.local.repeated = proposed
      this.local.finding = undefined
    },
    async onCopyTap() {
      if (this.local.passphrase) await tellProblem(copyText(this.local.passphrase))
    },
    async onMakeTap() {
      const { choice, passphrase, repeated } = this.local
      this.local.finding = passphraseFinding(passphrase, repeated)
      if (!this.local.finding) await tellProblem(makeStore.make(choice, passphrase))
    },
    onStopTap() {
      void makeStore.stop()
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
