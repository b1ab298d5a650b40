import { CERTIFICATE_TEXT } from '../../../content/person-form'
import { problemText } from '../../../content/problems'
import type { Application } from '../../../model/application'
import type { CertificateDetails, CertificateField } from '../../../model/certificate-details'
import { definePage, type Query } from '../../../pages/define-page'
import { copyText } from '../../../platform/clipboard'
import { confirmed, showNote, showProblem } from '../../../platform/feedback'
import { openDegreeForm, openHome, openProfile } from '../../../platform/navigate'
import { applicationStore, profileStore } from '../../../stores/index'
import { withoutCertificate } from '../changed-certificate'
import { LONGEST_FIELD, withField } from '../field-view'
import { certificateView, type CertificateState } from './certificate.view'

interface Local extends CertificateState {
  /** What stands in the fields; the phone may be a few keystrokes behind. */
  typed: CertificateDetails | undefined
  isKeeping: boolean
  isBusy: boolean
}

type FieldEvent = WechatMiniprogram.CustomEvent<{ field: CertificateField; value: string }>

const applicationOf = ({ application: id }: Query): Application | undefined =>
  id ? applicationStore.find(id) : applicationStore.current

definePage({
  isPlace: true,

  local: (): Local => ({ typed: undefined, editing: undefined, open: {}, isKeeping: false, isBusy: false }),

  view(local, query) {
    const text = CERTIFICATE_TEXT
    const application = applicationOf(query)
    if (!application) return { text, kind: applicationStore.isLoaded ? 'gone' : 'loading' }
    return {
      text,
      kind: 'form',
      limit: LONGEST_FIELD,
      busy: local.isBusy,
      readOnly: applicationStore.isReadOnly(application.id),
      ...certificateView(application, local.typed ?? application.certificate, profileStore.form ?? {}, local),
    }
  },

  onReturn() {
    this.local.open = {}
  },

  methods: {
    /** Quietly, one write at a time: while the phone writes, only the newest state waits. */
    async keep() {
      const id = applicationOf(this.query)?.id
      if (id === undefined || this.local.isKeeping) return
      this.local.isKeeping = true
      for (let kept: CertificateDetails | undefined; kept !== this.local.typed;) {
        const certificate = this.local.typed ?? {}
        const done = await applicationStore.change(id, (newest) => ({ ...newest, certificate }))
        if (!done.ok) {
          showNote(problemText(done.problem).title)
          break
        }
        kept = certificate
      }
      this.local.isKeeping = false
    },

    onFieldChange({ detail: { field, value } }: FieldEvent) {
      const saved = applicationOf(this.query)?.certificate ?? {}
      this.local.editing = field
      this.local.open = { ...this.local.open, [field]: true }
      this.local.typed = withField(this.local.typed ?? saved, field, value)
      void this.keep()
    },

    onFieldLeave({ detail: { field } }: FieldEvent) {
      if (this.local.editing === field) this.local.editing = undefined
    },

    onFieldToggle({ detail: { field } }: FieldEvent) {
      this.local.open = { ...this.local.open, [field]: !this.local.open[field] }
    },

    onProfileTap() {
      openProfile()
    },

    onDegreeTap() {
      openDegreeForm(applicationOf(this.query)?.id)
    },

    onHomeTap() {
      openHome()
    },

    async onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const copied = await copyText(event.detail.value)
      if (!copied.ok) await showProblem(problemText(copied.problem))
    },

    async onRemoveTap() {
      const id = applicationOf(this.query)?.id
      if (id === undefined || this.local.isBusy) return
      this.local.isBusy = true
      const isSure = await confirmed({
        title: CERTIFICATE_TEXT.removeQuestion,
        content: CERTIFICATE_TEXT.removeExplain,
        confirmText: CERTIFICATE_TEXT.removeConfirm,
      })
      const removed = isSure ? await applicationStore.change(id, withoutCertificate) : undefined
      this.local.isBusy = false
      if (removed?.ok) {
        this.local.typed = {}
        showNote(CERTIFICATE_TEXT.removed)
      } else if (removed) await showProblem(problemText(removed.problem))
    },
  },
})
