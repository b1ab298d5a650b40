import { filesOf, type Application } from '../../model/application'
import type { Contents } from './contents'

/** One part of one backup; parts of others have other names. */
export const partName = (set: string, part: number): string => `${set}/${part}`

/** The ids of what each part carries; none where the first format did not tell. */
const carriedBy = ({
  order,
  pagesOfParts = [],
  unclaimedOfParts = [],
}: Contents): readonly (readonly string[])[] => {
  let at = 0
  return pagesOfParts.map((pages, part) => [
    ...order.slice(at, (at += pages)),
    ...(unclaimedOfParts[part] ?? []),
  ])
}

/** What is on the phone: pages of degrees, photos without a record, parts restored in this run of the app. */
export interface OnPhone {
  readonly applications: readonly Application[]
  readonly unclaimed: readonly string[]
  readonly restored: ReadonlySet<string>
}

/**
 * Which other parts of this backup, from 1, are not on the phone: neither restored in this run of the app nor, after a
 * restart, there with all that they carry. Undefined where the first format did not tell.
 */
export const missingParts = (
  contents: Contents,
  { applications, unclaimed, restored }: OnPhone,
): readonly number[] | undefined => {
  const { set } = contents
  if (set === undefined) return undefined
  const there = new Set([...applications.flatMap(({ captures }) => captures.flatMap(filesOf)), ...unclaimed])
  const carried = carriedBy(contents)
  const isThere = (part: number): boolean =>
    restored.has(partName(set, part)) || (carried[part - 1]?.every((file) => there.has(file)) ?? false)
  const all = Array.from({ length: contents.parts }, (_, index) => index + 1)
  return all.filter((part) => part !== contents.part && !isThere(part))
}
