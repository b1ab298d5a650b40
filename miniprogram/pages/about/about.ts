import { ABOUT_TEXT } from '../../content/about'
import { problemText } from '../../content/problems'
import { NOT_OFFICIAL } from '../../content/sources'
import { copyText } from '../../platform/clipboard'
import { showProblem } from '../../platform/feedback'
import { openData, openPrivacy } from '../../platform/navigate'
import { definePage } from '../define-page'
import { releaseViews, sourceViews } from './about.view'

definePage({
  view: () => ({
    text: { ...ABOUT_TEXT },
    version: ABOUT_TEXT.version(releaseViews[0]!.version),
    notOfficial: NOT_OFFICIAL,
    sources: sourceViews,
    releases: releaseViews,
  }),
  methods: {
    onPrivacyTap() {
      openPrivacy()
    },
    onDataTap() {
      openData()
    },
    async onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const copied = await copyText(event.detail.value)
      if (!copied.ok) await showProblem(problemText(copied.problem))
    },
  },
})
