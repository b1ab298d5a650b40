import { MATERIAL_CONTENT } from '../../../content/materials'
import { isMaterialId } from '../../../model/material'
import { defineDegreePage } from '../../../pages/degree-page'
import { dataOf, isText, type TapEvent } from '../../../pages/event-data'
import { knownPerson } from '../../../pages/known-person'
import type { PageContext } from '../../../pages/page-self'
import { readerOf } from '../../../pages/reader'
import { tellProblem, wentWell } from '../../../pages/tell-problem'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { confirmed, showNote } from '../../../platform/feedback'
import {
  openCertificate,
  openDegreeForm,
  openHandOver,
  openMaterial,
  openProfile,
} from '../../../platform/navigate'
import { offers, wordsHere } from '../../../platform/offers'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { backupPhone } from '../../../stores/backup/backup-phone'
import { newPassphrase } from '../../../stores/backup/proposed-passphrase'
import { withPagePassphrase } from '../../../stores/changed-application'
import { applicationStore, photoStore } from '../../../stores/index'
import { COMPUTER_ON_COMPUTER, COMPUTER_TEXT as TEXT, computerWords as words } from '../content/computer'
import { exportMaterial } from '../export/export-material'
import { capturePhone } from '../stores/capture-phone'
import { LentFiles } from '../stores/lent-files'
import { ComputerStore } from './computer-store'
import { computerView } from './computer.view'
import { madeContents } from './made-contents'
import { pageSections, sectionText } from './page-sections'

const computer = new ComputerStore({
  applications: applicationStore,
  photos: photoStore,
  phone: { ...backupPhone, deletePlain: capturePhone.deletePlain },
  lent: new LentFiles(),
  exportMaterial: (job, tools) => exportMaterial(job, { ...tools, phone: capturePhone }),
})

const names = () => {
  const isOnly = computer.part === 1 && !computer.page?.rest
  return {
    page: words.pageName(today(), computer.part, isOnly),
    zip: words.zipName(today(), computer.part, isOnly),
  }
}

/** A degree gets its passphrase when it is first asked for. */
const proposePassphrase = async ({ degree, change }: PageContext): Promise<void> => {
  if (!degree || degree.pagePassphrase || applicationStore.isReadOnly(degree.id)) return
  const proposed = await tellProblem(newPassphrase(backupPhone))
  if (proposed) await change((newest) => ({ pagePassphrase: proposed, ...newest }))
}

interface Local {
  hasFiles: boolean
}

defineDegreePage({
  text: TEXT,

  local: (): Local => ({ hasFiles: true }),

  view: ({ hasFiles }, application) => ({
    text: wordsHere(TEXT, COMPUTER_ON_COMPUTER),
    isOnComputer: offers('disk'),
    ...computerView({
      application,
      profile: knownPerson(),
      today: today(),
      jobs: computer.jobs(application.id),
      state: computer.state,
      page: computer.page,
      isZipped: computer.zipped !== undefined,
      part: computer.part,
      roomBytes: computer.roomBytes,
      hasFiles,
    }),
  }),

  onLoaded() {
    void tellProblem(computer.look())
    void proposePassphrase(this)
  },

  onLeave() {
    void computer.drop()
  },

  methods: {
    onChoose({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      this.local.hasFiles = detail.id === 'all'
      void computer.drop()
    },
    async onMakeTap() {
      const { degree } = this
      if (!degree?.pagePassphrase) return
      await tellProblem(
        computer.make(degree.id, degree.pagePassphrase, this.local.hasFiles, {
          contents: madeContents(degree, knownPerson(), today()),
          fileName: (material) => MATERIAL_CONTENT[material].fileName,
          material: words.material,
          limits: (material) => words.limits(material, officialNumbers(today()), readerOf(degree, today())),
        }),
      )
    },
    async onNextTap() {
      await tellProblem(computer.makeNext())
    },
    onStopTap() {
      computer.stop()
    },
    async onSendTap() {
      await tellProblem(computer.send(names()))
    },
    async onFavoriteTap() {
      await tellProblem(computer.keepInFavorites(names()))
    },
    async onZipTap() {
      await (computer.zipped ? tellProblem(computer.sendZipped(names())) : tellProblem(computer.zip(names())))
    },
    async onCopyTap(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      const written = { application: this.degree, profile: knownPerson(), today: today() }
      // Not through the view: a page may be longer than what one message to it takes.
      const section = pageSections(written).find((one) => one.id === id)
      if (section && (await wentWell(copyText(sectionText(section))))) showNote(TEXT.copied)
    },
    onMaterialOpen(event: TapEvent) {
      const material = dataOf(event, 'id', isMaterialId)
      if (material) openMaterial(material, this.degree?.id)
    },
    onFillTap(event: TapEvent) {
      const home = dataOf(event, 'home', isText)
      const id = this.degree?.id
      if (home === 'profile') openProfile()
      else if (home === 'degree') openDegreeForm(id, 'school')
      else if (id) openCertificate(id)
    },
    onPlainZipTap() {
      if (this.degree) openHandOver(this.degree.id)
    },
  },

  actions: {
    async onRenewTap() {
      const isSure = await confirmed({
        title: TEXT.renewTitle,
        content: TEXT.renewText,
        confirmText: TEXT.renewConfirm,
      })
      const proposed = isSure ? await tellProblem(newPassphrase(backupPhone)) : undefined
      if (!proposed) return
      await computer.drop()
      await this.change(withPagePassphrase(proposed))
    },
  },
})
