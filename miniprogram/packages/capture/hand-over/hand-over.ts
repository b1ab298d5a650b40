import { HAND_OVER_ON_COMPUTER, HAND_OVER_TEXT as TEXT, handOverWords as words } from '../content/hand-over'
import { isMaterialId } from '../../../model/material'
import { definePage } from '../../../pages/define-page'
import { dataOf, type TapEvent } from '../../../pages/event-data'
import { today } from '../../../platform/clock'
import { showNote } from '../../../platform/feedback'
import { openChecklist, openHome, openMaterial } from '../../../platform/navigate'
import { wordsHere } from '../../../platform/offers'
import { backupPhone } from '../../../stores/backup/backup-phone'
import { LentFiles } from '../stores/lent-files'
import { keepWhileShown } from '../stores/while-shown'
import { capturePhone } from '../stores/capture-phone'
import { frontPage } from '../../../stores/front-page'
import { applicationStore, photoStore } from '../../../stores/index'
import { exportMaterial } from '../export/export-material'
import type { FileAct } from '../export/file-act'
import { filesElsewhere } from '../export/missing-files'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { readerOf } from '../../../pages/reader'
import { tellProblem } from '../../../pages/tell-problem'
import { HandOverStore } from './hand-over-store'
import { handOverView } from './hand-over.view'

const lentFiles = new LentFiles()
const isShown = () => frontPage.isOneOf(['packages/capture/hand-over/hand-over'])

const handOver = new HandOverStore({
  applications: applicationStore,
  photos: photoStore,
  lent: lentFiles,
  isShown,
  phone: { ...capturePhone, newPlainFile: backupPhone.newPlainFile, today },
  exportMaterial: (job, tools) => exportMaterial(job, { ...tools, phone: capturePhone }),
})

keepWhileShown({
  isShown,
  isNeeded: () => handOver.state.kind === 'making' || lentFiles.areOut,
  takeAway: () => handOver.cover(),
})

definePage({
  view(_, { application }) {
    const text = wordsHere(TEXT, HAND_OVER_ON_COMPUTER)
    if (!applicationStore.isLoaded) return { text, page: 'loading' }
    const degree = application && applicationStore.find(application)
    if (!degree) return { text, page: 'gone' }
    const { state, files, archive } = handOver
    return {
      text,
      page: 'files',
      ...handOverView(
        { jobs: handOver.jobs(degree.id), state, files, archive, application: degree },
        today(),
      ),
    }
  },

  onLeave() {
    void handOver.leave()
  },

  methods: {
    async onMakeTap() {
      const { application } = this.query
      const degree = application && applicationStore.find(application)
      if (!degree) return
      const naming = {
        fileName: words.fileName,
        archiveName: words.archiveName(today()),
        coverName: TEXT.coverName,
        cover: (files: Parameters<typeof words.cover>[0]) =>
          words.cover(
            files,
            filesElsewhere(degree, today()),
            officialNumbers(today()),
            readerOf(degree, today()),
          ),
      }
      await tellProblem(handOver.make(degree.id, naming))
    },
    onStopTap() {
      handOver.stop()
    },
    async onArchiveTap() {
      await tellProblem(handOver.sendArchive())
    },
    async onFileAct({ detail: { act, index } }: FileAct) {
      if (act === 'send') await tellProblem(handOver.send(index))
      if (act === 'preview') await tellProblem(handOver.look(index))
      if (act === 'save' && (await tellProblem(handOver.saveToAlbum(index)))) showNote(TEXT.saved)
    },
    onMaterialOpen(event: TapEvent) {
      const material = dataOf(event, 'id', isMaterialId)
      if (material) openMaterial(material, this.query.application)
    },
    onMaterialsTap() {
      openChecklist(this.query.application, 'materials')
    },
    onHomeTap() {
      openHome()
    },
  },
})
