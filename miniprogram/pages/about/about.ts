import { ABOUT_TEXT } from '../../content/about'
import { NOT_OFFICIAL } from '../../content/sources'
import { openData, openLicences, openPrivacy, openSources } from '../../platform/navigate'
import { definePage } from '../define-page'
import { releaseViews } from './about.view'

definePage({
  isPublic: true,

  view: () => ({
    text: { ...ABOUT_TEXT },
    version: ABOUT_TEXT.version(releaseViews[0]!.version),
    notOfficial: NOT_OFFICIAL,
    releases: releaseViews,
  }),
  methods: {
    onSourcesTap() {
      openSources()
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
