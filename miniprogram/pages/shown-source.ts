import { ABOUT_TEXT } from '../content/about'
import { SOURCE_KIND_TEXT } from '../content/sources'
import type { SourceId } from '../model/source'
import { SOURCES } from '../rules/facts/sources'

/** One line of 依据: what the source is, how official, when published, compiled and checked, and its address to copy. */
export const shownSource = (id: SourceId) => {
  const { title, kind, publishedOn, compiledOn, checkedOn, url } = SOURCES[id]
  const dates = [
    publishedOn ? ABOUT_TEXT.published(publishedOn) : '',
    ABOUT_TEXT.compiled(compiledOn),
    checkedOn ? ABOUT_TEXT.checked(checkedOn) : '',
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
