import { isSourceId } from '../../../model/source'
import { chosenId, dataOf, type ChosenEvent, type TapEvent } from '../../../pages/event-data'
import { definePage, type Query } from '../../../pages/define-page'
import { today } from '../../../platform/clock'
import { openFacts, openHome, openSources } from '../../../platform/navigate'
import { FACT_CONTENT, isFactTopic } from '../content/facts'
import { factsPageView, topicOf } from './facts.view'

/** What the bottom bar offers: to pass the page on, where that is what led here; to whom it was passed on, to begin. */
const barOf = ({ forward, forwarded }: Query): 'forward' | 'begin' | 'none' => {
  if (forward) return 'forward'
  return forwarded ? 'begin' : 'none'
}

definePage({
  isPublic: true,

  /** The same for everybody: nothing but the topic, and that it was passed on, stands in the address. */
  forward: ({ topic }) => ({
    title: FACT_CONTENT[topicOf(topic)].title,
    path: `/packages/guide/facts/facts?topic=${topicOf(topic)}&forwarded=yes`,
  }),

  view: (_, query) => ({ ...factsPageView(topicOf(query.topic), today()), bar: barOf(query) }),

  methods: {
    onTopicTap(event: TapEvent) {
      openFacts(dataOf(event, 'id', isFactTopic))
    },
    onBeginTap() {
      openHome()
    },
    onSourceOpen(event: ChosenEvent) {
      openSources(chosenId(event, isSourceId))
    },
  },
})
