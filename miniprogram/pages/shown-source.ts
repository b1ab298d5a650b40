import { BASIS_TEXT, SOURCE_KIND_TEXT, sourceWords } from '../content/sources'
import type { SourceId } from '../model/source'
import { SOURCES } from '../rules/facts/sources'

/** One line of 依据: what the source is, how official, when published, compiled and checked, and its address to copy. */
export const shownSource = (id: SourceId) => {
  const { title, kind, publishedOn, seenOn, compiledOn, checkedOn, url } = SOURCES[id]
  const dates = [
    publishedOn ? sourceWords.published(publishedOn) : '',
    seenOn ? sourceWords.seen(seenOn) : '',
    sourceWords.compiled(compiledOn),
    checkedOn ? sourceWords.checked(checkedOn) : '',
  ]
  return {
    id,
    title,
    kind,
    kindLabel: SOURCE_KIND_TEXT[kind].name,
    dates: dates.filter(Boolean).join(' · '),
    url: url ?? '',
  }
}

type PageSource = ReturnType<typeof shownSource> & { readonly usedFor?: string }

/** 依据 of a page in one row that unfolds to its sources; its month is that of the one compiled longest ago. */
export const pageBasis = (sources: readonly PageSource[]) => {
  const month = sources.map(({ id }) => SOURCES[id].compiledOn.slice(0, 7)).sort()[0] ?? ''
  return {
    label: sourceWords.folded(sources.length, month),
    month,
    sources,
    copyLabel: BASIS_TEXT.copyLink,
    moreLabel: BASIS_TEXT.uses,
  }
}
