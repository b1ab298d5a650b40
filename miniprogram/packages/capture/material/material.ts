import { MATERIAL_PAGE_ON_COMPUTER, MATERIAL_PAGE_TEXT as TEXT, PASSPORT_FILLED } from '../content/capture'
import { FURTHER_QUESTIONS_TEXT } from '../../../content/further-questions'
import { MATERIAL_CONTENT } from '../../../content/materials'
import { REPORT_TEXT } from '../../../content/report'
import {
  HANDLED_AS,
  isMaterialId,
  MATERIAL_IDS,
  type Delivery,
  type MaterialId,
} from '../../../model/material'
import type { PageFindingKind } from '../../../model/page-finding'
import { today } from '../../../platform/clock'
import { confirmed, showNote } from '../../../platform/feedback'
import {
  openCamera,
  openCertificate,
  openChecklist,
  openDegreeForm,
  openHome,
  openProfile,
  openViewer,
  replaceWithMaterial,
} from '../../../platform/navigate'
import { offers, wordsHere } from '../../../platform/offers'
import { definePage, type Query } from '../../../pages/define-page'
import {
  chosenId,
  dataOf,
  oneOf,
  type AnswerEvent,
  type ChosenEvent,
  type TapEvent,
} from '../../../pages/event-data'
import { shownFurtherQuestions } from '../../../pages/further-questions'
import { readerOf } from '../../../pages/reader'
import { isFilled } from '../../../rules/person/filled'
import { answered } from '../../../rules/further-questions'
import { applicationStore, profileStore } from '../../../stores/index'
import {
  captureStore,
  captureWork,
  engineLack,
  fileStore,
  materialInHand,
  pagePictures,
  pageReader,
} from '../capture'
import type { FileAct } from '../export/file-act'
import { passportComparison } from '../mrz/passport-comparison'
import { isSurePassport } from '../mrz/td3-zone'
import { openCutPage } from '../cutting/open-cut-page'
import { CARDS } from '../reading/page-reader'
import { copyReport } from '../../../pages/report'
import { tellProblem, wentWell } from '../../../pages/tell-problem'
import { choosePart } from '../adding/choose-part'
import { removePage, seeToCorners, tellAdded } from '../adding/tell-added'
import { materialView, sampleMaterialView, type ReadingFacts } from './material.view'

interface Local {
  /** Chosen by the student; otherwise the usual one. */
  delivery: Delivery | undefined
}

const materialOf = ({ material }: Query): MaterialId | undefined => MATERIAL_IDS.find((id) => id === material)

const deliveryOf = (local: Local): Delivery | undefined =>
  materialInHand.deliveries.find((id) => id === local.delivery) ?? materialInHand.deliveries[0]

/** What was read on passports and portraits while this page is open. */
const readingFacts = (material: MaterialId): ReadingFacts => ({
  passport: CARDS.includes(material) ? undefined : passportComparison(pageReader.zones, profileStore.form),
  isUnderWay: pageReader.isUnderWay,
  isPassportInstead: CARDS.includes(material) && pageReader.zones.some(isSurePassport),
  study: materialInHand.application?.degree,
  hasNoZone: material === 'passport-page' && pageReader.hasNoZone,
  portraitFindingsOf: (id) => {
    const reading = pageReader.of(id)
    return reading?.kind === 'portrait' ? reading.findings : []
  },
})

/** Who reads the page; sentences for others are left out. */
const reader = () => materialInHand.application && readerOf(materialInHand.application, today())

const facts = (material: MaterialId, local: Local) => ({
  material,
  today: today(),
  rule: materialInHand.ruleOf(material),
  status: materialInHand.status,
  findings: materialInHand.findings,
  need: materialInHand.need,
  reader: reader(),
  pages: materialInHand.partedPages,
  pictureOf: (id: string) => pagePictures.of(id),
  state: captureWork.state,
  reading: readingFacts(material),
  asksBackSide: materialInHand.asksBackSide,
  parts: materialInHand.parts,
  lackingParts: materialInHand.lackingParts,
  way: materialInHand.way,
  originalBytes: materialInHand.originalBytes,
  isReadOnly: materialInHand.isReadOnly,
  engine: { isLacking: engineLack.isLacking, isFetching: engineLack.isFetching },
  hasUndo: captureStore.removed !== undefined,
  linkIsFilled: isFilled(materialInHand.application?.certificate.verificationLink),
  deliveries: materialInHand.deliveries,
  delivery: deliveryOf(local),
  files: fileStore.files,
  next: materialInHand.next,
  hasCamera: offers('camera'),
})

type PageAct = WechatMiniprogram.CustomEvent<{ act: string; id: string; kind?: PageFindingKind }>

definePage({
  isPlace: true,

  local: (): Local => ({ delivery: undefined }),

  view(local, query) {
    const material = materialOf(query)
    const text = wordsHere(TEXT, MATERIAL_PAGE_ON_COMPUTER)
    if (!material) return { text, kind: 'gone' }
    if (!query.application)
      return {
        text,
        kind: 'sample',
        reportText: REPORT_TEXT,
        ...sampleMaterialView(material, today()),
      }
    if (!materialInHand.isLoaded) return { text, kind: 'loading' }
    if (!materialInHand.application) return { text, kind: 'gone' }
    const questions = shownFurtherQuestions(materialInHand.application, today())
    return {
      text,
      kind: 'material',
      reportText: REPORT_TEXT,
      questionText: FURTHER_QUESTIONS_TEXT,
      questions: questions.filter((question) => question.material === material),
      ...materialView(facts(material, local)),
    }
  },

  onEnter() {
    const material = materialOf(this.query)
    if (material && this.query.application) captureStore.enter(this.query.application, material)
    if (material && this.query.application) pageReader.enter()
  },

  onLeave() {
    if (!materialOf(this.query) || !this.query.application) return
    pageReader.leave()
    void captureStore.leave()
  },

  methods: {
    onCameraTap() {
      openCamera(this.query)
    },
    async onAlbumTap() {
      const added = await tellAdded(captureStore.addFromAlbum())
      this.leadOn(() => seeToCorners(this.query, added))
    },
    async onChatTap() {
      const added = await tellAdded(captureStore.addFromChat())
      this.leadOn(() => seeToCorners(this.query, added))
    },
    async onPageAct({ detail: { act, id, kind } }: PageAct) {
      if (act === 'corners') openCutPage(this.query, id)
      if (act === 'look') openViewer(this.query, id)
      if (act === 'retake') openCamera(this.query, id)
      if (act === 'retry') await pagePictures.tryAgain()
      if (act === 'overrule' && kind) await tellProblem(captureStore.overrule(id, [kind]))
      if (act === 'upright' || act === 'light') await tellProblem(captureStore.mend(id, act))
      if (act === 'turn') await tellProblem(captureStore.turn(id))
      if (act === 'up') await tellProblem(captureStore.move(id, -1))
      if (act === 'down') await tellProblem(captureStore.move(id, 1))
      if (act === 'remove') await removePage(id)
      if (act === 'part') await choosePart(id)
    },
    onCertificateOpen() {
      if (this.query.application) openCertificate(this.query.application)
    },
    async onUndo() {
      await tellProblem(captureStore.undoRemove())
    },
    async onHandledChoose(event: ChosenEvent) {
      const { status } = materialInHand
      const chosen = chosenId(event, oneOf(HANDLED_AS))
      const isSet = status.kind === 'handled' && status.as === chosen
      await tellProblem(captureStore.setHandled(isSet ? undefined : chosen))
    },
    /** The next one in its place: going back leads to the list, not through every material. */
    onNextTap() {
      const { application } = this.query
      if (!application) return
      if (materialInHand.next) replaceWithMaterial(materialInHand.next, application)
      else openChecklist(application, 'materials')
    },
    onOtherOpen(event: TapEvent) {
      const other = dataOf(event, 'id', isMaterialId)
      const { application } = this.query
      if (other && application) replaceWithMaterial(other, application)
    },
    onDeliveryChoose(event: WechatMiniprogram.CustomEvent<{ id: Delivery }>) {
      this.local.delivery = event.detail.id
      void fileStore.drop()
    },
    async onMakeTap() {
      const material = materialOf(this.query)
      const delivery = deliveryOf(this.local)
      if (material && delivery)
        await tellProblem(fileStore.make(MATERIAL_CONTENT[material].fileName, delivery))
    },
    async onFetchEngineTap() {
      if (await wentWell(engineLack.fetchEngine())) showNote(TEXT.engineFetched)
    },
    onStopTap() {
      fileStore.stop()
      captureStore.stopAdding()
    },
    async onBackNoneTap() {
      await tellProblem(captureStore.settleBackSides())
    },
    async onDropOriginalsTap() {
      const isSure = await confirmed({
        title: TEXT.originalsTitle,
        content: TEXT.originalsContent,
        confirmText: TEXT.originalsConfirm,
      })
      if (isSure) await tellProblem(captureStore.dropOriginals())
    },
    async onAnswer(event: AnswerEvent) {
      const { application } = this.query
      if (!application) return
      const question = event.currentTarget.dataset.id
      await tellProblem(
        applicationStore.change(application, (now) => ({
          ...now,
          degree: answered(now.degree, question, event.detail.id),
        })),
      )
    },
    async onReportTap() {
      const material = materialOf(this.query)
      if (!material) return
      const { name, basis } = sampleMaterialView(material, today())
      await copyReport({ page: name, kind: 'material', month: basis.month })
    },
    async onFileAct({ detail: { act, index } }: FileAct) {
      if (act === 'send') await tellProblem(fileStore.send(index))
      if (act === 'preview') await tellProblem(fileStore.look(index))
      if (act === 'save' && (await tellProblem(fileStore.saveToAlbum(index)))) showNote(TEXT.saved)
    },
    /** What the student typed meanwhile stays. */
    async onPassportFill() {
      const { fillable = {} } = passportComparison(pageReader.zones, profileStore.form) ?? {}
      if (await wentWell(profileStore.change((newest) => ({ ...newest, ...fillable }))))
        showNote(PASSPORT_FILLED)
    },
    onProfileOpen() {
      openProfile()
    },
    onAddDegreeTap() {
      openDegreeForm()
    },
    onHomeTap() {
      openHome()
    },
  },
})
