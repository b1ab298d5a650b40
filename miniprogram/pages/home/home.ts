import { HOME_TEXT, WELCOME_TEXT } from '../../content/home'
import { fontScale } from '../../platform/appearance'
import { defineFirstPage } from '../first-page'

/** Shows nothing of the student. What lies below the first screen comes with the page. */
const welcome = () => ({
  appearance: `--font-scale:${fontScale()}`,
  kind: 'welcome',
  text: HOME_TEXT,
  welcome: WELCOME_TEXT,
  addLabel: HOME_TEXT.addFirst,
})

defineFirstPage({
  picture: welcome,
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
