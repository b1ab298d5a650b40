import { announcedWords } from '../content/announced'
import { FACT_IDS } from '../model/fact'
import type { IsoDate } from '../model/iso-date'
import { MATERIAL_IDS } from '../model/material'
import type { OfficialNumbers } from '../model/official-numbers'
import { announcedNumbers } from '../rules/facts/official-numbers'

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/**
 * What is known to change later of the numbers that a page shows, one sentence for each day. `words` are the page's own
 * texts: a number that they do not show is not announced there.
 */
export const announcedChanges = (
  today: IsoDate,
  words: (numbers: OfficialNumbers) => unknown,
): readonly string[] =>
  announcedNumbers(today).flatMap(({ before, after }) => {
    const facts = FACT_IDS.filter((id) =>
      differ(words(before), words({ ...before, facts: { ...before.facts, [id]: after.facts[id] } })),
    )
    const files = MATERIAL_IDS.filter((id) =>
      differ(words(before), words({ ...before, files: { ...before.files, [id]: after.files[id] } })),
    )
    return facts.length + files.length > 0 ? [announcedWords.change(facts, files, after)] : []
  })
