import { STUDY_ENTRY_TEXT, STUDY_HISTORY_TEXT } from '../content/study-history'
import type { Application } from '../../../model/application'
import { ONLINE_SHARES, STUDY_STAGES, STUDY_TEXTS } from '../../../model/study-history'
import { defineDegreePage } from '../../../pages/degree-page'
import { chosenId, dataOf, oneOf, type ChosenEvent, type TypedEvent } from '../../../pages/event-data'
import type { Query } from '../../../pages/page-self'
import { isSecondTap } from '../../../pages/second-tap'
import { today } from '../../../platform/clock'
import { goBack } from '../../../platform/navigate'
import { isBlankEntry } from '../../../rules/study-history'
import { applicationStore } from '../../../stores/index'
import { withoutBlankEntry, withStudyEntry } from '../changed-study'
import { LONGEST_FIELD } from '../field-view'
import { studyEntryView } from './study-entry.view'

const LATEST = '2099-12-31'

const isTextField = oneOf(STUDY_TEXTS)
const isStage = oneOf(STUDY_STAGES)
const isShare = oneOf(ONLINE_SHARES)

const idOf = ({ entry = '' }: Query): string => entry

const entryIn = ({ studyHistory }: Application, query: Query) =>
  studyHistory.find(({ id }) => id === idOf(query))

defineDegreePage({
  isPlace: true,

  text: { ...STUDY_HISTORY_TEXT, ...STUDY_ENTRY_TEXT },

  view(_local, degree, { query, typing }) {
    const entry = entryIn(degree, query)
    if (!entry || applicationStore.isReadOnly(degree.id)) return { kind: 'gone' }
    return {
      kind: 'form',
      latest: LATEST,
      limit: LONGEST_FIELD,
      ...studyEntryView(entry, degree, typing, today()),
    }
  },

  /** An entry without a single word in it is no entry. */
  onLeave() {
    // eslint-disable-next-line house/result-looked-at -- a blank entry that stays is shown and can be deleted
    if (this.degree) void applicationStore.change(this.degree.id, withoutBlankEntry(idOf(this.query)))
  },

  methods: {
    onTextChange(event: TypedEvent) {
      const field = dataOf(event, 'field', isTextField)
      const { value } = event.detail
      if (field) this.keep(field, value, withStudyEntry(idOf(this.query), { [field]: value }))
    },
    async onStageChoose(event: ChosenEvent) {
      const stage = chosenId(event, isStage)
      if (stage) await this.change(withStudyEntry(idOf(this.query), { stage }))
    },
    async onOnlineChoose(event: ChosenEvent) {
      const online = chosenId(event, isShare)
      if (online) await this.change(withStudyEntry(idOf(this.query), { online }))
    },
    /** Where something stands already, the finger has been elsewhere since. */
    onDoneTap() {
      const entry = this.degree && entryIn(this.degree, this.query)
      const isUntouched = !entry || isBlankEntry(entry)
      if (!isUntouched || !isSecondTap(idOf(this.query))) goBack()
    },
  },
})
