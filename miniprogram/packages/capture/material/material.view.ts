import { fileSize } from '../../../content/file-size'
import {
  BACK_TEXT,
  NEXT_PART_TEXT,
  captureWords as words,
  COMPARISON_TEXT,
  ID_PHOTO_TEXT,
  MATERIAL_PAGE_TEXT as TEXT,
  workWords,
} from '../content/capture'
import { BACK_SIDE_DRAWING, MATERIAL_DRAWING, NOTHING_LIKE_IT, PART_DRAWING } from '../content/drawings'
import { MATERIAL_FINDING_TEXT } from '../../../content/findings'
import {
  DELIVERY_TEXT,
  FILE_NOTE_TEXT,
  materialStatusMark,
  materialStatusText,
  NEED_TEXT,
  PAGE_QUESTION_TEXT,
  PART_TEXT,
  partName,
} from '../../../content/material-words'
import type { Reader } from '../../../content/audience'
import { materialName, materialText } from '../../../content/materials'
import { becauseText } from '../../../content/reasons'
import { MATERIAL_BASIS_TEXT, sourceWords } from '../../../content/sources'
import { sentenceFor } from '../../../content/sentence'
import type { Capture } from '../../../model/application'
import type { MadeFile } from '../../../model/capture-work'
import type { Degree } from '../../../model/degree'
import type { FileRule } from '../../../model/file-rule'
import type { MaterialFinding } from '../../../model/finding'
import type { IsoDate } from '../../../model/iso-date'
import type { Delivery, MaterialId, MaterialPart, MaterialStatus } from '../../../model/material'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { MaterialNeed } from '../../../model/material-need'
import type { PortraitFinding } from '../../../model/portrait'
import type { EngineLack } from '../stores/engine-lack'
import type { CaptureState } from '../stores/one-at-a-time'
import type { PictureState } from '../stores/page-pictures'
import { failureOf } from '../page-card/shown-picture'
import { announcedChanges } from '../../../pages/announced-changes'
import { contactLinks } from '../../../pages/contact-links'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { fileRule, officialNumbers } from '../../../rules/facts/official-numbers'
import { numbersOfResult } from '../../../rules/result-numbers'
import { isPaper } from '../../../rules/page-expectation'
import { isMadeOnline, isSettled } from '../../../rules/material-status'
import { isUnchecked, openPageFindings } from '../../../rules/page-findings'
import type { PassportComparison } from '../mrz/passport-comparison'
import { passportValidity } from '../mrz/passport-validity'
import type { Way } from '../rules/usual-way'
import { comparisonView } from '../comparison-table/comparison.view'
import { shownFindings, uncheckedNote } from '../page-card/shown-findings'

/** What was read on the pages themselves; empty for every material that has nothing to read. */
export interface ReadingFacts {
  readonly passport: PassportComparison | undefined
  readonly study: Pick<Degree, 'startedOn' | 'endedOn'> | undefined
  /** All pages of a passport were looked at, none has the two lines. */
  readonly hasNoZone: boolean
  /** A passport lies where another paper belongs. */
  readonly isPassportInstead: boolean
  /** Pages are being read, and have been for a while. */
  readonly isUnderWay: boolean
  portraitFindingsOf: (id: string) => readonly PortraitFinding[]
}

/** What the page knows, from the stores and its own passing state. */
export interface MaterialFacts {
  readonly material: MaterialId
  readonly today: IsoDate
  readonly rule: FileRule
  readonly status: MaterialStatus
  readonly findings: readonly MaterialFinding[]
  readonly need: MaterialNeed | undefined
  readonly reader: Reader | undefined
  readonly pages: readonly Capture[]
  readonly pictureOf: (id: string) => PictureState
  readonly state: CaptureState
  readonly reading: ReadingFacts
  readonly asksBackSide: boolean
  /** The photographs that it is made of, as far as they are known, and those that are not there yet. */
  readonly parts: readonly MaterialPart[]
  readonly lackingParts: readonly MaterialPart[]
  /** How the next page usually reaches the phone. */
  readonly way: Way
  /** What the whole photographs behind the cut pages take up. */
  readonly originalBytes: number
  readonly isReadOnly: boolean
  /** What cuts and checks pages is not on the phone, or on its way. */
  readonly engine: Pick<EngineLack, 'isLacking' | 'isFetching'>
  readonly hasUndo: boolean
  /** The link that stands for an electronic certificate is written down. */
  readonly linkIsFilled: boolean
  readonly deliveries: readonly Delivery[]
  readonly delivery: Delivery | undefined
  readonly files: readonly MadeFile[]
  /** The next material that is asked for and not ready; undefined where none is. */
  readonly next: MaterialId | undefined
  /** Pages can be photographed here. */
  readonly hasCamera: boolean
}

const statusWords = ({ material, status, need }: MaterialFacts): string => {
  if (status.kind === 'empty' && need?.need === 'replaced') return NEED_TEXT.replaced.name
  const said = materialStatusText(material, status)
  return status.kind === 'ready' ? `${said}，${fileSize(status.sizeBytes)}` : said
}

const pageDetail = (page: Capture): string =>
  page.kind === 'pdf'
    ? fileSize(page.sizeBytes)
    : `${fileSize(page.sizeBytes)} · ${words.pixels(...turnedSides(page))}`

const turnedSides = ({
  widthPx,
  heightPx,
  quarterTurns,
}: Extract<Capture, { kind: 'photo' }>): [number, number] =>
  quarterTurns % 2 === 1 ? [heightPx, widthPx] : [widthPx, heightPx]

const shownPage = (
  page: Capture,
  index: number,
  pages: readonly Capture[],
  picture: PictureState,
  advice: readonly PortraitFinding[],
  canName: boolean,
) => ({
  id: page.id,
  title: words.page(index + 1, partName(page.part)),
  detail: pageDetail(page),
  kind: page.kind,
  failure: failureOf(picture),
  path: picture.kind === 'open' ? picture.path : '',
  quarterTurns: page.kind === 'photo' ? page.quarterTurns : 0,
  note: page.kind === 'pdf' ? TEXT.pdf : TEXT.opening,
  findings: shownFindings(page, pages),
  unchecked: uncheckedNote(page),
  advice: advice.map((finding) => ID_PHOTO_TEXT[finding]),
  canName,
  cut: isPaper(page.material) ? TEXT.corners : TEXT.crop,
  canUp: index > 0,
  canDown: index < pages.length - 1,
})

const shownFile = (file: MadeFile, index: number, limitBytes: number | undefined) => ({
  index,
  name: file.name,
  facts: [
    file.format === 'pdf' ? 'PDF' : 'JPG',
    words.pages(file.pages),
    ...(file.widthPx && file.heightPx ? [words.pixels(file.widthPx, file.heightPx)] : []),
  ].join(' · '),
  size: words.against(file.sizeBytes, limitBytes),
  share: Math.min(100, Math.round((100 * file.sizeBytes) / (limitBytes ?? file.sizeBytes))),
  canSave: file.format === 'jpeg',
})

const preparedLabel = ({ notes }: FileRule): string => {
  if (notes.includes('usually-signed-online')) return words.signedOnline
  if (notes.includes('typed-into-the-portal')) return words.typed
  return words.prepared
}

/** What is asked of the other side, or which photograph comes next; null where all are there. */
const backOf = ({ asksBackSide, lackingParts, way, isReadOnly }: MaterialFacts) => {
  const [next] = lackingParts
  if (isReadOnly || (!next && !asksBackSide)) return null
  if (!next) return { ...BACK_TEXT, isFromAlbum: false, drawing: BACK_SIDE_DRAWING }
  const isFromAlbum = way === 'album'
  const name = PART_TEXT[next]
  return {
    ...(NEXT_PART_TEXT[next] ?? NEXT_PART_TEXT.other),
    title: '',
    shoot: isFromAlbum ? words.choose(name) : words.shoot(name),
    isFromAlbum,
    drawing: PART_DRAWING[next] ?? null,
  }
}

/** Of which photographs it is made, before the first is there; empty where nobody knows. */
const madeOf = ({ parts, pages, isReadOnly }: MaterialFacts): string =>
  pages.length > 0 || isReadOnly || parts.length === 0
    ? ''
    : words.parts(parts.map((part) => PART_TEXT[part]))

/** The answers to why there is no picture here; a declaration that the portal makes is never done without. */
const handledChoices = ({ material, today, rule, status, need }: MaterialFacts) => {
  const chosen = status.kind === 'handled' ? status.as : undefined
  const prepared = {
    id: 'prepared',
    label: preparedLabel(rule),
    hint: isMadeOnline(material, today) ? '' : TEXT.preparedHint,
    chosen: chosen === 'prepared',
  }
  const notNeeded = {
    id: 'not-needed',
    label: TEXT.notNeeded,
    hint: need?.need === 'required' ? TEXT.notNeededRequired : TEXT.notNeededHint,
    chosen: chosen === 'not-needed',
  }
  const isAskedOfAll = need?.because.includes('everyone') ?? false
  return isAskedOfAll ? [prepared] : [prepared, notNeeded]
}

/** Which part of the explanations is open: all before the first page, later only on demand. */
const guide = ({
  material,
  rule,
  need,
  reader,
  today,
}: Pick<MaterialFacts, 'material' | 'rule' | 'need' | 'reader' | 'today'>) => {
  const own = (numbers: OfficialNumbers) => numbersOfResult(reader?.issuedOn, numbers)
  const numbers = own(officialNumbers(today))
  const { what, prepare, rejected, limits } = materialText(material, numbers, reader)
  const because = need ? becauseText(need.because, numbers, reader) : ''
  return {
    what,
    drawing:
      (!need?.because.some((reason) => NOTHING_LIKE_IT.includes(reason)) && MATERIAL_DRAWING[material]) ||
      null,
    prepare,
    rejected,
    limits: `${TEXT.limits}${limits}`,
    because,
    reasonLinks: contactLinks(because),
    links: contactLinks([what, ...prepare, rejected].join('\n')),
    notes: [
      ...announcedChanges(today, (then) => materialText(material, own(then), reader)),
      ...rule.notes
        // The limits say it.
        .filter((note) => note !== 'guide-merges-passport-pages')
        .map((note) => FILE_NOTE_TEXT[note])
        .filter((note) => !limits.includes(note)),
    ],
  }
}

/** All that can be taken in and handed out, by what is there. */
const offers = (facts: MaterialFacts) => {
  const { rule, need, pages, isReadOnly, findings, files, deliveries, delivery, hasCamera } = facts
  const takesFiles = rule.formats.length > 0
  return {
    canAdd: takesFiles && !isReadOnly && !isFull(facts),
    // Photographed or out of the album, it would no longer be the file that was issued.
    isFileOnly: facts.way === 'chat',
    canShoot: hasCamera && facts.way !== 'chat',
    canTick: !isReadOnly && pages.length === 0 && need?.need !== 'replaced',
    canMake: takesFiles && pages.length > 0 && findings.length === 0,
    openNote: openPageFindings(pages).length > 0 ? TEXT.stillOpen : '',
    makeText: files.length > 0 ? TEXT.makeAgain : TEXT.make,
    deliveries:
      deliveries.length > 1
        ? deliveries.map((id) => ({ id, label: DELIVERY_TEXT[id], chosen: id === delivery }))
        : [],
    deliveryText: delivery ? DELIVERY_TEXT[delivery] : '',
  }
}

/** As many files as the portal takes are there. */
const isFull = ({ rule, pages }: MaterialFacts): boolean =>
  rule.delivery === 'jpeg-each' && pages.length >= (rule.maxFiles ?? Infinity)

/** A tick of before stood for both answers; what it said is shown until one is chosen. */
const ticksNote = (status: MaterialStatus, choices: number): string => {
  if (status.kind === 'handled' && status.as === undefined) return TEXT.handledBefore
  return choices > 1 ? TEXT.handledNote : ''
}

/** The one filled button of the page: what this student does next here. */
const primaryOf = (facts: MaterialFacts): Way | 'back' | 'next' | 'none' => {
  const { status, need, pages, files, isReadOnly } = facts
  if (isReadOnly || files.length > 0) return 'none'
  if (isSettled(status) || (need?.need === 'replaced' && pages.length === 0)) return 'next'
  if (backOf(facts)) return 'back'
  if (isMadeOnline(facts.material, facts.today) && pages.length === 0) return 'next'
  if (isFull(facts)) return 'none'
  return facts.way
}

/** Shown beside the pages, never in their way: nothing here keeps a file from being made. */
const comparisonOf = ({ passport, study, hasNoZone }: ReadingFacts) => {
  const validity = passport?.expiresOn && study && passportValidity(passport.expiresOn, study)
  const fillable = Object.keys(passport?.fillable ?? {}).length
  return {
    rows: comparisonView(passport?.compared ?? []),
    hints: validity ? [COMPARISON_TEXT.validity[validity]] : [],
    fill: fillable > 0 ? words.fill(fillable) : '',
    leads: passport?.compared.some(({ state }) => state === 'different' || state === 'not-typed') ?? false,
    note: hasNoZone ? COMPARISON_TEXT.notFound : '',
  }
}

/** The back side has a question of its own. */
const checksOf = ({ asks }: FileRule): readonly string[] =>
  asks.filter((ask) => ask !== 'back-side').map((ask) => PAGE_QUESTION_TEXT[ask])

/** Where the rule comes from, and where it is said that this student needs it. */
const sourcesOf = (rule: FileRule, need: MaterialNeed | undefined) => {
  const asked = need?.sources ?? []
  return [...new Set([...rule.sources, ...asked])].map((id) => ({
    ...shownSource(id),
    usedFor: sourceWords.says([
      ...(rule.sources.includes(id) ? [MATERIAL_BASIS_TEXT.limits] : []),
      ...(asked.includes(id) ? [MATERIAL_BASIS_TEXT.need] : []),
    ]),
  }))
}

/** A text that is typed, where it is kept; nothing of others. */
const typedHome = ({ material, linkIsFilled }: MaterialFacts) =>
  material === 'certificate-link'
    ? { heading: TEXT.toCertificate, text: linkIsFilled ? TEXT.toCertificateFilled : TEXT.toCertificateText }
    : null

/** What is read on a page; of others it is only seen whether they are what they should be. */
const READING_TEXT: Readonly<Partial<Record<MaterialId, string>>> = {
  'passport-page': TEXT.readingZone,
  'foreign-id': TEXT.readingZone,
}

/** Beside pages that nobody has looked at, when what looks is not on the phone. */
const lackingOf = ({ engine, pages }: MaterialFacts) => ({
  lacking: engine.isLacking && pages.some(isUnchecked) ? TEXT.engineLacking : '',
  isFetching: engine.isFetching,
})

/** What the material page prints. */
export const materialView = (facts: MaterialFacts) => {
  const { material, rule, status, pages, state, isReadOnly } = facts
  const isBusy = state.kind !== 'idle'
  const primary = primaryOf(facts)
  const choices = handledChoices(facts)
  return {
    name: materialName(material, facts.reader?.degree),
    mark: materialStatusMark(status),
    status: statusWords(facts),
    findings: [
      ...facts.findings.map((finding) => sentenceFor(MATERIAL_FINDING_TEXT, finding)),
      ...(facts.reading.isPassportInstead ? [TEXT.passportInstead] : []),
    ],
    guide: guide(facts),
    typedHome: typedHome(facts),
    checks: pages.length > 0 ? checksOf(rule) : [],
    comparison: comparisonOf(facts.reading),
    reading: facts.reading.isUnderWay ? (READING_TEXT[material] ?? TEXT.readingPage) : '',
    comparisonText: COMPARISON_TEXT,
    back: backOf(facts),
    made: madeOf(facts),
    originals: facts.originalBytes > 0 && !isReadOnly ? words.originals(facts.originalBytes) : '',
    basis: pageBasis(sourcesOf(rule, facts.need)),
    ...lackingOf(facts),
    pages: pages.map((page, index) =>
      shownPage(
        page,
        index,
        pages,
        facts.pictureOf(page.id),
        facts.reading.portraitFindingsOf(page.id),
        facts.parts.length > 0 && !isReadOnly,
      ),
    ),
    ticks: choices,
    ticksNote: ticksNote(status, choices.length),
    offers: offers(facts),
    primary,
    others: (facts.need?.orElse ?? []).map((id) => ({
      id,
      heading: words[facts.need?.need === 'replaced' ? 'instead' : 'orElse'](
        materialName(id, facts.reader?.degree),
      ),
    })),
    nextText: facts.next ? words.next(materialName(facts.next, facts.reader?.degree)) : TEXT.allReady,
    files: facts.files.map((file, index) => shownFile(file, index, rule.maxBytesPerFile)),
    working: workWords[state.kind](state as never),
    canStop: state.kind === 'making-files' || (state.kind === 'adding' && state.total > 1),
    isBusy,
    isReadOnly,
    undoText: facts.hasUndo ? TEXT.removed : '',
  }
}

/** The same page before there is a degree: what the material is, nothing to do. */
export const sampleMaterialView = (material: MaterialId, today: IsoDate) => {
  const rule = fileRule(material, today)
  return {
    name: materialName(material),
    basis: pageBasis(sourcesOf(rule, undefined)),
    guide: guide({ material, rule, need: undefined, reader: undefined, today }),
  }
}
