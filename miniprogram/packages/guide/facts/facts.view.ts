import { sourceWords } from '../../../content/sources'
import type { IsoDate } from '../../../model/iso-date'
import { announcedChanges } from '../../../pages/announced-changes'
import { contactLinks } from '../../../pages/contact-links'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import {
  FACT_CONTENT,
  FACT_TOPICS,
  FACTS_TEXT,
  isFactTopic,
  SAMPLE_CERTIFICATE,
  type FactTopic,
} from '../content/facts'

/** The topic of an address; anything else is the first. */
export const topicOf = (named: string | undefined): FactTopic => (isFactTopic(named) ? named : FACT_TOPICS[0])

const sample = (topic: FactTopic, today: IsoDate) => {
  if (topic !== 'certificate') return null
  const { note, spoken, title, number, rows, code, issued } = SAMPLE_CERTIFICATE
  const { example } = officialNumbers(today).facts['certificate-number']
  return { note, spoken, title, number: number(example), rows, code, issued }
}

/** One page of general facts: the same for everybody. */
export const factsPageView = (topic: FactTopic, today: IsoDate) => {
  const { title, about, sections, basis } = FACT_CONTENT[topic]
  return {
    text: FACTS_TEXT,
    title,
    about,
    sections: sections(officialNumbers(today)).map((section) => ({
      ...section,
      links: contactLinks(section.lines.join('\n')),
    })),
    announced: announcedChanges(today, sections).join('\n'),
    sample: sample(topic, today),
    basis: pageBasis(basis.map(([id, said]) => ({ ...shownSource(id), usedFor: sourceWords.says([said]) }))),
    others: FACT_TOPICS.filter((id) => id !== topic).map((id) => ({
      id,
      heading: FACT_CONTENT[id].title,
      text: FACT_CONTENT[id].about,
    })),
  }
}
