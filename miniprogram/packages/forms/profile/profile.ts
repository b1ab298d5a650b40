import { PROFILE_TEXT as TEXT } from '../content/person-form'
import { ID_KINDS, PROFILE_FIELDS, type Profile } from '../../../model/profile'
import { applicants } from '../../../pages/known-person'
import { definePage } from '../../../pages/define-page'
import { chosenId, oneOf, type ChosenEvent } from '../../../pages/event-data'
import { tellUnkept, wentWell } from '../../../pages/tell-problem'
import { today } from '../../../platform/clock'
import { confirmed, showNote } from '../../../platform/feedback'
import { goBack } from '../../../platform/navigate'
import { applicationStore, profileStore } from '../../../stores/index'
import { LONGEST_FIELD, opened, toggled, withField, type FieldEvent, type OpenFields } from '../field-view'
import { profileView } from './profile.view'

interface Local {
  open: OpenFields
  showsAllKinds: boolean
}

const EMPTY: Profile = {}

const isField = oneOf(PROFILE_FIELDS)
const isIdKind = oneOf(ID_KINDS)

/** An empty profile leaves no trace. */
const keep = (change: (profile: Profile) => Profile): Promise<void> =>
  tellUnkept(
    profileStore,
    profileStore.change((newest = EMPTY) => {
      const profile = change(newest)
      return Object.keys(profile).length === 0 ? undefined : profile
    }),
  )

definePage({
  isPlace: true,

  local: (): Local => ({ open: {}, showsAllKinds: false }),

  view: ({ open, showsAllKinds }, _query, { typing }) => ({
    kind: applicationStore.isLoaded && !profileStore.isUnseen ? 'form' : 'loading',
    text: TEXT,
    limit: LONGEST_FIELD,
    ...profileView(profileStore.form ?? EMPTY, applicants(), { typing, open, showsAllKinds }, today()),
  }),

  onReturn() {
    this.local.open = {} // the phone may have been handed to somebody in between
  },

  methods: {
    onKindChoose(event: ChosenEvent) {
      const idKind = chosenId(event, isIdKind)
      if (idKind) void keep((profile) => ({ ...profile, idKind }))
    },
    onOtherKindsTap() {
      this.local.showsAllKinds = true
    },
    onFieldChange({ detail: { field, value } }: FieldEvent) {
      if (!isField(field)) return
      this.local.open = opened(this.local.open, field)
      this.type(field, value)
      void keep((profile) => withField(profile, field, value))
    },
    onDoneTap() {
      goBack()
    },
    onFieldToggle({ detail: { field } }: FieldEvent) {
      this.local.open = toggled(this.local.open, field)
    },
  },

  actions: {
    async onRemoveTap() {
      const isSure = await confirmed({
        title: TEXT.removeQuestion,
        content: TEXT.removeExplain,
        confirmText: TEXT.removeConfirm,
      })
      if (isSure && (await wentWell(profileStore.giveUp()))) showNote(TEXT.removed)
    },
  },
})
