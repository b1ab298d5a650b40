import { PRIVACY_TEXT as TEXT } from '../content/privacy'
import { definePage } from '../../../pages/define-page'
import { showProblem } from '../../../platform/feedback'
import { openData, openErase, openPrivacyContract } from '../../../platform/navigate'

const SECTIONS = [
  { heading: TEXT.kept, rows: TEXT.keptRows, note: TEXT.lostText },
  { heading: TEXT.leaves, rows: TEXT.leavesRows, note: '' },
  { heading: TEXT.permissions, rows: TEXT.permissionRows, note: TEXT.permissionNote },
]

definePage({
  isPublic: true,

  view: () => ({ text: TEXT, sections: SECTIONS }),
  methods: {
    onDataTap() {
      openData()
    },
    async onContractTap() {
      if (await openPrivacyContract()) return
      await showProblem({ title: TEXT.noContractTitle, whatToDo: TEXT.noContract })
    },
    onEraseTap() {
      openErase()
    },
  },
})
