import { CERTIFICATE_TEXT as TEXT } from '../content/person-form'
import { CERTIFICATE_FIELDS } from '../../../model/certificate-details'
import { confirmed, showNote } from '../../../platform/feedback'
import { goBack, openDegreeForm, openProfile } from '../../../platform/navigate'
import { defineDegreePage } from '../../../pages/degree-page'
import { oneOf } from '../../../pages/event-data'
import { knownPerson } from '../../../pages/known-person'
import { withCertificateField, withoutCertificate } from '../changed-certificate'
import { LONGEST_FIELD, opened, toggled, type FieldEvent, type OpenFields } from '../field-view'
import { certificateView } from './certificate.view'

interface Local {
  open: OpenFields
}

const isField = oneOf(CERTIFICATE_FIELDS)

defineDegreePage({
  isPlace: true,

  text: TEXT,

  local: (): Local => ({ open: {} }),

  view: ({ open }, degree, { typing }) => ({
    limit: LONGEST_FIELD,
    ...certificateView(degree, knownPerson(), { typing, open }),
  }),

  onReturn() {
    this.local.open = {}
  },

  methods: {
    onFieldChange({ detail: { field, value } }: FieldEvent) {
      if (!isField(field)) return
      this.local.open = opened(this.local.open, field)
      this.keep(field, value, withCertificateField(field, value))
    },
    onFieldToggle({ detail: { field } }: FieldEvent) {
      this.local.open = toggled(this.local.open, field)
    },
    onDoneTap() {
      goBack()
    },
    onProfileTap() {
      openProfile()
    },
    onDegreeTap() {
      openDegreeForm(this.degree?.id, 'school')
    },
  },

  actions: {
    async onRemoveTap() {
      const isSure = await confirmed({
        title: TEXT.removeQuestion,
        content: TEXT.removeExplain,
        confirmText: TEXT.removeConfirm,
      })
      if (!isSure || !(await this.change(withoutCertificate))) return
      this.dropTyped()
      showNote(TEXT.removed)
    },
  },
})
