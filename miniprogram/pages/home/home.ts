import { DEGREE_TEXT, HOME_TEXT, WELCOME_TEXT } from '../../content/home'
import { fontScale, hideOnCapture } from '../../platform/appearance'
import { defineFirstPage } from '../first-page'

const appearance = () => `--font-scale:${fontScale()}`

/** Shows nothing of the student. What lies below the buttons comes with the page. */
const welcome = () => ({
  appearance: appearance(),
  kind: 'welcome',
  text: HOME_TEXT,
  welcome: { ...WELCOME_TEXT, promises: [] },
  addLabel: HOME_TEXT.addFirst,
})

/** The degree and its card; the rest comes with the page. */
const lastSeen = async () => {
  const { readLastSeen } = require('../../platform/last-seen') as typeof import('../../platform/last-seen')
  const seen = await readLastSeen()
  if (!seen) return undefined
  hideOnCapture(true)
  return { appearance: appearance(), kind: 'degree', degreeText: DEGREE_TEXT, ...seen }
}

defineFirstPage({
  picture: (of) => (of === 'empty' ? welcome() : lastSeen()),
  page: () => (require('./home-page') as typeof import('./home-page')).HOME,
  handlers: {
    onAboutTap: true,
    onAddTap: true,
    onArrivalAdd: true,
    onArrivalChoose: true,
    onArrivalLook: true,
    onComputerTap: true,
    onDataTap: true,
    onDismissTap: true,
    onEditTap: true,
    onEndTap: true,
    onFactsTap: true,
    onForwardTap: true,
    onFoundTap: true,
    onNowTap: true,
    onOtherOpen: true,
    onPhaseTap: true,
    onProfileTap: true,
    onResumeOpen: true,
    onRetryTap: true,
    onRowOpen: true,
    onScanTap: true,
    onSearchTap: true,
    onSessionOpen: true,
    onStepsTap: true,
    onUndo: true,
    onUpdateTap: true,
    onWayTap: true,
  },
})
