import { isSourceId } from '../../../model/source'
import { chosenId, dataOf, type ChosenEvent, type TapEvent } from '../../../pages/event-data'
import { definePage } from '../../../pages/define-page'
import { today } from '../../../platform/clock'
import { openFacts, openSources } from '../../../platform/navigate'
import { FACT_CONTENT, isFactTopic } from '../content/facts'
import { factsPageView, topicOf } from './facts.view'

definePage({
  isPublic: true,

  /** The same for everybody: nothing but the topic stands in the address. */
  forward: ({ topic }) => ({
    title: FACT_CONTENT[topicOf(topic)].title,
    path: `/packages/guide/facts/facts?topic=${topicOf(topic)}`,
  }),

  view: (_, { topic }) => factsPageView(topicOf(topic), today()),

  methods: {
    onTopicTap(event: TapEvent) {
      openFacts(dataOf(event, 'id', isFactTopic))
    },
    onSourceOpen(event: ChosenEvent) {
      openSources(chosenId(event, isSourceId))
    },
  },
})
