import type { Profile } from '../../model/profile'

export const PROFILE_WAYS = ['merge', 'replace', 'skip'] as const
export type ProfileWay = (typeof PROFILE_WAYS)[number]

/** The person's details after restoring; undefined where nothing changes. What is typed on the phone wins a merge. */
export const mergedProfile = (
  onPhone: Profile | undefined,
  inBackup: Profile | undefined,
  way: ProfileWay,
): Profile | undefined => {
  if (!inBackup || way === 'skip') return undefined
  if (!onPhone || way === 'replace') return inBackup
  const typed = Object.fromEntries(Object.entries(onPhone).filter(([, value]) => value))
  return { ...inBackup, ...typed }
}
