import { problemText } from '../../../content/problems'
import { REVIEW_SOURCES, REVIEW_TEXT } from '../content/review'
import type { Application } from '../../../model/application'
import type { Problem } from '../../../model/problem'
import type { Result } from '../../../model/result'
import type { Course, ReviewProof } from '../../../model/review-notes'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { showNote, showProblem } from '../../../platform/feedback'
import { openHome, openMajors, openMaterial, openProgress } from '../../../platform/navigate'
import { freshCourseId } from '../../../rules/course-list'
import type { ApplicationChange } from '../../../stores/changed-application'
import { applicationStore } from '../../../stores/index'
import { definePage, type Query } from '../../../pages/define-page'
import { shownSource } from '../../../pages/shown-source'
import {
  withNewCourse,
  withoutCourse,
  withReturnedCourse,
  withToggledNotice,
  withToggledProof,
  withToggledSupport,
} from '../changed-review'
import { exportText, reviewView } from './review.view'
import { NOTHING_TYPED, type TypedTexts, withTyped } from './typed-texts'

interface Local {
  typed: TypedTexts
  /** A write of what is typed is on its way and will take the newest letters along. */
  isKeeping: boolean
  isBusy: boolean
  edited: string
  removed: { readonly course: Course; readonly at: number } | undefined
  showsExport: boolean
}

const savedOf = ({ application: id }: Query): Application | undefined =>
  id ? applicationStore.find(id) : applicationStore.current

const tellFailure = async (done: Result<unknown, Problem>): Promise<void> => {
  if (!done.ok) await showProblem(problemText(done.problem))
}

const SOURCES = REVIEW_SOURCES.map(shownSource)
const NOTICE_SOURCE = [shownSource('field-wording-2024')]

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

definePage({
  isPlace: true,

  local: (): Local => ({
    typed: NOTHING_TYPED,
    isKeeping: false,
    isBusy: false,
    edited: '',
    removed: undefined,
    showsExport: false,
  }),

  view({ typed, edited, removed, showsExport }, query) {
    const text = REVIEW_TEXT
    if (!applicationStore.isLoaded) return { text, kind: 'loading' }
    const saved = savedOf(query)
    if (!saved) return { text, kind: 'gone' }
    const view = reviewView(withTyped(saved, typed), edited, today())
    return {
      text,
      kind: 'review',
      noticeSource: NOTICE_SOURCE,
      sources: view.hasRead ? SOURCES : [],
      undoText: removed ? REVIEW_TEXT.removed(removed.course.name.trim() || REVIEW_TEXT.unnamedCourse) : '',
      showsExport,
      ...view,
      exportText: showsExport && 'exportText' in view ? view.exportText : '',
    }
  },

  methods: {
    /** Saves what is typed behind the student's back; while one write waits, later letters ride along with it. */
    async keepTyped(typed: TypedTexts) {
      const { local } = this
      local.typed = typed
      const saved = savedOf(this.query)
      if (!saved || local.isKeeping) return
      local.isKeeping = true
      let written = typed
      const kept = await applicationStore.change(saved.id, (newest) => {
        local.isKeeping = false
        written = local.typed
        return withTyped(newest, written)
      })
      local.isKeeping = false
      if (!kept.ok) showNote(problemText(kept.problem).title)
      else if (local.typed === written) local.typed = NOTHING_TYPED
    },

    /** One change by a tap at a time: a second tap while the first is saving does nothing. */
    async changing(change: ApplicationChange): Promise<boolean> {
      const saved = savedOf(this.query)
      if (!saved || this.local.isBusy) return false
      this.local.isBusy = true
      const done = await applicationStore.change(saved.id, change)
      this.local.isBusy = false
      await tellFailure(done)
      return done.ok
    },

    async onNoticeTap() {
      await this.changing(withToggledNotice(today()))
    },

    onWordingType(event: Typed) {
      void this.keepTyped({ ...this.local.typed, wording: event.detail.value })
    },

    onReasonsType(event: WechatMiniprogram.TextareaInput) {
      void this.keepTyped({ ...this.local.typed, reasons: event.detail.value })
    },

    onCourseType(event: Typed) {
      const { edited: id, typed } = this.local
      const field = event.currentTarget.dataset.field as 'name' | 'credits'
      const texts = { ...typed.courses[id], [field]: event.detail.value }
      void this.keepTyped({ ...typed, courses: { ...typed.courses, [id]: texts } })
    },

    async onAddCourseTap() {
      const courses = savedOf(this.query)?.review.courses ?? []
      const removed = this.local.removed?.course
      const added = freshCourseId(removed ? [...courses, removed] : courses)
      const isAdded = await this.changing(withNewCourse(added))
      if (isAdded) Object.assign(this.local, { edited: added, removed: undefined })
    },

    onEditTap(event: WechatMiniprogram.TouchEvent) {
      const id = event.currentTarget.dataset.id as string
      this.local.edited = this.local.edited === id ? '' : id
      this.local.removed = undefined // the student goes on: the offer to undo is over
    },

    async onSupportsTap(event: WechatMiniprogram.TouchEvent) {
      const id = event.currentTarget.dataset.id as string
      await this.changing(withToggledSupport(id))
    },

    async onRemoveTap() {
      const saved = savedOf(this.query)
      const { edited, typed } = this.local
      if (!saved) return
      const { courses } = withTyped(saved, typed).review
      const at = courses.findIndex(({ id }) => id === edited)
      const course = courses[at]
      if (!course) return
      const isGone = await this.changing(withoutCourse(edited))
      if (isGone) Object.assign(this.local, { removed: { course, at }, edited: '' })
    },

    async onUndo() {
      const { removed } = this.local
      if (!removed) return
      const isBack = await this.changing(withReturnedCourse(removed.course, removed.at))
      if (isBack) this.local.removed = undefined
    },

    async onProofTap(event: WechatMiniprogram.CustomEvent<{ id: ReviewProof }>) {
      await this.changing(withToggledProof(event.detail.id))
    },

    onOutcomeOpen() {
      const saved = savedOf(this.query)
      if (saved) openProgress('outcome', saved.id)
    },

    onWishOpen() {
      const saved = savedOf(this.query)
      if (saved) openMajors(saved.id, saved.review.wish?.catalogue)
    },

    onPhotosOpen() {
      openMaterial('review-evidence', savedOf(this.query)?.id)
    },

    onExportToggle() {
      this.local.showsExport = !this.local.showsExport
    },

    async onCopyAllTap() {
      const saved = savedOf(this.query)
      if (saved) await tellFailure(await copyText(exportText(withTyped(saved, this.local.typed), today())))
    },

    async onCopy(event: Typed) {
      await tellFailure(await copyText(event.detail.value))
    },

    onHomeTap() {
      openHome()
    },
  },
})
