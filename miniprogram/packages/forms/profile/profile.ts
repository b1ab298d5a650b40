import { PROFILE_TEXT } from '../../../content/person-form'
import { problemText } from '../../../content/problems'
import type { IdKind, Profile, ProfileField } from '../../../model/profile'
import { definePage } from '../../../pages/define-page'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { confirmed, showNote, showProblem } from '../../../platform/feedback'
import { applicationStore, profileStore } from '../../../stores/index'
import { LONGEST_FIELD, withField } from '../field-view'
import { profileView, type ProfileState } from './profile.view'

interface Local extends ProfileState {
  isBusy: boolean
}

type FieldEvent = WechatMiniprogram.CustomEvent<{ field: ProfileField; value: string }>

const EMPTY: Profile = {}

/** Saves behind the student's back; that it failed matters only if they leave, so it is told once, quietly. */
const keep = async (change: (profile: Profile) => Profile): Promise<void> => {
  const kept = await profileStore.change((newest = EMPTY) => {
    const profile = change(newest)
    return Object.keys(profile).length === 0 ? undefined : profile
  })
  if (!kept.ok) showNote(problemText(kept.problem).title)
}

definePage({
  isPlace: true,

  local: (): Local => ({ editing: undefined, open: {}, isBusy: false }),

  view: (local) => ({
    kind: applicationStore.isLoaded ? 'form' : 'loading',
    text: PROFILE_TEXT,
    limit: LONGEST_FIELD,
    busy: local.isBusy,
    ...profileView(profileStore.form ?? EMPTY, local, today()),
  }),

  onReturn() {
    this.local.open = {} // the phone may have been handed to somebody in between
  },

  methods: {
    onKindChoose(event: WechatMiniprogram.CustomEvent<{ id: IdKind }>) {
      void keep((profile) => ({ ...profile, idKind: event.detail.id }))
    },

    onFieldChange({ detail: { field, value } }: FieldEvent) {
      this.local.editing = field
      this.local.open = { ...this.local.open, [field]: true }
      void keep((profile) => withField(profile, field, value))
    },

    onFieldLeave({ detail: { field } }: FieldEvent) {
      if (this.local.editing === field) this.local.editing = undefined
    },

    onFieldToggle({ detail: { field } }: FieldEvent) {
      this.local.open = { ...this.local.open, [field]: !this.local.open[field] }
    },

    async onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const copied = await copyText(event.detail.value)
      if (!copied.ok) await showProblem(problemText(copied.problem))
    },

    async onRemoveTap() {
      if (this.local.isBusy) return
      this.local.isBusy = true
      const isSure = await confirmed({
        title: PROFILE_TEXT.removeQuestion,
        content: PROFILE_TEXT.removeExplain,
        confirmText: PROFILE_TEXT.removeConfirm,
      })
      const removed = isSure ? await profileStore.clear() : undefined
      this.local.isBusy = false
      if (removed?.ok) showNote(PROFILE_TEXT.removed)
      else if (removed) await showProblem(problemText(removed.problem))
    },
  },
})
