import { itemAt } from '../../../model/list'
import { ABOUT_TEXT } from '../content/about'
import { NOT_OFFICIAL } from '../../../content/sources'
import {
  openData,
  openFacts,
  openLicences,
  openPrivacy,
  openSelfCheck,
  openSources,
} from '../../../platform/navigate'
import { hasSelfCheck } from '../../../platform/release'
import { definePage } from '../../../pages/define-page'
import { releaseViews } from './about.view'

/** So many taps on the version open the self-check, where it is: nobody comes there by chance. */
const SELF_CHECK_TAPS = 5

definePage({
  isPublic: true,

  local: () => ({ taps: 0 }),

  view: () => ({
    text: { ...ABOUT_TEXT },
    version: ABOUT_TEXT.version(itemAt(releaseViews, 0).version),
    notOfficial: NOT_OFFICIAL,
    releases: releaseViews,
  }),
  methods: {
    onVersionTap() {
      this.local.taps += 1
      if (this.local.taps % SELF_CHECK_TAPS === 0 && hasSelfCheck()) openSelfCheck()
    },
    onSourcesTap() {
      openSources()
    },
    onFactsTap() {
      openFacts()
    },
    onLicencesTap() {
      openLicences()
    },
    onPrivacyTap() {
      openPrivacy()
    },
    onDataTap() {
      openData()
    },
  },
})
