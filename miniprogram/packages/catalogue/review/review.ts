import { REVIEW_SOURCES, REVIEW_TEXT as TEXT } from '../content/review'
import { shortened } from '../../../content/shortened'
import { type Course, REVIEW_PROOFS } from '../../../model/review-notes'
import { defineDegreePage } from '../../../pages/degree-page'
import {
  chosenId,
  dataOf,
  isText,
  oneOf,
  type ChosenEvent,
  type TapEvent,
  type TypedEvent,
} from '../../../pages/event-data'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { tellProblem } from '../../../pages/tell-problem'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { openMajors, openMaterial, openProgress } from '../../../platform/navigate'
import { applicationStore } from '../../../stores/index'
import {
  withCourseText,
  withNewCourse,
  withoutCourse,
  withReasons,
  withReturnedCourse,
  withToggledNotice,
  withToggledProof,
  withToggledSupport,
  withWording,
} from '../changed-review'
import { exportText, reviewView } from './review.view'

interface Local {
  /** The course whose fields are open. */
  edited: string
  removed: { readonly course: Course; readonly at: number } | undefined
  showsExport: boolean
}

const BASIS = pageBasis(REVIEW_SOURCES.map(shownSource))
const NOTICE_BASIS = pageBasis([shownSource('field-wording-2024')])

const isProof = oneOf(REVIEW_PROOFS)
const isCourseText = oneOf(['name', 'credits'] as const)

defineDegreePage({
  isPlace: true,

  text: TEXT,

  local: (): Local => ({ edited: '', removed: undefined, showsExport: false }),

  view({ edited, removed, showsExport }, degree) {
    const view = reviewView(degree, edited, today())
    return {
      kind: 'review',
      noticeBasis: NOTICE_BASIS,
      basis: BASIS,
      undoText: removed ? TEXT.removed(shortened(removed.course.name.trim()) || TEXT.unnamedCourse) : '',
      showsExport,
      ...view,
      exportText: showsExport && 'exportText' in view ? view.exportText : '',
    }
  },

  methods: {
    async onNoticeTap() {
      await this.change(withToggledNotice(today()))
    },
    onWordingType({ detail: { value } }: TypedEvent) {
      this.keep('wording', value, withWording(value))
    },
    onReasonsType({ detail: { value } }: TypedEvent) {
      this.keep('reasons', value, withReasons(value))
    },
    onCourseType(event: TypedEvent) {
      const { edited } = this.local
      const field = dataOf(event, 'field', isCourseText)
      const { value } = event.detail
      if (field) this.keep(`${field}.${edited}`, value, withCourseText(edited, field, value))
    },
    onEditTap(event: TapEvent) {
      const id = dataOf(event, 'id', isText) ?? ''
      this.local.edited = this.local.edited === id ? '' : id
      this.local.removed = undefined // the student goes on: the offer to undo is over
    },
    async onSupportsTap(event: TapEvent) {
      await this.change(withToggledSupport(dataOf(event, 'id', isText) ?? ''))
    },
    async onProofTap(event: ChosenEvent) {
      const proof = chosenId(event, isProof)
      if (proof) await this.change(withToggledProof(proof))
    },
    onOutcomeOpen() {
      openProgress('outcome', this.degree?.id)
    },
    onWishOpen() {
      if (this.degree) openMajors(this.degree.id, this.degree.review.wish?.catalogue)
    },
    onPhotosOpen() {
      openMaterial('review-evidence', this.degree?.id)
    },
    onExportToggle() {
      this.local.showsExport = !this.local.showsExport
    },
    async onCopyAllTap() {
      if (this.degree) await tellProblem(copyText(exportText(this.degree, today())))
    },
  },

  actions: {
    async onAddCourseTap() {
      const id = await tellProblem(applicationStore.newEntryId())
      if (id && (await this.change(withNewCourse(id))))
        Object.assign(this.local, { edited: id, removed: undefined })
    },
    async onRemoveTap() {
      const { edited } = this.local
      const courses = this.degree?.review.courses ?? []
      const at = courses.findIndex(({ id }) => id === edited)
      const course = courses[at]
      if (course && (await this.change(withoutCourse(edited))))
        Object.assign(this.local, { removed: { course, at }, edited: '' })
    },
    async onUndo() {
      const { removed } = this.local
      if (removed && (await this.change(withReturnedCourse(removed.course, removed.at))))
        this.local.removed = undefined
    },
  },
})
