import { filesOf, type Application } from '../../model/application'
import type { Contents } from './contents'

/** One part of one backup; parts of others have other names. */
export const partName = (set: string, part: number): string => `${set}/${part}`

/** The ids of the pages that each part carries; none where the first format did not tell. */
const pagesOf = ({ order, pagesOfParts = [] }: Contents): readonly (readonly string[])[] => {
  let at = 0
  return pagesOfParts.map((pages) => order.slice(at, (at += pages)))
}

/**
 * Which other parts of this backup, from 1, are not on the phone: neither restored in this run of the app (`restored`)
 * nor, after a restart, there with all of their pages. Undefined where the first format did not tell.
 */
export const missingParts = (
  contents: Contents,
  applications: readonly Application[],
  restored: ReadonlySet<string>,
): readonly number[] | undefined => {
  const { set } = contents
  if (set === undefined) return undefined
  const there = new Set(applications.flatMap(({ captures }) => captures.flatMap(filesOf)))
  const pages = pagesOf(contents)
  const isThere = (part: number): boolean =>
    restored.has(partName(set, part)) || (pages[part - 1]?.every((page) => there.has(page)) ?? false)
  const all = Array.from({ length: contents.parts }, (_, index) => index + 1)
  return all.filter((part) => part !== contents.part && !isThere(part))
}
