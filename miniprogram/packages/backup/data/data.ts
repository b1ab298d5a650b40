import { DATA_ON_COMPUTER, DATA_TEXT, dataWords } from '../content/backup'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import {
  openErase,
  openFound,
  openHandOver,
  openMakeBackup,
  openPrivacy,
  openRestore,
} from '../../../platform/navigate'
import { wordsHere } from '../../../platform/offers'
import { definePage } from '../../../pages/define-page'
import { dataOf, isText, type TapEvent } from '../../../pages/event-data'
import { applicationStore, unclaimedStore } from '../../../stores/index'

definePage({
  view: () => ({
    text: wordsHere(DATA_TEXT, DATA_ON_COMPUTER),
    foundHint: dataWords.found(unclaimedStore.ids.length),
    degrees: applicationStore.applications
      .filter(({ captures }) => captures.length > 0)
      .map(({ id, degree }) => ({ id, name: degreeName(degree), detail: degreeDetail(degree) })),
  }),
  methods: {
    onBackupTap() {
      openMakeBackup()
    },
    onRestoreTap() {
      openRestore()
    },
    onFoundTap() {
      openFound()
    },
    onHandOverOpen(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      if (id) openHandOver(id)
    },
    onPrivacyTap() {
      openPrivacy()
    },
    onEraseTap() {
      openErase()
    },
  },
})
